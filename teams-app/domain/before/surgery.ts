/** A councillor's surgery: when it may be, who has said that they come, and what is told of it. */
import type { SurgeryRow } from '#lists/surgeries.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import { clockRange, weekdayDate } from '../time/wall-clock.ts';
import { readyTextWords } from '../words/ready-texts.ts';

/** Somebody who has said that they come. */
export interface Registered {
  readonly name: string;
  readonly email: string;
  /** They have agreed to the terms of attendance, as the councillor was told. */
  readonly agreed: boolean;
}

export const mostRegistered = 100;
const longestMinutes = 8 * 60;

export type WrongTime = 'endsFirst' | 'tooLong' | 'past';

/** Why a time can't be that of a surgery; undefined where it can. */
export const wrongTime = (from: Instant, until: Instant, now: Instant): WrongTime | undefined => {
  if (until <= from) return 'endsFirst';
  if (addMinutes(from, longestMinutes) < until) return 'tooLong';
  return until <= now ? 'past' : undefined;
};

const isRegistered = (one: unknown): one is Registered =>
  typeof one === 'object' &&
  one !== null &&
  'name' in one &&
  typeof one.name === 'string' &&
  'email' in one &&
  typeof one.email === 'string' &&
  'agreed' in one &&
  typeof one.agreed === 'boolean';

/** The list as it was opened; empty where it is none. */
export const registeredIn = (opened: string): readonly Registered[] => {
  try {
    const list: unknown = JSON.parse(opened);
    return Array.isArray(list) ? list.filter(isRegistered) : [];
  } catch {
    return [];
  }
};

/** Enough to send an invitation to: SharePoint and Graph look more closely. */
export const isEmail = (text: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text);

/** One address stands on the list once. */
export const withRegistered = (
  list: readonly Registered[],
  one: Registered,
): readonly Registered[] => [...withoutRegistered(list, one.email), one];

export const withoutRegistered = (
  list: readonly Registered[],
  email: string,
): readonly Registered[] => list.filter((each) => each.email.toLowerCase() !== email.toLowerCase());

/** What the invitation says: the terms, for a Welsh speaker in both languages. Source: domain.md, practices 54, 74. */
export const conductText = (language: Language): string => {
  const texts = (language === 'cy' ? (['cy', 'en'] as const) : (['en'] as const)).map(
    (one) => readyTextWords[one].texts.onlineTerms.text,
  );
  return texts.join('\n\n— — —\n\n');
};

/** "Tuesday 12 January 2027, 6pm to 7:30pm: Marlowe library". */
export const surgeryLine = (
  { startsAt, endsAt, title }: Pick<SurgeryRow, 'startsAt' | 'endsAt' | 'title'>,
  language: Language,
): string =>
  `${weekdayDate(startsAt, language)}, ${clockRange(startsAt, endsAt, language)}: ${title}`;
