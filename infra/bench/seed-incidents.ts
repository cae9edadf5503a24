/** Fills the Incidents lists with years of incidents, as the hub would have written them: straight into the local Graph's own tables. */
import { allOrNothing } from '../local-m365/graph/database.ts';
import { addItem } from '../local-m365/graph/item-store.ts';
import { listTitled } from '../local-m365/graph/list-store.ts';
import type { World } from '../local-m365/world.ts';
import { objectIdOf } from '../one-machine/council.ts';
import type { CouncilPerson } from '../one-machine/council.ts';

const alphabet = '2346789ABCDEFGHJKMNPQRTWXYZ';
const bodies = alphabet.length ** 8;
const levels = ['Critical', 'High', 'Moderate', 'Low'];
const kinds = ['Abusive message', 'Threat of violence', 'Intimidation at home', 'Hate'];
const minute = 60_000;
const day = 24 * 60 * minute;
const years = 8 * 365 * day;

/** Every so many is on the restricted site, is kept from the officer, or was reported by them. */
const [restrictedEvery, excludedEvery, ownEvery] = [100, 50, 997];
/** The newest are open, owned and triaged: nobody has to be alerted of them while something is measured. */
export const openOnes = 300;

/** No two numbers below 27^8 share one. */
const referenceOf = (n: number): string => {
  let rest = (n * 7_919 + 123_456_789) % bodies;
  let text = '';
  for (let place = 0; place < 8; place += 1) {
    text += alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  return `${text.slice(0, 3)}-${text.slice(3, 6)}-${text.slice(6)}${alphabet.charAt(n % alphabet.length)}`;
};

const words =
  'He came to the surgery again and shouted that he knows where I live and which school my children go to. ' +
  'He followed me to the car, took photographs of it, and said that he would see to it that I never stand again.';

export interface Seeding {
  readonly world: World;
  readonly now: number;
  readonly people: readonly CouncilPerson[];
  /** The officer from whom some are kept. */
  readonly officer: string;
  /** How many there will be in the end: the numbers `from` (inclusive) to `until` are added. */
  readonly from: number;
  readonly until: number;
}

const rowOf = (n: number, { now, people, officer, until }: Seeding) => {
  const at = (time: number): string => new Date(Math.floor(time / 1_000) * 1_000).toISOString();
  const councillors = people.filter(({ ward }) => ward !== undefined);
  const reporter = councillors[n % councillors.length];
  const received = now - years + (years * n) / Math.max(until, 100_000);
  const own = n % ownEvery === 0;
  const reference = referenceOf(n);
  const closedAt = at(Math.min(now, received + day * (1 + (n % 40))));
  return {
    Title: `${reporter?.ward ?? ''}, ${at(received).slice(0, 10)}`,
    Reference: reference,
    Submission: `seeded-${String(n)}`,
    Level: levels[n % 4],
    Overdue: 'On time',
    Ward: reporter?.ward ?? '',
    Reporter: own ? 'Dev Okafor' : (reporter?.name ?? ''),
    ReporterKey: objectIdOf(own ? officer : (reporter?.alias ?? '')),
    Owner: 'Marged Ellis',
    OwnerKey: objectIdOf('marged'),
    ReceivedAt: at(received),
    AcknowledgeBy: at(received + 60 * minute),
    AcknowledgedAt: at(received + 20 * minute),
    Category: kinds[n % kinds.length],
    AfraidNow: 'No',
    What: words,
    Effect: words,
    About: 'No',
    Severity: 3,
    Likelihood: 2,
    Cycle: 0,
    Rung: 0,
    ...(n % excludedEvery === 0 ? { ExcludedKeys: objectIdOf(officer) } : {}),
    ...(n < until - openOnes
      ? { Status: 'Closed', Open: false, ClosedAt: closedAt, CloseReason: 'Advice was given.' }
      : { Status: 'In action', Open: true, NextDueAt: at(now + 7 * day) }),
  };
};

/** References of the numbers of a seeding that this officer may see. */
export const visibleTo = ({ from, until }: Pick<Seeding, 'from' | 'until'>): Set<string> => {
  const all = new Set<string>();
  for (let n = from; n < until; n += 1)
    if (n % excludedEvery !== 0 && n % ownEvery !== 0) all.add(referenceOf(n));
  return all;
};

const rowsAtOnce = 1_000;

/** Adds them, in steps between which others have their turn. Says how far it is. */
export const seedIncidents = async (
  seeding: Seeding,
  progress: (done: number) => void,
): Promise<void> => {
  const { world, from, until } = seeding;
  const { registerSiteId, restrictedSiteId } = world.tenant;
  const lists = [registerSiteId, restrictedSiteId].map(
    (site) => listTitled(world, site, 'Incidents')?.id ?? '',
  );
  for (let first = from; first < until; first += rowsAtOnce) {
    allOrNothing(world, () => {
      for (let n = first; n < Math.min(until, first + rowsAtOnce); n += 1) {
        const list = lists[n % restrictedEvery === 0 ? 1 : 0] ?? '';
        addItem(world, list, rowOf(n, seeding), null);
      }
    });
    progress(Math.min(until, first + rowsAtOnce));
    await new Promise((soon) => setImmediate(soon));
  }
};
