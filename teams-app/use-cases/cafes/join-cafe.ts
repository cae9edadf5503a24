import type { CafeRow } from '#lists/cafes.ts';
import { newcomers, standingIn, withJoiner, withoutLeaver } from '../../domain/cafes/cafe.ts';
import type { CafePlaces } from '../../domain/cafes/cafe.ts';
import { movedUpIn } from '../../domain/cafes/cafe-messages.ts';
import type { Language } from '../../domain/language.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { cafeWords } from '../../domain/words/cafe-sentences.ts';
import { CalendarRefused, RecordUnavailable } from '../../ports.ts';
import type { KeptRow } from '../../ports.ts';
import { adoptGuests, tellOfGuests } from './cafe-guests.ts';
import { cafeAt, cafeList, whenOf } from './cafe-rows.ts';
import { saidOf } from './cafe-said.ts';
import type { CafeJoined } from './cafe-views.ts';
import { knownRows } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const read = (raw: Readonly<Record<string, unknown>>): Result<{ readonly cafe: string }> =>
  done({ cafe: typeof raw['cafe'] === 'string' ? raw['cafe'] : '' });

/** A café that is on and not over yet; whoever has never read the list reads it first. */
const openCafe = async (
  hub: Hub,
  key: string,
  language: Language,
): Promise<Result<KeptRow<CafeRow>>> => {
  const words = cafeWords[language];
  const known = await knownRows(language, cafeList(hub), () => cafeAt(hub, key));
  if (!known.ok) return known;
  const kept = known.value;
  if (kept === undefined) return refuse('not-found', words.notThere);
  if (kept.row.state === 'cancelled') return refuse('too-late', words.isOff);
  return kept.row.endsAt <= hub.clock.now() ? refuse('too-late', words.isOver) : done(kept);
};

/** A store that was lost is made up for; where the calendar can't be asked, nobody is kept from joining. */
const adoptFirst = async (hub: Hub, kept: KeptRow<CafeRow>): Promise<void> => {
  try {
    await adoptGuests(hub, kept);
  } catch (problem) {
    const canWait = problem instanceof RecordUnavailable || problem instanceof CalendarRefused;
    if (!canWait) throw problem;
  }
};

/** Whoever waited and has a place now is told so. */
const tellNewcomers = (
  hub: Hub,
  row: CafeRow,
  before: CafePlaces,
  after: CafePlaces,
): readonly NoticeDraft[] => {
  const now = hub.clock.now();
  return newcomers(before, after)
    .filter((key) => before.waiting.includes(key))
    .flatMap((key) => {
      const person = hub.council.person(key);
      return person === undefined ? [] : movedUpIn(saidOf(row, person.language), person, now, now);
    });
};

type Change = (places: CafePlaces, caller: Person, capacity: number) => CafePlaces;

const changePlaces = async (
  hub: Hub,
  caller: Person,
  { row }: KeptRow<CafeRow>,
  change: Change,
): Promise<CafePlaces> => {
  const places = await hub.promises.cafes.change(row.key, row.endsAt, (before) => {
    const after = change(before, caller, row.capacity);
    return after === before
      ? undefined
      : { places: after, notices: tellNewcomers(hub, row, before, after) };
  });
  await tellOfGuests(hub);
  hub.nudge();
  return places;
};

/**
 * One tap for a place. Where it is full the caller waits, and is told when there is one. Who comes stands in no
 * list: sealed with the hub until the café is over (docs/decisions/0026).
 */
export const joinCafe = useCase('anybody', read, async (hub, caller, { cafe }) => {
  const open = await openCafe(hub, cafe, caller.language);
  if (!open.ok) return open;
  await adoptFirst(hub, open.value);
  const places = await changePlaces(hub, caller, open.value, (before, { key }, capacity) =>
    withJoiner(before, key, capacity),
  );
  const { row } = open.value;
  const words = cafeWords[caller.language];
  const when = whenOf(row, caller.language);
  const standing = standingIn(places, caller.key);
  if (standing === 'waiting')
    return done<CafeJoined>({
      standing,
      say: words.waiting(row.title, places.waiting.indexOf(caller.key) + 1),
    });
  const isInvited = row.eventId !== undefined && hub.calendar.isThere;
  return done<CafeJoined>({
    standing,
    say: isInvited ? words.joined(row.title, when) : words.joinedNoEvent(row.title, when),
  });
});

/** Leaves, without a reason. Whoever waits longest has the place and is told. Leaving twice is no mistake. */
export const leaveCafe = useCase('anybody', read, async (hub, caller, { cafe }) => {
  const open = await openCafe(hub, cafe, caller.language);
  if (!open.ok) return open;
  await adoptFirst(hub, open.value);
  await changePlaces(hub, caller, open.value, (before, { key }, capacity) =>
    standingIn(before, key) === 'not' ? before : withoutLeaver(before, key, capacity),
  );
  return done<CafeJoined>({
    standing: 'not',
    say: cafeWords[caller.language].left(open.value.row.title),
  });
});
