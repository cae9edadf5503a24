/** Keeps every rung manned: plans what the present rung owes, and leaves a rung on which nobody can be reached. */
import type { Incident } from '../domain/incidents/incident.ts';
import { isUnacknowledged } from '../domain/incidents/incident.ts';
import { addMinutes } from '../domain/time/instant.ts';
import { holdsMinutes } from '../domain/alerts/ladder.ts';
import { alertsOwed, barredFrom, standInsOwed } from '../domain/alerts/notices.ts';
import type { Notice, NoticeDraft } from '../domain/alerts/notices.ts';
import { isAlertOfStep, substitutesOwed } from '../domain/alerts/substitutes.ts';
import { enterNext } from './climb.ts';
import { isPlanned, notePlanned } from './planned-before.ts';
import { providersOf } from './providers.ts';
import type { Run } from './run.ts';
import { onItsOwn } from './run.ts';
import { tellOfEmptyPlaces, tellOfEmptyRung } from './tell-rota-owner.ts';

/** Where nobody at all can be reached, the ladder still goes on, but not faster than this. */
const restMinutes = 10;

const isLost = (notice: Notice): boolean =>
  notice.state === 'unreachable' || notice.state === 'dropped';

/** People whose last alert of this incident reached no channel of theirs. */
const unreachedPeople = (notices: readonly Notice[]): ReadonlySet<string> => {
  const alerts = notices.filter((notice) => notice.kind === 'alert');
  const lost = [...Map.groupBy(alerts, (notice) => notice.to)].filter(([, own]) => {
    const last = own.reduce((late, notice) => (notice.dueAt > late ? notice.dueAt : late), '');
    return own.filter((notice) => notice.dueAt === last).every(isLost);
  });
  return new Set(lost.map(([person]) => person));
};

/** Whether a rung still to come means somebody who may be reached. */
const mayReachSomebody = (run: Run, incident: Incident, notices: readonly Notice[]): boolean => {
  const lost = unreachedPeople(notices);
  return incident.ladder.rungs.some((_, rung) => {
    const comes = rung > incident.rung || rung >= incident.ladder.againFrom;
    return comes && alertsAt(run, { ...incident, rung }).some((alert) => !lost.has(alert.to));
  });
};

const alertsAt = (run: Run, incident: Incident): readonly NoticeDraft[] =>
  alertsOwed(incident, run.council.people(), run.council.duty(), run.now);

const hasRested = (run: Run, incident: Incident): boolean => {
  const minutes = Math.min(restMinutes, holdsMinutes(incident.ladder, incident));
  return addMinutes(incident.rungEnteredAt, minutes) <= run.now;
};

/**
 * Why the present rung is to be left now, if it is (invariant 11): it means nobody, or nobody it means
 * can be reached. Where nobody on any rung to come can be reached either, it is left after a rest.
 */
const leaveBecause = (
  run: Run,
  incident: Incident,
  notices: readonly Notice[],
): string | undefined => {
  const barred = barredFrom(incident);
  const asked = notices.filter(
    (notice) => isAlertOfStep(incident, notice) && !barred.includes(notice.to),
  );
  const manned = asked.some((notice) => !isLost(notice));
  if (manned || (asked.length === 0 && alertsAt(run, incident).length > 0)) return undefined;
  const because = asked.length === 0 ? 'the step before meant nobody' : 'nobody before was reached';
  return mayReachSomebody(run, incident, notices) || hasRested(run, incident) ? because : undefined;
};

/** Alerts on the next channel of whoever was not reached on the first ones; true where there are any. */
const planInstead = async (
  run: Run,
  incident: Incident,
  notices: readonly Notice[],
): Promise<boolean> => {
  const drafts = substitutesOwed(incident, run.council.people(), notices, providersOf(run));
  const planned = await run.promises.notices.plan(drafts);
  run.tally.planned += planned;
  return planned > 0;
};

/** Whoever is on call and reached on no channel is replaced on the same step, where others stand on it (domain.md 3.6). */
const planStandIns = async (
  run: Run,
  incident: Incident,
  notices: readonly Notice[],
): Promise<void> => {
  const lost = [...unreachedPeople(notices.filter((each) => isAlertOfStep(incident, each)))];
  if (lost.length === 0) return;
  const team = { people: run.council.people(), duty: run.council.duty(), at: run.now };
  const planned = await run.promises.notices.plan(standInsOwed(incident, team, lost));
  run.tally.planned += planned;
};

const leave = async (run: Run, seen: Incident): Promise<boolean> => {
  const notices = await run.promises.notices.ofIncident(seen.reference);
  if (await planInstead(run, seen, notices)) return false;
  const because = leaveBecause(run, seen, notices);
  if (because === undefined) {
    await planStandIns(run, seen, notices);
    return false;
  }
  run.log.warn('rung-reaches-nobody', {
    reference: seen.reference,
    cycle: seen.cycle,
    rung: seen.rung,
  });
  await tellOfEmptyRung(run, seen);
  const done = { left: false };
  await run.promises.change(seen.reference, (incident) => {
    done.left = incident.version === seen.version;
    return done.left ? enterNext(run, incident, because) : undefined;
  });
  if (done.left) run.tally.skipped += 1;
  return done.left;
};

/** Incidents whose alerts are written in one transaction: a report that comes in meanwhile waits for no more. */
const plannedTogether = 200;

/** `planned` is what is written; `seen` is all that it was chosen from, for planned-before.ts. */
interface Owing {
  readonly incident: Incident;
  readonly planned: readonly NoticeDraft[];
  readonly seen: readonly NoticeDraft[];
}

const write = async (run: Run, owing: readonly Owing[]): Promise<void> => {
  for (let from = 0; from < owing.length; from += plannedTogether) {
    const some = owing.slice(from, from + plannedTogether);
    run.tally.planned += await run.promises.notices.plan(some.flatMap(({ planned }) => planned));
    for (const { incident, seen } of some) notePlanned(run.promises, incident, seen);
  }
};

/** As `alertsAt`, and whoever has come on duty at any time since it was reported. */
const alertsSinceReport = (run: Run, incident: Incident): readonly NoticeDraft[] => {
  const { council, now } = run;
  return alertsOwed(incident, council.people(), council.duty(), now, incident.receivedAt);
};

/**
 * What the present rung owes. Where the rota was changed for a time that has passed, whoever is on duty by it
 * may have been asked on no rung: they are asked on this one (invariant 13).
 */
const owedNow = async (
  run: Run,
  incident: Incident,
  sinceReport: readonly NoticeDraft[],
): Promise<readonly NoticeDraft[]> => {
  const owed = alertsAt(run, incident);
  if (sinceReport.length === owed.length) return owed;
  const notices = await run.promises.notices.ofIncident(incident.reference);
  const asked = [...owed, ...notices].filter(({ kind }) => kind === 'alert').map(({ to }) => to);
  return [...owed, ...sinceReport.filter(({ to }) => !asked.includes(to))];
};

/** Plans what each incident that nobody has owes on its rung; gives those whose rung means nobody. */
const plan = async (
  run: Run,
  waiting: readonly Incident[],
  unreached: ReadonlySet<string>,
): Promise<ReadonlySet<Incident>> => {
  const owing: Owing[] = [];
  const empty = new Set<Incident>();
  for (const incident of waiting)
    await onItsOwn(run, 'plan-failed', incident.reference, async () => {
      const seen = alertsSinceReport(run, incident);
      if (alertsAt(run, incident).length === 0) empty.add(incident);
      // What was dropped is owed again.
      if (!unreached.has(incident.reference) && isPlanned(run.promises, incident, seen)) return;
      const planned = await owedNow(run, incident, seen);
      if (planned.length > 0) await tellOfEmptyPlaces(run, incident);
      owing.push({ incident, planned, seen });
    });
  await write(run, owing);
  return empty;
};

/**
 * One pass over the incidents that nobody has: plans what is owed (again and again is harmless: the
 * people on duty may have changed), and leaves each rung on which nobody can be reached. Gives how
 * many rungs were left: their incidents stand on a new rung that has not been looked at yet.
 */
export const manRungs = async (run: Run): Promise<number> => {
  const { promises } = run;
  const all = [...(await promises.live()), ...(await promises.watch.canaries())];
  const waiting = all.filter(isUnacknowledged);
  const unreached = new Set(await run.promises.notices.unreached());
  const empty = await plan(run, waiting, unreached);
  const suspects = waiting.filter(
    (incident) => empty.has(incident) || unreached.has(incident.reference),
  );
  let left = 0;
  for (const incident of suspects)
    if (await onItsOwn(run, 'leave-failed', incident.reference, () => leave(run, incident)))
      left += 1;
  return left;
};
