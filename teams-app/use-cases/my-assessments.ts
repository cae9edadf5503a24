import { isHelpOffered, answersOf, triggersIn } from '../domain/assessment.ts';
import type { AssessmentRow } from '#lists/assessments.ts';
import { hasRole } from '../domain/people.ts';
import type { Person } from '../domain/people.ts';
import { done } from '../domain/refusal.ts';
import type {
  AskedLine,
  AssessmentLine,
  MyAssessments,
  OpenedAssessment,
} from './assessment-views.ts';
import {
  assessmentList,
  findEither,
  assessmentEntry,
  isForHelper,
  isOwn,
  mayHelp,
  mayRead,
} from './find-assessment.ts';
import type { Assessment } from './find-assessment.ts';
import { knownRows } from './on-fresh-lists.ts';
import { textFrom } from './own-check-in.ts';
import { useCase } from './use-case.ts';
import type { Hub } from './use-case.ts';

const present = <Row extends object, Key extends keyof Row>(
  row: Row,
  ...keys: readonly Key[]
): Partial<Pick<Row, Key>> => {
  const kept: Partial<Pick<Row, Key>> = {};
  for (const key of keys) if (row[key] !== undefined) kept[key] = row[key];
  return kept;
};

const lineOf = (row: AssessmentRow): AssessmentLine => ({
  key: row.key,
  type: row.type,
  stage: row.stage,
  changedAt: row.changedAt,
  ...present(row, 'startsAt', 'scoreBefore', 'scoreAfter', 'helper', 'askedAt', 'reviewOn'),
});

const ownLine = ({ row }: Assessment): AssessmentLine => ({
  ...lineOf(row),
  ...present(row, 'place'),
});

const askedLine = (caller: Person, { row }: Assessment): AskedLine => ({
  ...lineOf(row),
  councillor: row.councillor,
  mine: row.helperKey === caller.key,
});

const newestFirst = (a: AssessmentLine, b: AssessmentLine): number =>
  b.changedAt.localeCompare(a.changedAt);
const longestWaiting = (a: AssessmentLine, b: AssessmentLine): number =>
  (a.askedAt ?? '').localeCompare(b.askedAt ?? '');

const isOpen = ({ stage }: AssessmentLine): boolean =>
  stage === 'asked' || stage === 'with-officer';

/** The caller's own assessments, newest first; and those that wait for help, for whoever gives it. */
export const myAssessments = useCase(
  'anybody',
  () => done({}),
  (hub, caller) =>
    knownRows(caller.language, assessmentList(hub), (rows): MyAssessments => ({
      own: rows
        .filter((one) => isOwn(caller, one))
        .map(ownLine)
        .sort(newestFirst),
      asked: rows
        .filter((one) => isForHelper(hub, caller, one))
        .map((one) => askedLine(caller, one))
        .filter(isOpen)
        .sort(longestWaiting),
      writes: hasRole(caller, 'councillor'),
      helps: mayHelp(hub, caller),
      now: hub.clock.now(),
    })),
);

/** Of a home, whoever has not taken it is shown that it is there and no word of it. */
const wordsFor = (one: Assessment, isShown: boolean) =>
  isShown
    ? {
        ...ownLine(one),
        ...present(one.row, 'advice'),
        answers: answersOf(one.row),
        triggers: triggersIn(one.row),
        helpOffered: isHelpOffered(answersOf(one.row)),
      }
    : { ...lineOf(one.row), answers: {}, triggers: [], helpOffered: true };

const openedFor = (hub: Hub, caller: Person, one: Assessment): OpenedAssessment => {
  const { row } = one;
  return {
    ...wordsFor(one, mayRead(hub, caller, one)),
    ...present(row, 'signedAt', 'answeredAt'),
    councillor: row.councillor,
    mine: isOwn(caller, one),
    withMe: row.helperKey === caller.key,
    now: hub.clock.now(),
  };
};

/** One assessment whole: to whose it is, and to those who were asked. An officer's reading is in the trail. */
export const openAssessment = useCase(
  'anybody',
  (raw) => done({ key: textFrom(raw, 'assessment') }),
  async (hub, caller, { key }) => {
    const known = await knownRows(caller.language, assessmentList(hub), () => undefined);
    const one = known.ok ? findEither(hub, caller, key) : known;
    if (!one.ok) return one;
    if (!isOwn(caller, one.value))
      await hub.promises.log([assessmentEntry(hub, caller, 'assessment-opened', one.value.row)]);
    return done(openedFor(hub, caller, one.value));
  },
);
