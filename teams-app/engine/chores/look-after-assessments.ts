/** Makes sure that help with a risk assessment is asked for until somebody has it, and that each is looked at again. */
import { assessments } from '#lists/assessments.ts';
import { headsUps } from '#lists/heads-ups.ts';
import type { AssessmentRow } from '#lists/assessments.ts';
import { isSilent } from '../../domain/check-ins/alarm-kind.ts';
import { helpersOf, triggersIn } from '../../domain/before/assessment.ts';
import { lookAgain, stillAsked } from '../../domain/before/assessment-messages.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { HubMessage } from '../../domain/alerts/hub-message.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import { isForWardOf, isShown } from '../../domain/online/heads-up.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { dailySlots, hourlySlots } from '../../domain/time/slots.ts';
import { addWorkingMinutes, isOfficeHours, workingDay } from '../../domain/time/working-time.ts';
import type { KeptList, KeptLists, KeptRow } from '../../ports.ts';
import { helpOwed } from '../../use-cases/assessments/assessment-help.ts';
import { wantsQuiet } from '../../use-cases/online/tell-heads-up.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';
import { unlessChanged } from './unless-changed.ts';

type Assessment = KeptRow<AssessmentRow>;
type List = KeptList<AssessmentRow>;

const plan = async (run: Run, message: HubMessage, to: Person): Promise<void> => {
  run.tally.planned += await run.promises.notices.plan(messageOwed(message, to));
};

/** A first question that got lost on its way goes now; one that was planned is planned once. */
const askAgain = async (run: Run, one: Assessment): Promise<void> => {
  run.tally.planned += await run.promises.notices.plan(helpOwed(run.council.people(), one));
};

const keepers = (people: readonly Person[]): readonly Person[] =>
  people.filter((person) => hasRole(person, 'senior-responsible-officer', 'manager'));

/** Working days until whoever answers for the hub hears of it: one until somebody has it, two until there is an answer. */
const patience: Readonly<Partial<Record<AssessmentRow['stage'], number>>> = {
  asked: 1,
  'with-officer': 2,
};

const daily = dailySlots('10:00');

/** Every working day at 10am while nobody has answered, to helpers and to those who answer for the hub. */
const tellStillAsked = async (run: Run, { row }: Assessment): Promise<void> => {
  const day = daily.slotAt(run.now);
  const [days, calendar] = [patience[row.stage], run.council.settings()];
  if (row.askedAt === undefined || days === undefined || !isOfficeHours(day, calendar)) return;
  if (addWorkingMinutes(row.askedAt, days * workingDay, calendar) > day) return;
  const people = run.council.people();
  for (const person of new Set([...helpersOf(people), ...keepers(people)]))
    if (person.key !== row.councillorKey) await plan(run, stillAsked(row, day, person), person);
};

/** Whoever had it is out of post: nobody has it, the councillor reads just that, and all are asked anew. */
const withoutLeaver = async (run: Run, list: List, one: Assessment): Promise<Assessment> => {
  const { stage, helperKey = '' } = one.row;
  if (stage !== 'with-officer' || run.council.person(helperKey)?.active === true) return one;
  return list.change(one, { stage: 'asked', askedAt: run.now, helper: null, helperKey: null });
};

const reviewLasts = 14 * 24 * 60;

/** Once for each day of review; never again where the councillor does nothing (domain.md, practices 5, 19). */
const tellReview = async (run: Run, { row }: Assessment): Promise<void> => {
  const to = run.council.person(row.councillorKey);
  const { reviewOn } = row;
  if (to === undefined || reviewOn === undefined || row.signedAt === undefined) return;
  if (reviewOn > run.now || addMinutes(reviewOn, reviewLasts) < run.now) return;
  await plan(run, lookAgain(row, 'review', { because: reviewOn, to, now: run.now }), to);
};

const aDay = 24 * 60;

/**
 * A day after a report, where the councillor wanted that: by then somebody has it. Of an incident that nobody
 * may be told about through the phone it says nothing.
 */
const tellIncident = async (
  run: Run,
  { row }: Assessment,
  live: readonly Incident[],
): Promise<void> => {
  const to = run.council.person(row.councillorKey);
  const { signedAt } = row;
  if (to === undefined || signedAt === undefined || !triggersIn(row).includes('incident')) return;
  const since = live.find(
    (incident) =>
      incident.reporterKey === to.key &&
      !isSilent(incident) &&
      incident.receivedAt > signedAt &&
      addMinutes(incident.receivedAt, aDay) <= run.now,
  );
  if (since === undefined) return;
  await plan(run, lookAgain(row, 'incident', { because: signedAt, to, now: run.now }), to);
};

/** Later than this nobody is helped by hearing of it; and messages stay in the store for longer, so none goes twice. */
const tensionLasts = 14 * aDay;

/** Feelings may run high: councillors of their ward were told of a decision since they signed. */
const tellTension = async (run: Run, lists: KeptLists, { row }: Assessment): Promise<void> => {
  const to = run.council.person(row.councillorKey);
  const { signedAt } = row;
  if (to === undefined || signedAt === undefined || !triggersIn(row).includes('tension')) return;
  const told = (lists.of(headsUps).rows() ?? []).filter(
    (one) =>
      isShown(one.row, run.now) &&
      isForWardOf(one.row, to) &&
      one.row.tellAt > signedAt &&
      run.now < addMinutes(one.row.tellAt, tensionLasts),
  );
  if (told.length === 0 || (await wantsQuiet({ ...run, lists }, to))) return;
  for (const { row: decision } of told)
    await plan(run, lookAgain(row, 'tension', { because: decision.key, to, now: run.now }), to);
};

const draftDays = 30;

/** Drafts that were never finished stay 30 days (domain.md 3.11). */
const isStale = (run: Run, { row }: Assessment): boolean =>
  row.stage === 'draft' &&
  row.signedAt === undefined &&
  row.changedAt < addMinutes(run.now, -draftDays * aDay);

const lookAt = async (
  run: Run,
  lists: KeptLists,
  known: Assessment,
  live: readonly Incident[],
): Promise<void> => {
  const list = lists.of(assessments);
  if (isStale(run, known)) return list.remove(known);
  const one = await withoutLeaver(run, list, known);
  if (one.row.stage === 'asked') await askAgain(run, one);
  await tellStillAsked(run, one);
  await tellReview(run, one);
  await tellIncident(run, one, live);
  await tellTension(run, lists, one);
};

const hourly = hourlySlots(20);

/** Every hour: questions that still wait, days of review, drafts that were left lying. */
export const lookAfterAssessments: Chore = {
  name: 'assessments',
  slotAt: hourly.slotAt,
  nextAfter: hourly.nextAfter,
  run: async (run) => {
    const { lists } = run;
    if (lists === undefined) return;
    const list = lists.of(assessments);
    await list.refresh();
    const live = await run.promises.live();
    for (const one of list.rows() ?? []) await lookAt(run, lists, one, live).catch(unlessChanged);
  },
};
