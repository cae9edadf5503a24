import { isHelpOffered, answersOf, triggersIn } from '../../domain/before/assessment.ts';
import type { AssessmentRow } from '#lists/assessments.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
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
  keyOfForm,
  mayHelp,
  mayRead,
} from './find-assessment.ts';
import type { Assessment } from './find-assessment.ts';
import { revisionOf } from './assessment-revision.ts';
import { knownRows, onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

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
    ...(isOwn(caller, one) ? { revision: revisionOf(hub, row) } : {}),
    councillor: row.councillor,
    mine: isOwn(caller, one),
    withMe: row.helperKey === caller.key,
    now: hub.clock.now(),
  };
};

/** As it is now, for somebody may go on to write on it; as the hub knows it where SharePoint does not answer. */
const lookNow = async (hub: Hub, { language }: Person): Promise<Result<undefined>> => {
  const list = assessmentList(hub);
  const now = await onFreshLists(language, [list], () => Promise.resolve(done(undefined)));
  return now.ok ? now : knownRows(language, list, () => undefined);
};

/**
 * One assessment whole: to whose it is, and to those who were asked. Its form may ask for it by its own submission
 * before it has heard of a key. An officer's reading is in the trail.
 */
export const openAssessment = useCase(
  'anybody',
  (raw) => done({ key: textFrom(raw, 'assessment'), submission: textFrom(raw, 'submission') }),
  async (hub, caller, { key, submission }) => {
    const known = await lookNow(hub, caller);
    const named = key === '' ? keyOfForm(hub, caller, submission) : key;
    const one = known.ok ? findEither(hub, caller, named) : known;
    if (!one.ok) return one;
    if (!isOwn(caller, one.value))
      await hub.promises.log([assessmentEntry(hub, caller, 'assessment-opened', one.value.row)]);
    return done(openedFor(hub, caller, one.value));
  },
);
