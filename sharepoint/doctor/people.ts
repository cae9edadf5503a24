/** Who would not be asked: the people, the rota and the duty line, as the council has filled them in. */
import { dutyGaps, gapsOf } from '#core/domain/duty/coverage.ts';
import { gapSentence } from '#core/domain/duty/gap-words.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { hasRole } from '#core/domain/people.ts';
import type { Person, PersonKey, Role } from '#core/domain/people.ts';
import { barsOf } from '#core/domain/duty/rota-bars.ts';
import type { Bar } from '#core/domain/duty/rota-bars.ts';
import { clockTime, longDate } from '#core/domain/time/wall-clock.ts';
import type { Council } from '#core/ports.ts';
import type { Instant } from '#schema/fields.ts';
import type { Finding } from './finding.ts';

const daysAhead = 30;

const moment = (at: Instant): string => `${longDate(at)}, ${clockTime(at)}`;

const gapFindings = (council: Council, now: Instant): Finding[] =>
  dutyGaps(council.duty(), now, addMinutes(now, daysAhead * 24 * 60)).map(({ from, until }) => ({
    serious: true,
    where: 'Duty',
    what: `Nobody is on call from ${moment(from)} to ${moment(until)}`,
    todo: 'Add a turn to the list Duty.',
  }));

/** Why the hub would not reach somebody who is on call; undefined where it would. */
const unreachable = (person: Person | undefined): Omit<Finding, 'where'> | undefined => {
  if (person === undefined)
    return {
      serious: true,
      what: 'is on call and not in the list People',
      todo: 'Write the name in Duty as it stands in People, or add the person there.',
    };
  const { name, active, phone = '', email } = person;
  if (!active)
    return {
      serious: true,
      what: `${name} is on call and not in post`,
      todo: 'Put somebody else into the turn.',
    };
  if (phone.trim() !== '' && email.trim() !== '') return undefined;
  const lacks = phone.trim() === '' ? 'mobile phone' : 'e-mail address';
  return {
    serious: false,
    what: `${name} is on call and has no ${lacks} in People`,
    todo: 'Add it to the list People.',
  };
};

/** Somebody who is lead and deputy at once can't call on anybody. */
const aloneFindings = (council: Council, now: Instant): Finding[] =>
  gapsOf(
    { rota: council.duty(), people: council.people() },
    now,
    addMinutes(now, daysAhead * 24 * 60),
  )
    .filter(({ reason }) => reason === 'same-person')
    .map((gap) => ({
      serious: true,
      where: 'Duty',
      what: gapSentence(gap, council.people()),
      todo: 'Put somebody else in as deputy.',
    }));

const rowFindings = (council: Council): Finding[] =>
  council.duty().wrong.map(({ row, title, why }) => ({
    serious: true,
    where: 'Duty',
    what: `Row ${row.item} (${title}) makes no sense and does not count: ${why.en}`,
    todo: 'Correct the row, or take it off the list.',
  }));

type Manned = Bar & Required<Pick<Bar, 'turn'>>;
const isManned = (bar: Bar): bar is Manned => bar.turn !== undefined;

const barsAhead = (council: Council, now: Instant): readonly Manned[] =>
  barsOf(council.duty(), now, addMinutes(now, daysAhead * 24 * 60)).filter(isManned);

/** Who is lead or deputy in the next 30 days. */
export const keysOnCall = (council: Council, now: Instant): ReadonlySet<PersonKey> =>
  new Set(barsAhead(council, now).flatMap(({ turn }) => [turn.lead, turn.deputy]));

const turnFindings = (council: Council, now: Instant): Finding[] => {
  const found = barsAhead(council, now).flatMap(({ turn, from }) =>
    (['lead', 'deputy'] as const).flatMap((part): Finding[] => {
      const wrong = unreachable(council.person(turn[part]));
      if (wrong === undefined) return [];
      const known = council.person(turn[part]) !== undefined;
      const what = known ? wrong.what : `The ${part} from ${moment(from)} ${wrong.what}`;
      return [{ ...wrong, what, where: 'Duty' }];
    }),
  );
  return [...new Map(found.map((finding) => [finding.what, finding])).values()];
};

const needed: readonly (readonly [Role, string])[] = [
  ['senior-responsible-officer', 'There is no senior responsible officer in post'],
  ['spoc-officer', 'There is no SPoC officer in post'],
];

const roleFindings = (people: readonly Person[]): Finding[] =>
  needed
    .filter(([role]) => !people.some((person) => hasRole(person, role)))
    .map(([role, what]) => ({
      serious: true,
      where: 'People',
      what,
      todo: `Write ${role} into Roles of whoever it is, and set In post to Yes.`,
    }));

const roleless = (people: readonly Person[]): Finding[] =>
  people
    .filter(({ active, roles }) => active && roles.length === 0)
    .map(({ name }) => ({
      serious: false,
      where: 'People',
      what: `${name} has no role that the hub knows`,
      todo: 'Correct Roles, for example: spoc-officer, manager',
    }));

const dutyLine = (council: Council): Finding[] =>
  council.contacts().some(({ purpose, phone = '' }) => purpose === 'duty-line' && phone !== '')
    ? []
    : [
        {
          serious: true,
          where: 'Contacts',
          what: 'There is no duty line with a phone number',
          todo: 'Add one to the list Contacts: it is what councillors call when the hub can’t help.',
        },
      ];

/** Everything about the people that would keep somebody from being asked in the next 30 days. */
export const peopleFindings = (council: Council, now: Instant): Finding[] => [
  ...roleFindings(council.people()),
  ...dutyLine(council),
  ...gapFindings(council, now),
  ...aloneFindings(council, now),
  ...rowFindings(council),
  ...turnFindings(council, now),
  ...roleless(council.people()),
];
