/** What every change of the rota has in common: the rota as it is now, the trail first, and kind refusals. */
import type { AuditAction, AuditDraft } from '../../domain/trail/audit.ts';
import { gapsOf, newGaps } from '../../domain/duty/coverage.ts';
import type { Gap } from '../../domain/duty/coverage.ts';
import { gapSentence } from '../../domain/duty/gap-words.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Standing } from '../../domain/duty/check-turn.ts';
import { cutOff, mayBeOnCall, mayBeSenior } from '../../domain/duty/on-call.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import type { Rota } from '../../domain/duty/rota-entry.ts';
import { rotaSentences } from '../../domain/words/rota.ts';
import { RecordUnavailable, RotaRowChanged } from '../../ports.ts';
import type { NamedPerson } from '../../ports.ts';
import type { Anyway } from './read-duty.ts';
import type { Hub } from '../use-case.ts';

/** Days for which a change is looked through for gaps, and for which they are shown. */
export const daysAhead = 30;

/** Who keeps the rota. Source: domain.md 3.1. */
export const keepers = ['senior-responsible-officer', 'manager'] as const;

/**
 * Reads the rota as it is now and then does the work. SharePoint that does not answer, and a row that
 * somebody has changed meanwhile, are refusals: nothing was written.
 */
export const onFreshRota = async <T>(
  hub: Hub,
  { language }: Person,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  try {
    await hub.rota.refresh();
    return await work();
  } catch (problem) {
    if (problem instanceof RotaRowChanged)
      return refuse('conflict', rotaSentences[language].changedMeanwhile);
    if (problem instanceof RecordUnavailable)
      return refuse('unavailable', rotaSentences[language].recordAway);
    throw problem;
  }
};

export interface RotaChange {
  readonly by: Person;
  readonly action: AuditAction;
  /** For the trail: what is done, with names and times. */
  readonly detail: string;
}

const entryOf = (hub: Hub, { by, action, detail }: RotaChange): AuditDraft => ({
  reference: 'HUB',
  at: hub.clock.now(),
  action,
  actor: by.name,
  actorKey: by.key,
  detail,
  shared: false,
});

/** The entry of the trail comes first; a write that then fails is said there too, and thrown on. */
export const writeRota = async <T>(
  hub: Hub,
  change: RotaChange,
  write: () => Promise<T>,
): Promise<T> => {
  await hub.promises.log([entryOf(hub, change)]);
  try {
    return await write();
  } catch (problem) {
    const detail = `It may not have been written: ${change.detail}`;
    await hub.promises.log([entryOf(hub, { ...change, action: 'refused', detail })]);
    throw problem;
  }
};

/** Who of those who may be on the rota has a chat with the bot. */
const chatsOf = async (hub: Hub): Promise<ReadonlySet<PersonKey>> => {
  const asked = hub.council.people().filter((one) => mayBeOnCall(one) || mayBeSenior(one));
  const chats = await Promise.all(asked.map(({ key }) => hub.promises.conversations.find(key)));
  return new Set(asked.filter((_one, place) => chats[place] !== undefined).map(({ key }) => key));
};

/** What a change is checked against: the rota and the people as they stand now, and whoever asks. */
export const standingOf = async (hub: Hub, { language }: Person): Promise<Standing> => {
  const people = hub.council.people();
  return {
    rota: hub.council.duty(),
    people,
    now: hub.clock.now(),
    language,
    chats: await chatsOf(hub),
    away: cutOff(people, await hub.promises.reachability.all()),
  };
};

/** Somebody as a row names them. Whoever is not in the People list is named by the key. */
export const namedIn = (hub: Hub, key: PersonKey): NamedPerson => ({
  key,
  name: hub.council.person(key)?.name ?? key,
});

const gapsAhead = (hub: Hub, rota: Rota): readonly Gap[] => {
  const now = hub.clock.now();
  const cover = { rota, people: hub.council.people() };
  return gapsOf(cover, now, addMinutes(now, daysAhead * 24 * 60));
};

/** Gaps as sentences in one language: the reader's, or English for the trail. */
export type GapLines = (language: Language) => readonly string[];

/**
 * The gaps of the next 30 days that this change would make or make worse. Refused, in the caller's
 * language, unless it is to be done all the same and for a reason.
 */
export const gapsLeft = (
  hub: Hub,
  { language }: Person,
  after: Rota,
  { anyway }: Anyway,
): Result<GapLines> => {
  const gaps = newGaps(gapsAhead(hub, hub.council.duty()), gapsAhead(hub, after));
  const lines: GapLines = (read) => gaps.map((gap) => gapSentence(gap, hub.council.people(), read));
  const [first] = lines(language);
  return first === undefined || anyway !== undefined
    ? done(lines)
    : refuse('invalid', rotaSentences[language].wouldLeaveGap(first), 'anyway');
};

/** For the trail: the gaps that are left, and why. */
export const gapsInTrail = (gaps: GapLines, { anyway }: Anyway): readonly string[] => {
  const lines = gaps('en');
  return anyway === undefined || lines.length === 0 ? [] : [...lines, `Because: ${anyway}`];
};
