import { withoutRow } from '../../domain/duty/check-turn.ts';
import { dutySpan } from '../../domain/duty/gap-words.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import type { DutyTurn, RotaRow, WrongRow } from '../../domain/duty/rota-entry.ts';
import { rotaSentences } from '../../domain/words/rota.ts';
import { gapsInTrail, gapsLeft, keepers, onFreshRota, writeRota } from './change-rota.ts';
import type { GapLines } from './change-rota.ts';
import type { DutySaved } from './duty-views.ts';
import { readAnyway, wordIn } from './read-duty.ts';
import type { Anyway } from './read-duty.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Input extends Anyway {
  readonly row: RotaRow;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const anyway = readAnyway(raw, language);
  const row = { item: wordIn(raw, 'row'), etag: wordIn(raw, 'etag') };
  return anyway.ok ? done({ row, ...anyway.value }) : anyway;
};

type Found = Pick<DutyTurn | WrongRow, 'title' | 'from' | 'until'>;

const find = (hub: Hub, { language }: Person, { item, etag }: RotaRow): Result<Found> => {
  const { turns, wrong } = hub.council.duty();
  const there = [...turns, ...wrong].find(({ row }) => row?.item === item);
  if (there === undefined) return refuse('not-found', rotaSentences[language].noRow);
  return there.row?.etag === etag
    ? done(there)
    : refuse('conflict', rotaSentences[language].changedMeanwhile);
};

const remove = async (
  hub: Hub,
  by: Person,
  input: Input,
  { found, gaps }: { readonly found: Found; readonly gaps: GapLines },
): Promise<DutySaved> => {
  const { row } = input;
  const title = found.title ?? '';
  const because = gapsInTrail(gaps, input);
  const detail = [`Removed ${title}: ${dutySpan(found)}.`, ...because].join(' ');
  await writeRota(hub, { by, action: 'duty-changed', detail }, () => hub.rota.remove(row));
  hub.nudge();
  return {
    row: row.item,
    say: rotaSentences[by.language].removed(title),
    warnings: gaps(by.language),
  };
};

/** Takes a row off the rota. A gap that it leaves in the next 30 days needs `anyway` and a reason. */
export const removeDuty = useCase(keepers, read, (hub, caller, input) =>
  onFreshRota(hub, caller, async () => {
    const found = find(hub, caller, input.row);
    if (!found.ok) return found;
    const gaps = gapsLeft(hub, caller, withoutRow(hub.council.duty(), input.row.item), input);
    if (!gaps.ok) return gaps;
    return done(await remove(hub, caller, input, { found: found.value, gaps: gaps.value }));
  }),
);
