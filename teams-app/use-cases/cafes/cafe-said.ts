import type { CafeRow } from '#lists/cafes.ts';
import type { CafeSaid } from '../../domain/cafes/cafe-messages.ts';
import type { Language } from '../../domain/language.ts';
import { whenOf, whereOf } from './cafe-rows.ts';

/** A café as messages speak of it. */
export const saidOf = (row: CafeRow, language: Language): CafeSaid => ({
  key: row.key,
  title: row.title,
  when: whenOf(row, language),
  where: whereOf(row, language),
  startsAt: row.startsAt,
  endsAt: row.endsAt,
});
