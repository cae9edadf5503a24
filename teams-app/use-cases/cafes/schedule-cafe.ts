import type { CafeRow } from '#lists/cafes.ts';
import { datesOf, timesOn } from '../../domain/cafes/cafe.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { cafeWords } from '../../domain/words/cafe-sentences.ts';
import { clashesIn } from './cafe-clashes.ts';
import { eventColumns, eventFor } from './cafe-events.ts';
import { cafeKeepers, cafeList } from './cafe-rows.ts';
import type { CafeSaved } from './cafe-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { readSchedule } from './read-cafe.ts';
import type { CafeDraft, ScheduleDraft } from './read-cafe.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** The columns that a form writes; '' empties one. */
export const columnsOf = (draft: CafeDraft, host: Person) => ({
  title: draft.title,
  ...timesOn(draft.day, draft),
  place: draft.place === '' ? null : draft.place,
  online: draft.online,
  capacity: draft.capacity,
  host: host.name,
  hostKey: host.key,
  openTo: draft.openTo,
  group: draft.openTo === 'group' ? draft.group : null,
  about: draft.about === '' ? null : draft.about,
});

const without = <Columns extends object>(columns: Columns) =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));

const rowFor = (
  draft: CafeDraft,
  host: Person,
  place: { readonly key: string; readonly series?: string },
): CafeRow =>
  ({
    ...without(columnsOf(draft, host)),
    joined: 0,
    waiting: 0,
    state: 'planned',
    good: 0,
    fair: 0,
    poor: 0,
    ...place,
  }) as CafeRow;

/** The caller, where the form names nobody. */
export const hostIn = (hub: Hub, caller: Person, key: string): Result<Person> => {
  if (key === '') return done(caller);
  const host = hub.council.person(key);
  return host?.active === true
    ? done(host)
    : refuse('invalid', cafeWords[caller.language].needHost, 'host');
};

/** First the event, then the row: a row shows nothing that is not in the calendar. */
const addOne = async (hub: Hub, row: CafeRow): Promise<CafeRow> => {
  const event = await eventFor(hub, row);
  return (await cafeList(hub).add({ ...row, ...eventColumns(event) })).row;
};

const rowsFor = (hub: Hub, caller: Person, host: Person, draft: ScheduleDraft): CafeRow[] => {
  const { cafe, repeat, times, submission } = draft;
  const mark = hub.seal.digest(JSON.stringify(['cafe', caller.key, submission])).slice(0, 32);
  return datesOf(cafe.day, repeat, times).map((day, place) =>
    rowFor({ ...cafe, day }, host, {
      key: `${mark}-${String(place + 1)}`,
      ...(repeat === 'once' ? {} : { series: mark }),
    }),
  );
};

/** What the champion should know of what was made. */
export const warningsFor = (rows: readonly CafeRow[], language: Person['language']): string[] => {
  const words = cafeWords[language];
  const noMeeting = rows.some(
    (row) => row.online && row.eventId !== undefined && row.joinUrl === undefined,
  );
  const noEvent = rows.some(({ eventId }) => eventId === undefined);
  return [...(noMeeting ? [words.noMeeting] : []), ...(noEvent ? [words.noCalendar] : [])];
};

const schedule = async (
  hub: Hub,
  caller: Person,
  draft: ScheduleDraft,
): Promise<Result<CafeSaved>> => {
  const { language } = caller;
  const words = cafeWords[language];
  const host = hostIn(hub, caller, draft.cafe.host);
  if (!host.ok) return host;
  const rows = rowsFor(hub, caller, host.value, draft);
  if (rows.some(({ startsAt }) => startsAt <= hub.clock.now()))
    return refuse('invalid', words.inThePast, 'day');
  const isKnown = cafeList(hub)
    .rows()
    ?.some(({ row }) => row.key === rows[0]?.key);
  const clashes =
    draft.anyway || isKnown === true ? [] : await clashesIn(hub, host.value, rows, language);
  if (clashes.length > 0) return refuse('conflict', words.clash(clashes), 'anyway');
  const made: CafeRow[] = [];
  for (const row of rows) made.push(await addOne(hub, row));
  return done({
    key: rows[0]?.key ?? '',
    say: words.scheduled(draft.cafe.title, made.length),
    warnings: warningsFor(made, language),
  });
};

/**
 * Plans a café, once or as a series, as events of the wellbeing mailbox whose guests do not see one another. The
 * same form sent again makes nothing twice, and goes on where an earlier one broke off. Refuses what clashes with
 * the host's calendar, a council meeting or a bank holiday, unless it is to be all the same.
 */
export const scheduleCafe = useCase(cafeKeepers, readSchedule, (hub, caller, draft) =>
  onFreshLists(caller.language, [cafeList(hub)], () => schedule(hub, caller, draft)),
);
