/** Decisions that people may argue about: whose councillors hear of one, and when. Source: domain.md, practices 77 to 79. */
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import { hasRole } from '../people.ts';
import type { Person, Role } from '../people.ts';
import { londonMoment } from '../time/wall-clock-moments.ts';

/** Who schedules them. */
export const headsUpKeepers: readonly Role[] = [
  'communications',
  'spoc-officer',
  'monitoring-officer',
  'deputy-monitoring-officer',
  'senior-responsible-officer',
  'manager',
];

const plain = (ward: string): string => ward.trim().toLowerCase();

/** The wards of a row; none: every ward. */
export const wardsIn = ({ wards = '' }: Pick<HeadsUpRow, 'wards'>): readonly string[] =>
  wards
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether it is about this councillor's ward. Somebody without a ward hears of what is for every ward. */
export const isForWardOf = (row: Pick<HeadsUpRow, 'wards'>, person: Person): boolean => {
  if (!hasRole(person, 'councillor')) return false;
  const wards = wardsIn(row).map(plain);
  return wards.length === 0 || wards.includes(plain(person.ward ?? ''));
};

/** The wards of councillors in post, in the order of the alphabet. */
export const wardsOf = (people: readonly Person[]): readonly string[] =>
  [
    ...new Set(
      people.filter((one) => hasRole(one, 'councillor')).flatMap(({ ward }) => ward ?? []),
    ),
  ].toSorted((a, b) => a.localeCompare(b, 'en-GB'));

/** People argue on for a while after a decision. */
const heatMinutes = 7 * 24 * 60;

export const overAt = ({ decisionAt }: Pick<HeadsUpRow, 'decisionAt'>): Instant =>
  addMinutes(decisionAt, heatMinutes);

export const isOver = (row: Pick<HeadsUpRow, 'decisionAt'>, now: Instant): boolean =>
  overAt(row) <= now;

/** Councillors see it once they were told, until a week after the decision. */
export const isShown = (row: HeadsUpRow, now: Instant): boolean =>
  row.stage === 'told' && !isOver(row, now);

/** To be told now: its day has come and the decision has not. */
export const isToBeTold = ({ stage, tellAt, decisionAt }: HeadsUpRow, now: Instant): boolean =>
  stage === 'planned' && tellAt <= now && now < decisionAt;

/** It was decided before councillors were told, for as long as people may argue about it. */
export const isMissed = (row: HeadsUpRow, now: Instant): boolean =>
  row.stage === 'planned' && row.decisionAt <= now && !isOver(row, now);

/** Whoever schedules them and is no councillor: of a decision that has passed no councillor is told. */
export const headsUpOfficers = (people: readonly Person[]): readonly Person[] =>
  people.filter((one) => hasRole(one, ...headsUpKeepers) && !hasRole(one, 'councillor'));

/** 9am on a day such as "2027-01-12": when councillors are told. Undefined for what is no day. */
export const tellingMoment = (day: string): Instant | undefined => {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  try {
    return londonMoment(`${day}T09:00`);
  } catch {
    return undefined;
  }
};

type Text = 'title' | 'what' | 'facts';

/** A text of it in the reader's language; in English where the officer has written no Welsh. */
export const textOf = (row: HeadsUpRow, text: Text, language: Language): string =>
  (language === 'cy' ? row[`${text}Cy`] : undefined) ?? row[text];
