/** The parts of the page of the rota, drawn from the rota and the people. */
import type { Standing } from '../../domain/duty/check-turn.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { hasPhone, isReachable, mayBeOnCall, mayBeSenior } from '../../domain/duty/on-call.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import type { Bar } from '../../domain/duty/rota-bars.ts';
import { repeatsInWords } from '../../domain/duty/repeat-words.ts';
import type { Because } from '../../domain/duty/rota.ts';
import type { DutyTurn, Part, Swap } from '../../domain/duty/rota-entry.ts';
import { dayOf } from '../../domain/time/wall-clock.ts';
import { rotaSentences } from '../../domain/words/rota.ts';
import type { DutyBar, DutyCandidate, DutyPerson, DutyRowView, SwapView } from './duty-views.ts';

/** The rota and the people as they stand, and who looks at them. */
interface View extends Standing {
  readonly caller: Person;
}

const problemOf = ({ chats, away, language }: Standing, person: Person): string | undefined => {
  const words = rotaSentences[language];
  const { key, name } = person;
  if (!person.active) return words.hasLeft(name);
  if (!isReachable(person, chats.has(key))) return words.unreachable(name);
  if (away?.has(key) === true) return words.notReachedLately(name);
  return hasPhone(person) ? undefined : words.withoutPhone(name);
};

const viewOf = (standing: Standing, person: Person): DutyPerson => {
  const { key, name, phone } = person;
  const problem = problemOf(standing, person);
  return {
    key,
    name,
    ...(phone === undefined ? {} : { phone }),
    reachable: isReachable(person, standing.chats.has(key)) && standing.away?.has(key) !== true,
    ...(problem === undefined ? {} : { problem }),
  };
};

/** Somebody on the rota; also one whom the People list does not know. */
const personView = (standing: Standing, key: PersonKey): DutyPerson => {
  const person = standing.people.find((each) => each.key === key);
  return person === undefined
    ? { key, name: key, reachable: false, problem: rotaSentences[standing.language].unknownPerson }
    : viewOf(standing, person);
};

const peopleOf = (standing: Standing, { lead, deputy, kind }: DutyTurn) =>
  kind === 'senior'
    ? {}
    : { lead: personView(standing, lead), deputy: personView(standing, deputy) };

const partOf = ({ lead, deputy }: DutyTurn, key: PersonKey): { readonly mine?: Part } => {
  if (lead === key) return { mine: 'lead' };
  return deputy === key ? { mine: 'deputy' } : {};
};

const becauseOf = (turn: DutyTurn | undefined): Because => {
  const kind = turn === undefined ? 'nobody' : (turn.kind ?? 'turn');
  return kind === 'senior' ? 'nobody' : kind;
};

/** A bar as this caller sees it. */
export const barView = (view: View, bar: Bar): DutyBar => {
  const { from, until, turn, senior } = bar;
  const { now, caller } = view;
  return {
    from,
    until,
    ...(turn === undefined ? {} : { ...peopleOf(view, turn), ...partOf(turn, caller.key) }),
    ...(senior === undefined ? {} : { senior: personView(view, senior) }),
    because: becauseOf(turn),
    ...(turn?.row === undefined ? {} : { row: turn.row.item }),
    isNow: from <= now && now < until,
  };
};

const repeatsView = (
  { repeats, from, until }: DutyTurn,
  language: Language,
): Pick<DutyRowView, 'repeats'> => {
  if (repeats === undefined) return {};
  const [firstDay, lastDay] = [dayOf(from), dayOf(addMinutes(until, -1))];
  return { repeats: { ...repeats, firstDay, lastDay, inWords: repeatsInWords(repeats, language) } };
};

const turnRow = (standing: Standing, turn: DutyTurn): readonly DutyRowView[] => {
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
      ...peopleOf(standing, turn),
      ...(senior === undefined ? {} : { senior: personView(standing, senior) }),
      ...repeatsView(turn, standing.language),
    },
  ];
};

/** Rows that count in the span, and those that make no sense. */
export const rowViews = (
  standing: Standing,
  span: { readonly from: Instant; readonly until: Instant },
): readonly DutyRowView[] => {
  const { turns, wrong } = standing.rota;
  return [
    ...turns
      .filter(({ from, until }) => from < span.until && until > span.from)
      .flatMap((turn) => turnRow(standing, turn)),
    ...wrong.map(({ row, why, ...about }) => ({
      ...about,
      row: row.item,
      etag: row.etag,
      wrong: why[standing.language],
    })),
  ];
};

const swapView = (view: View, swap: Swap): SwapView => {
  const { row, from, until, part, askedAt, state, answeredAt, note } = swap;
  const isOpen = state === 'asked' && until > view.now;
  return {
    swap: row.item,
    from,
    until,
    part,
    asker: personView(view, swap.asker),
    asked: personView(view, swap.asked),
    askedAt,
    state,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    ...(note === undefined ? {} : { note }),
    may: {
      answer: isOpen && swap.asked === view.caller.key,
      withdraw: isOpen && swap.asker === view.caller.key,
    },
  };
};

/** Days for which an answered swap is still shown. */
const daysShown = 30;

/** Open ones and those answered of late, the latest first: one's own, or all for whoever keeps the rota. */
export const swapViews = (view: View, all: boolean): readonly SwapView[] => {
  const { caller } = view;
  const since = addMinutes(view.now, -daysShown * 24 * 60);
  return view.rota.swaps
    .filter(({ asker, asked }) => all || asker === caller.key || asked === caller.key)
    .filter(({ askedAt, answeredAt }) => (answeredAt ?? askedAt) > since)
    .toSorted((a, b) => b.askedAt.localeCompare(a.askedAt))
    .map((swap) => swapView(view, swap));
};

/** Who may be chosen, by name. */
export const candidatesOf = (standing: Standing): readonly DutyCandidate[] =>
  standing.people
    .filter((person) => mayBeOnCall(person) || mayBeSenior(person))
    .map((person) => ({
      ...viewOf(standing, person),
      onCall: mayBeOnCall(person),
      senior: mayBeSenior(person),
      hasChat: standing.chats.has(person.key),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
