/** Two days in the life of the sample council, so that pictures show more than one incident. */
import { callFunction, press, say } from '../../infra/drills/doors.ts';
import type { Answer } from '../../infra/drills/doors.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import type { House } from '../../infra/one-machine/house.ts';
import { referenceOn } from './steps.ts';

/** Sunday 27 December 2026, 10am. */
export const firstMorning = Date.parse('2026-12-27T10:00:00Z');

interface Event {
  readonly at: string;
  readonly who: string;
  readonly report: Readonly<Record<string, string>>;
  /** By whom it is taken, minutes later. */
  readonly taken?: readonly [string, number];
  readonly triage?: Readonly<Record<string, string | number>>;
  readonly closed?: string;
}

const events: readonly Event[] = [
  {
    at: '2026-12-27T10:05:00Z',
    who: 'hannah',
    report: {
      what: 'A letter in the paper says I am useless. Again.',
      category: 'robust-criticism',
    },
    taken: ['fatima', 25],
    closed: 'Kept on record. We talked on the phone and she is content with that.',
  },
  {
    at: '2026-12-27T11:40:00Z',
    who: 'sian',
    report: {
      what: 'Dozens of abusive messages since Friday.',
      category: 'hate',
      channel: 'social-media',
    },
    taken: ['marged', 30],
    triage: {
      severity: 3,
      likelihood: 2,
      outcome: 'council',
      reason: 'Many senders, all far away.',
    },
  },
  {
    at: '2026-12-27T15:00:00Z',
    who: 'grace',
    report: {
      what: 'All four tyres were let down outside my surgery.',
      category: 'property-damage',
    },
    taken: ['dev', 20],
    triage: {
      severity: 4,
      likelihood: 3,
      outcome: 'police',
      reason: 'Damage, and he knows when she is there.',
    },
  },
  {
    at: '2026-12-28T09:15:00Z',
    who: 'daniel',
    report: { what: 'Somebody made a false profile with my photo.', category: 'impersonation' },
  },
  {
    at: '2026-12-28T14:30:00Z',
    who: 'rashida',
    report: { what: 'The same man waited for me after two meetings.', category: 'stalking' },
    taken: ['callum', 11],
  },
  {
    at: '2026-12-28T20:10:00Z',
    who: 'george',
    report: { what: 'A resident swore at me at the market.', category: 'robust-criticism' },
  },
];

const done = (answer: Answer | undefined, what: string): string => {
  if (answer === undefined || answer.refused !== undefined)
    throw new Error(`${what} was refused: ${answer?.refused ?? 'no card'} ${answer?.text ?? ''}`);
  return answer.text;
};

const play = async (house: House, event: Event): Promise<void> => {
  const { clock } = house.m365.world;
  const call = async (who: string, name: string, input: object): Promise<void> => {
    done(await callFunction(house, objectIdOf(who), name, { ...input }), `${who} ${name}`);
    await house.settle();
  };
  clock.set(Date.parse(event.at));
  await house.settle();
  await say(house, objectIdOf(event.who), 'Report something');
  const answers = { afraidNow: 'no', ...event.report };
  const sent = await press(house, objectIdOf(event.who), 'submit-report', answers);
  const incident = referenceOn(done(sent, `the report of ${event.who}`));
  await house.settle();
  if (event.taken === undefined) return;
  const [owner, minutes] = event.taken;
  clock.set(clock.now() + minutes * 60_000);
  await call(owner, 'acknowledge', { incident });
  if (event.triage !== undefined) await call(owner, 'triage', { incident, ...event.triage });
  if (event.closed !== undefined)
    await call(owner, 'close-incident', { incident, reason: event.closed });
};

/** Plays everything up to 11:38pm on the next day, a bank holiday. */
export const liveTwoDays = async (house: House): Promise<void> => {
  for (const event of events) await play(house, event);
  house.m365.world.clock.set(Date.parse('2026-12-28T23:38:00Z'));
  await house.settle();
};
