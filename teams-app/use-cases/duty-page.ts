/** The parts of the page of the rota, drawn from the rota and the people. */
import { addMinutes } from '../domain/instant.ts';
import type { Instant } from '../domain/instant.ts';
import { hasPhone, isReachable, mayBeOnCall, mayBeSenior } from '../domain/on-call.ts';
import type { Person, PersonKey } from '../domain/people.ts';
import type { Bar } from '../domain/rota-bars.ts';
import type { Because } from '../domain/rota.ts';
import type { DutyTurn, Part, Swap } from '../domain/rota-entry.ts';
import { dayOf } from '../domain/wall-clock.ts';
import { repeatsInWords, rotaSentences } from '../domain/words/rota.ts';
import type { DutyBar, DutyCandidate, DutyPerson, DutyRowView, SwapView } from './duty-views.ts';
import type { Hub } from './use-case.ts';

const problemOf = (person: Person, hasChat: boolean): Pick<DutyPerson, 'problem'> => {
  if (!person.active) return { problem: rotaSentences.hasLeft(person.name) };
  if (!isReachable(person, hasChat)) return { problem: rotaSentences.unreachable(person.name) };
  return hasPhone(person) ? {} : { problem: rotaSentences.withoutPhone(person.name) };
};

const viewOf = (person: Person, hasChat = false): DutyPerson => ({
  key: person.key,
  name: person.name,
  ...(person.phone === undefined ? {} : { phone: person.phone }),
  reachable: isReachable(person, hasChat),
  ...problemOf(person, hasChat),
});

/** Somebody on the rota; also one whom the People list does not know. */
const personView = (hub: Hub, key: PersonKey): DutyPerson => {
  const person = hub.council.person(key);
  return person === undefined
    ? { key, name: key, reachable: false, problem: rotaSentences.unknownPerson }
    : viewOf(person);
};

const peopleOf = (hub: Hub, { lead, deputy, kind }: DutyTurn) =>
  kind === 'senior' ? {} : { lead: personView(hub, lead), deputy: personView(hub, deputy) };

const partOf = ({ lead, deputy }: DutyTurn, key: PersonKey): { readonly mine?: Part } => {
  if (lead === key) return { mine: 'lead' };
  return deputy === key ? { mine: 'deputy' } : {};
};

const becauseOf = (turn: DutyTurn | undefined): Because => {
  const kind = turn === undefined ? 'nobody' : (turn.kind ?? 'turn');
  return kind === 'senior' ? 'nobody' : kind;
};

/** A bar as this caller sees it. */
export const barView = (hub: Hub, caller: Person, bar: Bar): DutyBar => {
  const { from, until, turn, senior } = bar;
  const now = hub.clock.now();
  return {
    from,
    until,
    ...(turn === undefined ? {} : { ...peopleOf(hub, turn), ...partOf(turn, caller.key) }),
    ...(senior === undefined ? {} : { senior: personView(hub, senior) }),
    because: becauseOf(turn),
    ...(turn?.row === undefined ? {} : { row: turn.row.item }),
    isNow: from <= now && now < until,
  };
};

const repeatsView = ({ repeats, from, until }: DutyTurn): Pick<DutyRowView, 'repeats'> => {
  if (repeats === undefined) return {};
  const [firstDay, lastDay] = [dayOf(from), dayOf(addMinutes(until, -1))];
  return { repeats: { ...repeats, firstDay, lastDay, inWords: repeatsInWords(repeats) } };
};

const turnRow = (hub: Hub, turn: DutyTurn): readonly DutyRowView[] => {
  const { row, kind = 'turn', title = '', from, until, senior } = turn;
  if (row === undefined) return [];
  return [
    {
      row: row.item,
      etag: row.etag,
      kind,
      title,
      from,
      until,
      ...peopleOf(hub, turn),
      ...(senior === undefined ? {} : { senior: personView(hub, senior) }),
      ...repeatsView(turn),
    },
  ];
};

/** Rows that count in the span, and those that make no sense. */
export const rowViews = (
  hub: Hub,
  span: { readonly from: Instant; readonly until: Instant },
): readonly DutyRowView[] => {
  const { turns, wrong } = hub.council.duty();
  return [
    ...turns
      .filter(({ from, until }) => from < span.until && until > span.from)
      .flatMap((turn) => turnRow(hub, turn)),
    ...wrong.map(({ row, why, ...about }) => ({
      ...about,
      row: row.item,
      etag: row.etag,
      wrong: why,
    })),
  ];
};

const swapView = (hub: Hub, caller: Person, swap: Swap): SwapView => {
  const { row, from, until, part, askedAt, state, answeredAt, note } = swap;
  const isOpen = state === 'asked' && until > hub.clock.now();
  return {
    swap: row.item,
    from,
    until,
    part,
    asker: personView(hub, swap.asker),
    asked: personView(hub, swap.asked),
    askedAt,
    state,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    ...(note === undefined ? {} : { note }),
    may: {
      answer: isOpen && swap.asked === caller.key,
      withdraw: isOpen && swap.asker === caller.key,
    },
  };
};

/** Days for which an answered swap is still shown. */
const daysShown = 30;

/** Open ones and those answered of late, the latest first: one's own, or all for whoever keeps the rota. */
export const swapViews = (hub: Hub, caller: Person, all: boolean): readonly SwapView[] => {
  const since = addMinutes(hub.clock.now(), -daysShown * 24 * 60);
  return hub.council
    .duty()
    .swaps.filter(({ asker, asked }) => all || asker === caller.key || asked === caller.key)
    .filter(({ askedAt, answeredAt }) => (answeredAt ?? askedAt) > since)
    .toSorted((a, b) => b.askedAt.localeCompare(a.askedAt))
    .map((swap) => swapView(hub, caller, swap));
};

/** Who may be chosen, by name. */
export const candidatesOf = (hub: Hub, chats: ReadonlySet<PersonKey>): readonly DutyCandidate[] =>
  hub.council
    .people()
    .filter((person) => mayBeOnCall(person) || mayBeSenior(person))
    .map((person) => ({
      ...viewOf(person, chats.has(person.key)),
      onCall: mayBeOnCall(person),
      senior: mayBeSenior(person),
      hasChat: chats.has(person.key),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
