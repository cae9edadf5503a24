import { begun, endedSafe } from '../../domain/check-ins/check-in.ts';
import type { CheckIn } from '../../domain/check-ins/check-in.ts';
import { lastWords } from '../../domain/check-ins/danger-word.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { tellsOfSomething } from '../../domain/incidents/telling-words.ts';
import { checkInWords } from '../../domain/words/check-ins.ts';
import { checkInView } from './check-in-views.ts';
import type { CheckInView } from './check-in-views.ts';
import { wordDigest } from './danger-word.ts';
import { checkInEntry, checkInKey, ownCheckIn, tickFrom } from './own-check-in.ts';
import { textFrom } from '../text-from.ts';
import { randomKey } from '../random-key.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Wanted {
  readonly checkIn: string;
  /** What was said beside it; its end may be the danger word. */
  readonly beside: string;
  readonly duress: boolean;
  readonly submission: string;
}

const read = (raw: Readonly<Record<string, unknown>>): Result<Wanted> =>
  done({
    checkIn: textFrom(raw, 'checkIn'),
    beside: textFrom(raw, 'beside'),
    duress: tickFrom(raw, 'duress'),
    submission: textFrom(raw, 'submission'),
  });

/** As much work for somebody who has chosen no word, and whatever was said. */
const isForced = async (hub: Hub, caller: Person, { beside, duress }: Wanted): Promise<boolean> => {
  const word = (await hub.promises.checkIns.wordOf(caller.key)) ?? { salt: '', digest: '' };
  const said = lastWords(beside).map((words) => wordDigest(hub.seal, caller, word.salt, words));
  return said.includes(word.digest) || duress;
};

/** Somebody who was not out says that they are safe: kept for a while, so that the danger word works here too. */
const unasked = (hub: Hub, caller: Person, { submission }: Wanted): CheckIn => {
  const now = hub.clock.now();
  const key = checkInKey(hub, caller, `unasked ${submission === '' ? randomKey(hub) : submission}`);
  const start = { key, person: caller.key, name: caller.name, ward: caller.ward ?? '' };
  const nothing = { place: '', worried: false, graceMinutes: 0, until: now };
  return { ...begun({ ...start, ...nothing }, now), endedAt: now, ended: 'unasked', wakeAt: null };
};

const begunNow = async (hub: Hub, caller: Person, wanted: Wanted): Promise<CheckIn> => {
  const made = await hub.promises.checkIns.begin(unasked(hub, caller, wanted), []);
  return made.is === 'second' ? made.running : made.checkIn;
};

/**
 * They are safe: nobody waits any more. With the danger word the answer is the same to the letter and comes
 * by the same steps; the engine then asks people to help, and nothing on the councillor's phone tells of it.
 * Words beside it that tell of something are refused: they are a report.
 */
export const endCheckIn = useCase(['councillor'], read, async (hub, caller, wanted) => {
  const forced = await isForced(hub, caller, wanted);
  if (!forced && tellsOfSomething(wanted.beside))
    return refuse('invalid', checkInWords[caller.language].tells, 'beside');
  const found =
    (await ownCheckIn(hub, caller, wanted.checkIn)) ?? (await begunNow(hub, caller, wanted));
  const now = hub.clock.now();
  const entries = [checkInEntry(hub, caller, 'check-in-ended')];
  const after = await hub.promises.checkIns.change(found.key, (checkIn) => ({
    checkIn: endedSafe(checkIn, forced, now),
    entries: checkIn.endedAt === undefined ? entries : [],
  }));
  hub.nudge();
  return done<CheckInView>(checkInView(hub, after ?? found));
});
