/** What is due on each incident: the next rung, an overdue promise, or nothing yet. */
import type { Incident } from '../domain/incidents/incident.ts';
import { askedAgain, isStalled } from '../domain/incidents/giving-back.ts';
import { isOfferOver, offerEnded } from '../domain/incidents/handing-over.ts';
import { alertsOnEntering } from '../domain/alerts/notices.ts';
import { isRungOver } from '../domain/incidents/standing.ts';
import { advanced, lookedAt, promiseOverdue } from '../domain/incidents/transitions.ts';
import { toOwner } from '../domain/words/acts.ts';
import { told } from '../domain/words/told.ts';
import type { Change } from '../ports.ts';
import { askedAnew } from '../use-cases/incidents/asked-anew.ts';
import { languageFor } from '../use-cases/language/language-for.ts';
import { tellOwner } from '../use-cases/incidents/tell-owner.ts';
import { tellOfLateness, whyLate } from './lateness.ts';
import type { Run } from './run.ts';
import { onItsOwn, sideBySide } from './run.ts';
import { offerLapsed, overdueEntries, rungEntered } from './trail-entries.ts';

/** The next rung with its alerts: one change, so that a rung entered is a page planned (invariant 5). */
export const enterNext = (run: Run, incident: Incident, because?: string): Change => {
  const at = run.moment();
  const next = advanced(incident, run.council.settings(), at);
  const closed = next.ladder === incident.ladder ? undefined : 'the office has closed';
  const why = [because ?? closed, whyLate(run, incident)].filter((each) => each !== undefined);
  const team = { people: run.council.people(), duty: run.council.duty(), at };
  const alerts = alertsOnEntering(incident, next, team);
  return {
    incident: next,
    entries: [
      rungEntered(next, alerts, run.council, at, why.length === 0 ? undefined : why.join('; ')),
      ...overdueEntries(incident, next, at),
    ],
    notices: alerts,
  };
};

const markOverdue = (run: Run, incident: Incident): Change => {
  const marked = promiseOverdue(incident, run.now);
  return marked === incident
    ? { incident: lookedAt(incident, run.now), entries: [], notices: [] }
    : { incident: marked, entries: overdueEntries(incident, marked, run.now), notices: [] };
};

/** Nothing was noted for too long: others are asked, whoever had it too, and the councillor is told so. */
const askAgain = (run: Run, incident: Incident): Change => {
  const at = run.moment();
  const next = askedAgain(incident, run.council.settings(), at);
  const name = incident.owner ?? 'the officer who took it';
  const because = `${name} has had it and nothing was noted`;
  const words = (): string => told[languageFor(run, incident.reporterKey)].noProgress(name);
  return { incident: next, ...askedAnew(run.council, next, { because, words }, at) };
};

/** Nobody has said yes to an offer in time: whoever has it has it as before, and is told. */
const endOffer = (run: Run, incident: Incident): Change => {
  const at = run.moment();
  const next = offerEnded(incident, at);
  const name = incident.handOver?.name ?? '';
  return {
    incident: next,
    entries: [offerLapsed(next.reference, at, name)],
    notices: tellOwner(
      run,
      next,
      next.ownerKey,
      toOwner[languageFor(run, next.ownerKey)].lapsed(name),
      at,
    ),
  };
};

const climbOne = async (run: Run, reference: string): Promise<void> => {
  let done: 'advanced' | 'overdue' | undefined;
  await run.promises.change(reference, (incident) => {
    if (isStalled(incident, run.now)) {
      done = 'advanced';
      return askAgain(run, incident);
    }
    if (isOfferOver(incident, run.now)) return endOffer(run, incident);
    if (isRungOver(incident, run.now)) {
      done = 'advanced';
      return enterNext(run, incident);
    }
    const change = markOverdue(run, incident);
    done = change.entries.length > 0 ? 'overdue' : undefined;
    return change;
  });
  if (done !== undefined) run.tally[done] += 1;
};

/** Looked at side by side: the store writes down together what comes at the same time. */
const atOnce = 32;

/** Looks at every incident that is due, each on its own (invariants 3, 4 and 12). */
export const climb = async (run: Run): Promise<void> => {
  const due = await run.promises.due(run.now);
  if (due.length > 0) await onItsOwn(run, 'lateness-not-told', 'HUB', () => tellOfLateness(run));
  for (let from = 0; from < due.length; from += atOnce)
    await sideBySide(due.slice(from, from + atOnce), (reference) =>
      onItsOwn(run, 'climb-failed', reference, () => climbOne(run, reference)),
    );
};
