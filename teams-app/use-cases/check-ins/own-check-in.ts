/** Finds the check-in that a card or a message is about: the caller's own, nobody else's. */
import type { AuditAction, AuditDraft } from '../../domain/trail/audit.ts';
import type { CheckIn } from '../../domain/check-ins/check-in.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Person } from '../../domain/people.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { checkInWords } from '../../domain/words/check-ins.ts';
import type { Hub } from '../use-case.ts';

/** Minutes for which a check-in that is over is still the one that is meant. */
const recentMinutes = 24 * 60;

/** The key under which this person's card or message begins one: nobody else's can be guessed or met. */
export const checkInKey = ({ seal }: Hub, caller: Person, submission: string): string =>
  seal.sign(JSON.stringify(['check-in', caller.key, submission])).slice(0, 32);

/** The one with this key, if it is theirs; else the one that is running, else the last of today. */
export const ownCheckIn = async (
  hub: Hub,
  caller: Person,
  key: string,
): Promise<CheckIn | undefined> => {
  const { checkIns } = hub.promises;
  const named = key === '' ? undefined : await checkIns.find(key);
  if (named?.person === caller.key) return named;
  const last = await checkIns.latestOf(caller.key);
  const { endedAt } = last ?? {};
  const isOld = endedAt !== undefined && addMinutes(endedAt, recentMinutes) <= hub.clock.now();
  return isOld || last?.ended === 'unasked' ? undefined : last;
};

export const noCheckIn = ({ language }: Person): Result<never> =>
  refuse('not-found', checkInWords[language].none.sentence);

/** The trail says that somebody checked in, out or later; where they are stays out of it. */
export const checkInEntry = (
  hub: Hub,
  caller: Person,
  action: AuditAction,
  detail?: string,
): AuditDraft => ({
  reference: 'HUB',
  at: hub.clock.now(),
  action,
  actor: caller.name,
  actorKey: caller.key,
  shared: false,
  ...(detail === undefined ? {} : { detail }),
});

/** A tick of a card, which comes as text. */
export const tickFrom = (raw: Readonly<Record<string, unknown>>, key: string): boolean =>
  raw[key] === true || raw[key] === 'true' || raw[key] === 'yes';
