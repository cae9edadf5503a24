import type { CafeRow } from '#lists/cafes.ts';
import { newcomers, timesOn, withRoomFor } from '../../domain/cafes/cafe.ts';
import { changedOf, movedUpIn, offOf } from '../../domain/cafes/cafe-messages.ts';
import type { CafeSaid } from '../../domain/cafes/cafe-messages.ts';
import { dayOf } from '../../domain/time/wall-clock.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { cafeWords } from '../../domain/words/cafe-sentences.ts';
import { CalendarRefused } from '../../ports.ts';
import type { KeptRow } from '../../ports.ts';
import { adoptGuests, tellOfGuests } from './cafe-guests.ts';
import { cafeAt, cafeKeepers, cafeList, eventOf, inScope, whenOf } from './cafe-rows.ts';
import { saidOf } from './cafe-said.ts';
import type { CafeSaved } from './cafe-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { readCafe } from './read-cafe.ts';
import type { CafeDraft } from './read-cafe.ts';
import { columnsOf, hostIn, warningsFor } from './schedule-cafe.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

type Raw = Readonly<Record<string, unknown>>;

interface Which {
  readonly cafe: string;
  readonly scope: 'one' | 'following';
}

const whichIn = (raw: Raw): Which => ({
  cafe: typeof raw['cafe'] === 'string' ? raw['cafe'] : '',
  scope: raw['scope'] === 'following' ? 'following' : 'one',
});

/** A café that is on and to come. */
const toCome = (hub: Hub, { cafe }: Which, caller: Person): Result<KeptRow<CafeRow>> => {
  const words = cafeWords[caller.language];
  const kept = cafeAt(hub, cafe);
  if (kept === undefined) return refuse('not-found', words.notThere);
  if (kept.row.state === 'cancelled') return refuse('too-late', words.isOff);
  return kept.row.endsAt <= hub.clock.now() ? refuse('too-late', words.isOver) : done(kept);
};

type Tell = (cafe: CafeSaid, to: Person) => readonly NoticeDraft[];

const tellEach = (
  hub: Hub,
  row: CafeRow,
  people: readonly PersonKey[],
  tell: Tell,
): readonly NoticeDraft[] =>
  people.flatMap((key) => {
    const person = hub.council.person(key);
    return person === undefined ? [] : tell(saidOf(row, person.language), person);
  });

/** The calendar tells of a new time by itself; the chat tells those who wait, and everybody where there is no event. */
const isMoved = (before: CafeRow, after: CafeRow): boolean =>
  before.startsAt !== after.startsAt ||
  before.endsAt !== after.endsAt ||
  before.place !== after.place ||
  before.online !== after.online;

const tellGuests = async (hub: Hub, before: CafeRow, after: CafeRow): Promise<void> => {
  const now = hub.clock.now();
  await hub.promises.cafes.change(after.key, after.endsAt, (places) => {
    const next = withRoomFor(places, after.capacity);
    const told = isMoved(before, after) ? [...places.joined, ...places.waiting] : [];
    return {
      places: next,
      notices: [
        ...tellEach(hub, after, told, (cafe, to) => changedOf(cafe, to, now, now)),
        ...tellEach(hub, after, newcomers(places, next), (cafe, to) =>
          movedUpIn(cafe, to, now, now),
        ),
      ],
    };
  });
};

/** Each date of a series keeps its own day; the form's times, place and words are for all of them. */
const changeOne = async (
  hub: Hub,
  kept: KeptRow<CafeRow>,
  draft: CafeDraft,
  host: Person,
): Promise<CafeRow> => {
  await adoptGuests(hub, kept);
  const changed = await cafeList(hub).change(kept, columnsOf(draft, host));
  const { eventId } = kept.row;
  const event =
    eventId === undefined ? undefined : await hub.calendar.change(eventId, eventOf(changed.row));
  const isNewMeeting = event?.joinUrl !== undefined && event.joinUrl !== kept.row.joinUrl;
  const after = isNewMeeting
    ? await cafeList(hub).change(changed, { joinUrl: event.joinUrl })
    : changed;
  await tellGuests(hub, kept.row, after.row);
  return after.row;
};

const change = async (
  hub: Hub,
  caller: Person,
  { which, draft }: { readonly which: Which; readonly draft: CafeDraft },
): Promise<Result<CafeSaved>> => {
  const found = toCome(hub, which, caller);
  if (!found.ok) return found;
  const host = hostIn(hub, caller, draft.host);
  if (!host.ok) return host;
  const words = cafeWords[caller.language];
  if (timesOn(draft.day, draft).startsAt <= hub.clock.now())
    return refuse('invalid', words.inThePast, 'day');
  const rows: CafeRow[] = [];
  for (const kept of inScope(hub, found.value, which.scope)) {
    const day = kept.item === found.value.item ? draft.day : dayOf(kept.row.startsAt);
    rows.push(await changeOne(hub, kept, { ...draft, day }, host.value));
  }
  await tellOfGuests(hub);
  hub.nudge();
  return done({
    key: which.cafe,
    say: words.changed(draft.title),
    warnings: warningsFor(rows, caller.language),
  });
};

/** The calendar's no is told as what it is: nothing of the café was lost. */
const unlessRefused = async <T>(
  caller: Person,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof CalendarRefused)) throw problem;
    return refuse('unavailable', cafeWords[caller.language].noCalendar);
  }
};

/** Changes one date, or this and every later one of its series. Whoever has a place keeps it and is told. */
export const changeCafe = useCase(
  cafeKeepers,
  (raw, language) => {
    const draft = readCafe(raw, language);
    return draft.ok ? done({ which: whichIn(raw), draft: draft.value }) : draft;
  },
  (hub, caller, input) =>
    onFreshLists(caller.language, [cafeList(hub)], () =>
      unlessRefused(caller, () => change(hub, caller, input)),
    ),
);

const cancelOne = async (
  hub: Hub,
  kept: KeptRow<CafeRow>,
  language: Person['language'],
): Promise<void> => {
  const { row } = kept;
  const now = hub.clock.now();
  await adoptGuests(hub, kept);
  await cafeList(hub).change(kept, { state: 'cancelled', waiting: 0 });
  const words = cafeWords[language];
  if (row.eventId !== undefined && hub.calendar.isThere)
    await hub.calendar.cancel(row.eventId, words.off.words(whenOf(row, language)));
  await hub.promises.cafes.change(row.key, now, (places) => ({
    places: { joined: [], waiting: [] },
    notices: tellEach(hub, row, [...places.joined, ...places.waiting], (cafe, to) =>
      offOf(cafe, to, now),
    ),
  }));
};

/** Calls off one date, or this and every later one of its series. Everybody who has a place or waits is told. */
export const cancelCafe = useCase(
  cafeKeepers,
  (raw) => done(whichIn(raw)),
  (hub, caller, which) =>
    onFreshLists(caller.language, [cafeList(hub)], () =>
      unlessRefused(caller, async () => {
        const found = toCome(hub, which, caller);
        if (!found.ok) return found;
        const off = inScope(hub, found.value, which.scope);
        for (const kept of off) await cancelOne(hub, kept, caller.language);
        hub.nudge();
        const { title } = found.value.row;
        const say = cafeWords[caller.language].cancelled(title, off.length);
        return done<CafeSaved>({ key: which.cafe, say, warnings: [] });
      }),
    ),
);
