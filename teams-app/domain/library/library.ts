/** The library of policies: who sees which document, who looks after it, when it is to be reviewed. Source: domain.md 2, 21, 43, 3.9. */
import type { GuideRow } from '#lists/guides.ts';
import type { PolicyRow } from '#lists/policies.ts';
import type { Nation } from '../time/bank-holidays.ts';
import type { Instant } from '../time/instant.ts';
import { addMinutes, minutesBetween } from '../time/instant.ts';
import { hasRole } from '../people.ts';
import type { Person, Role } from '../people.ts';
import { folded } from '../search-text.ts';

/** Who keeps the library: they also see drafts. */
export const libraryKeepers = [
  'manager',
  'senior-responsible-officer',
  'monitoring-officer',
  'deputy-monitoring-officer',
] as const;

/**
 * Who is reminded where a document has no owner whom the hub can find, and where an owner does not act; they
 * also do the readiness check, on the Settings page that is theirs.
 */
export const reviewWatchers = ['manager', 'senior-responsible-officer'] as const;

const officers: readonly Role[] = [
  ...libraryKeepers,
  'spoc-officer',
  'hr-lead',
  'chief-executive',
  'duty-director',
  'control-room',
  'health-and-safety',
  'legal',
  'communications',
  'it-contact',
];

/** The owner as the row names them: by name or e-mail address. */
export const isOwner = ({ owner }: PolicyRow, person: Person): boolean => {
  const named = folded(owner ?? '');
  return named !== '' && [person.name, person.email].some((each) => folded(each) === named);
};

/** The owner, where the row names somebody of the People list who is still there. */
export const ownerOf = (row: PolicyRow, people: readonly Person[]): Person | undefined =>
  people.find((person) => person.active && isOwner(row, person));

const holdsIn = ({ nation = 'all' }: Pick<PolicyRow, 'nation'>, here: Nation): boolean =>
  nation === 'all' || nation === here;

/** A file without a name cannot be shown to anybody. */
export const isNamed = ({ title = '' }: Pick<PolicyRow, 'title'>): boolean => title.trim() !== '';

export const isInForce = (row: PolicyRow): boolean => row.standing === 'in-force' && isNamed(row);

/** Whether somebody may see and open a document. Keepers and its owner see it while it is a draft, too. */
export const seesDocument = (row: PolicyRow, person: Person, here: Nation): boolean => {
  if (hasRole(person, ...libraryKeepers) || (person.active && isOwner(row, person))) return true;
  if (!isInForce(row) || !holdsIn(row, here)) return false;
  return row.audience !== 'officers' || hasRole(person, ...officers);
};

export const seesGuide = (row: GuideRow, person: Person, here: Nation): boolean =>
  row.link.startsWith('https://') && (hasRole(person, ...libraryKeepers) || holdsIn(row, here));

const aDay = 24 * 60;

/** Days before the day of review from which the owner is reminded. */
const remindsAhead = 30;

/** Days after which an owner who has not moved the day is reminded again, without end (practice 21). */
export const remindsAgain = 28;

export type ReviewState = 'overdue' | 'soon' | 'later' | 'no-date';

export const reviewState = (reviewAt: Instant | undefined, now: Instant): ReviewState => {
  if (reviewAt === undefined) return 'no-date';
  if (reviewAt <= now) return 'overdue';
  return addMinutes(now, remindsAhead * aDay) >= reviewAt ? 'soon' : 'later';
};

/** How often 28 days have passed between two moments. */
export const roundsSince = (since: Instant, now: Instant): number =>
  Math.floor(minutesBetween(since, now) / (remindsAgain * aDay));

/** A reminder that is owed now: `round` is 0 at first, and one more every 28 days. */
export interface ReviewPrompt {
  readonly state: Exclude<ReviewState, 'later'>;
  readonly round: number;
}

/** The start of rounds that begin with nothing: documents without a day of review. */
const epoch = addMinutes('2026-01-05T00:00:00.000Z' as Instant, 0);

/**
 * What is owed for a document, however quiet things are: once ahead of the day, then every 28 days until the day
 * is moved; every 28 days also where there is no day at all.
 */
export const reviewPrompt = (
  { reviewAt }: Pick<PolicyRow, 'reviewAt'>,
  now: Instant,
): ReviewPrompt | undefined => {
  const state = reviewState(reviewAt, now);
  if (state === 'later') return undefined;
  if (state === 'soon') return { state, round: 0 };
  return { state, round: roundsSince(reviewAt ?? epoch, now) };
};
