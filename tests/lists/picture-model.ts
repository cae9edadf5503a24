/** What can befall the picture of the record, and what the desk must then show: by looking at everything. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { visible } from '#core/domain/incidents/access.ts';
import {
  deskViews,
  inClosedOrder,
  inOpenOrder,
  levelsByRank,
} from '#core/domain/incidents/desk-queue.ts';
import type { DeskView } from '#core/domain/incidents/desk-queue.ts';
import { isOpen } from '#core/domain/incidents/incident.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { excludedIn } from '#core/domain/incidents/incident-row.ts';
import { instantAt, millisecondsOf } from '#core/domain/time/instant.ts';
import { overdueAt } from '#core/domain/incidents/service-levels.ts';
import type { DeskQuestion, IncidentSummary } from '#core/ports.ts';
import type { Picture } from '../../sharepoint/read-model/picture.ts';
import type { SummaryRow } from '../../sharepoint/read-model/entry.ts';
import { incident, night, person } from '../support/sample.ts';

type Shown = Incident | IncidentSummary;
export const now = night;
export const callers = [
  person('dev', ['spoc-officer']),
  person('ruth', ['manager', 'councillor']),
  person('owen', ['monitoring-officer']),
  person('director', ['duty-director']),
  person('hana', ['hr-lead']),
  person('chief', ['chief-executive']),
  person('aoife', ['councillor']),
  person('lee', ['spoc-officer'], { active: false }),
];
const keys = callers.map(({ key }) => key);

const secondsAgo = fc.integer({ min: 0, max: 5_000 });
export const at = (seconds: number) => instantAt(millisecondsOf(now) - seconds * 1_000);

export const rowArbitrary = fc.record({
  reference: fc.integer({ min: 0, max: 25 }).map((n) => `REF-${String(n)}`),
  level: fc.constantFrom(...levelsByRank),
  closed: fc.boolean(),
  overdue: fc.constantFrom('on-time' as const, 'update' as const),
  ownerKey: fc.option(fc.constantFrom(...keys), { nil: undefined }),
  reporterKey: fc.constantFrom(...keys),
  excluded: fc.subarray(keys, { maxLength: 2 }),
  received: secondsAgo,
  due: fc.integer({ min: -2_000, max: 2_000 }),
  route: fc.option(
    fc.constantFrom(
      'councillor-conduct' as const,
      'officer-conduct' as const,
      'senior-conduct' as const,
    ),
    { nil: undefined },
  ),
  ward: fc.constantFrom('Marlowe', 'Llŷn', 'Tanyard'),
});
type Every = typeof rowArbitrary extends fc.Arbitrary<infer T> ? T : never;
export type Drawn = Omit<Every, 'route'> & Partial<Pick<Every, 'route'>>;

export const rowOf = (drawn: Drawn): SummaryRow => ({
  reference: drawn.reference,
  level: drawn.level,
  status: drawn.closed ? 'closed' : 'received',
  overdue: drawn.overdue,
  ward: drawn.ward,
  reporter: `Cllr ${drawn.reporterKey}`,
  reporterKey: drawn.reporterKey,
  receivedAt: at(drawn.received),
  acknowledgeBy: at(drawn.received - 600),
  ...(drawn.ownerKey === undefined ? {} : { owner: drawn.ownerKey, ownerKey: drawn.ownerKey }),
  ...(drawn.route === undefined ? {} : { route: drawn.route }),
  ...(drawn.closed ? { closedAt: at(drawn.due) } : {}),
  ...(drawn.excluded.length === 0 ? {} : { excludedKeys: drawn.excluded.join(', ') }),
});

export const liveOf = ({ ownerKey, ...drawn }: Drawn): Incident => ({
  ...incident({ reference: drawn.reference, level: drawn.level }, at(drawn.received)),
  status: drawn.closed ? 'closed' : ownerKey === undefined ? 'received' : 'acknowledged',
  ward: drawn.ward,
  reporterKey: drawn.reporterKey,
  acknowledgeBy: at(drawn.due),
  excludedKeys: drawn.excluded,
  ...(drawn.route === undefined ? {} : { route: drawn.route }),
  ...(ownerKey === undefined ? {} : { owner: ownerKey, ownerKey, updateBy: at(drawn.due) }),
  ...(drawn.closed ? { closedAt: at(drawn.due) } : {}),
});

/** One thing that befalls the picture; the model is told as well. */
export interface Model {
  readonly items: Map<string, SummaryRow>;
  live: readonly Incident[];
}
type Step = (picture: Picture, model: Model) => void;

export const stored = (item: string, row: SummaryRow) => ({ item, etag: `"${item}"`, by: {}, row });
export const nothing = {
  changed: [],
  removed: [],
  unreadable: [],
  whole: false,
  first: false,
  last: true,
};
/** A reference lies on one item alone, as the unique column makes sure. */
export const itemOf = ({ reference }: SummaryRow): string => reference.slice('REF-'.length);

export const changing = rowArbitrary.map((drawn): Step => (picture, { items }) => {
  const row = rowOf(drawn);
  picture.take('register', { ...nothing, changed: [stored(itemOf(row), row)] });
  items.set(itemOf(row), row);
});
const removing = fc.integer({ min: 0, max: 25 }).map((n): Step => (picture, { items }) => {
  picture.take('register', { ...nothing, removed: [String(n)] });
  items.delete(String(n));
});
const rereading = fc
  .array(rowArbitrary, { maxLength: 12 })
  .map((drawn): Step => (picture, model) => {
    const rows = new Map(drawn.map(rowOf).map((row) => [itemOf(row), row]));
    const changed = [...rows].map(([item, row]) => stored(item, row));
    const half = Math.ceil(changed.length / 2);
    const before = model.items.size;
    picture.take('register', {
      ...nothing,
      whole: true,
      first: true,
      last: false,
      changed: changed.slice(0, half),
    });
    expect(picture.size).toBeGreaterThanOrEqual(before);
    picture.take('register', { ...nothing, whole: true, changed: changed.slice(half) });
    model.items.clear();
    for (const [item, row] of rows) model.items.set(item, row);
  });
const living = fc
  .uniqueArray(rowArbitrary, { selector: ({ reference }) => reference, maxLength: 8 })
  .map((drawn): Step => (_picture, model) => {
    model.live = drawn.map(liveOf);
  });

const guarded = (each: Shown) => ({
  ...each,
  excludedKeys:
    typeof each.excludedKeys === 'object' ? each.excludedKeys : excludedIn(each.excludedKeys),
});
const isLate = (each: Shown): boolean =>
  ('ladder' in each ? overdueAt(each, now) : each.overdue) !== 'on-time';
const isIn = (each: Shown, view: DeskView, caller: string): boolean =>
  view === 'closed'
    ? !isOpen(each)
    : isOpen(each) &&
      (view === 'open' || (view === 'overdue' ? isLate(each) : each.ownerKey === caller));
const place = (each: Shown) => ({
  ...each,
  received: millisecondsOf(each.receivedAt),
  closed: each.closedAt === undefined ? undefined : millisecondsOf(each.closedAt),
});

/** What the desk must show, by looking at everything. */
export const expected = ({ items, live }: Model, question: DeskQuestion): Shown[] => {
  const { caller, view, level, asked } = question;
  const known = new Set(live.map(({ reference }) => reference));
  const recorded = [...items.values()].filter(({ reference }) => !known.has(reference));
  const all: Shown[] = [...live, ...recorded.map((row) => ({ ...row, item: '', etag: '' }))];
  return all
    .filter((each) =>
      visible(caller, guarded(each), isOpen(each) && asked.includes(each.reference)),
    )
    .filter((each) => isIn(each, view, caller.key) && (level === undefined || each.level === level))
    .sort((a, b) => (view === 'closed' ? inClosedOrder : inOpenOrder)(place(a), place(b)));
};

export const questionArbitrary = fc.record({
  caller: fc.constantFrom(...callers),
  view: fc.constantFrom(...deskViews),
  level: fc.option(fc.constantFrom(...levelsByRank), { nil: undefined }),
  asked: fc.array(
    fc.integer({ min: 0, max: 25 }).map((n) => `REF-${String(n)}`),
    { maxLength: 4 },
  ),
  limit: fc.integer({ min: 1, max: 5 }),
});
export const questionOf = (
  drawn: typeof questionArbitrary extends fc.Arbitrary<infer T> ? T : never,
  live: readonly Incident[],
): DeskQuestion => {
  const { level, ...rest } = drawn;
  return { ...rest, ...(level === undefined ? {} : { level }), live, now, search: '' };
};

export const steps = fc.array(
  fc.oneof({ arbitrary: changing, weight: 8 }, { arbitrary: removing, weight: 3 }, rereading, {
    arbitrary: living,
    weight: 3,
  }),
  { maxLength: 40 },
);
