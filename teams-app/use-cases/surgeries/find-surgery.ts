/** A councillor's own surgeries: nobody else's can be found by their key. */
import { surgeries } from '#lists/surgeries.ts';
import type { SurgeryRow } from '#lists/surgeries.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { registeredIn } from '../../domain/before/surgery.ts';
import type { Registered } from '../../domain/before/surgery.ts';
import { momentTyped } from '../../domain/time/wall-clock-moments.ts';
import { surgeryWords } from '../../domain/words/surgeries.ts';
import { CalendarRefused } from '../../ports.ts';
import type { KeptList, KeptRow } from '../../ports.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import type { Hub } from '../use-case.ts';

export type Surgery = KeptRow<SurgeryRow>;

export const surgeryList = (hub: Hub): KeptList<SurgeryRow> => hub.lists.of(surgeries);

export const isOwnSurgery = (caller: Person, { row }: Surgery): boolean =>
  row.councillorKey === caller.key;

export const findSurgery = (hub: Hub, caller: Person, key: string): Result<Surgery> => {
  const one = surgeryList(hub)
    .rows()
    ?.find((each) => each.row.key === key);
  return one !== undefined && isOwnSurgery(caller, one)
    ? done(one)
    : refuse('not-found', surgeryWords[caller.language].said.notThere);
};

/** Who has said that they come. A list that was sealed with another key counts as none. */
export const registeredFor = ({ seal }: Hub, { row }: Surgery): readonly Registered[] => {
  if (row.registered === undefined) return [];
  try {
    return registeredIn(seal.open(row.registered));
  } catch {
    return [];
  }
};

export interface SurgeryTimes {
  readonly title: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** Reads what every form of a surgery has. `missing` is said where it has no title. */
export const readSurgery = (
  raw: Readonly<Record<string, unknown>>,
  language: Language,
  missing: 'placeMissing' | 'topicMissing',
): Result<SurgeryTimes> => {
  const { said } = surgeryWords[language];
  const title = textFrom(raw, 'title', 255);
  if (title === '') return refuse('invalid', said[missing], 'title');
  const from = momentTyped(textFrom(raw, 'from', 16));
  if (from === undefined) return refuse('invalid', said.notATime, 'from');
  const until = momentTyped(textFrom(raw, 'until', 16));
  return until === undefined
    ? refuse('invalid', said.notATime, 'until')
    : done({ title, from, until });
};

/**
 * On the list as it is now; a calendar that says no, or does not answer, is a refusal with a sentence. What was
 * done before that is done again with the same key, and makes no second event.
 */
export const withCalendar = <T>(
  hub: Hub,
  caller: Person,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> =>
  onFreshLists(caller.language, [surgeryList(hub)], async () => {
    try {
      return await work();
    } catch (problem) {
      if (!(problem instanceof CalendarRefused)) throw problem;
      return refuse('unavailable', surgeryWords[caller.language].said.noCalendar);
    }
  });
