import {
  isReporter,
  mayAcknowledge,
  mayExclude,
  mayHandOn,
  mayWork,
  visible,
} from '../../domain/incidents/access.ts';
import { isSilent } from '../../domain/check-ins/alarm-kind.ts';
import type { AuditEntry } from '../../domain/trail/audit.ts';
import { fileSaid } from '../../domain/evidence/evidence-trail.ts';
import { reasonIn } from '../../domain/incidents/exclusion.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { isOpen } from '../../domain/incidents/incident.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { answersOf } from '../../domain/incidents/report.ts';
import { saidOnReceipt } from '../../domain/incidents/received-entry.ts';
import type { Report } from '../../domain/incidents/report.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { mayAddEvidence } from '../evidence/begin-evidence.ts';
import { deskRow } from './desk-row.ts';
import { evidenceIn } from '../evidence/evidence-views.ts';
import { findIncident, readIncident } from './find-incident.ts';
import { handEditsIn } from './hand-edits.ts';
import { ladderPicture } from './ladder-picture.ts';
import type { Found } from './find-incident.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import type { ExcludedPerson, OpenedIncident, TimelineEntry } from '../views.ts';
import { unlessAway, wholeTrail } from './whole-trail.ts';

const reportOf = async (hub: Hub, reference: string): Promise<Report | undefined> =>
  (await hub.promises.unrecordedReport(reference)) ??
  (await unlessAway(hub.record.read(reference)));

/** Who was alerted stands in the ladder; a councillor reads of the receipt alone, not of whom it went to. */
const detailFor = ({ action, detail }: AuditEntry, own: boolean): string | undefined => {
  if (detail !== undefined && action.startsWith('evidence-')) return fileSaid(detail);
  if (action !== 'report-received' || detail === undefined) return detail;
  return own ? undefined : saidOnReceipt(detail);
};

const isShownTo = ({ action, shared }: AuditEntry, own: boolean): boolean =>
  own ? shared || action === 'report-received' : action !== 'alert-sent';

const timelineOf = (entries: readonly AuditEntry[], own: boolean): TimelineEntry[] =>
  entries
    .filter((entry) => isShownTo(entry, own))
    .map((entry) => {
      const { sequence, at, action, actor, shared } = entry;
      const detail = detailFor(entry, own);
      return { sequence, at, action, actor, shared, ...(detail === undefined ? {} : { detail }) };
    });

/** Whoever may be watched is told nothing through their phone. */
const mayBeTold = ({ live }: Found): boolean => !isSilent(live ?? {});

const mayDo = (caller: Person, found: Found, own: boolean): OpenedIncident['may'] => {
  const open = isOpen(found.guarded) && !own;
  const free = found.guarded.ownerKey === undefined;
  const mine = found.live?.handOver?.to === caller.key;
  const take = open && (free || mine) && mayAcknowledge(caller, found.guarded, found.asked);
  const work = open && mayWork(caller, found.guarded, found.asked);
  const held = work && !free;
  return {
    acknowledge: take,
    decline: take,
    note: work,
    updateCouncillor: held && mayBeTold(found),
    triage: held,
    close: held,
    handOn: open && !free && mayHandOn(caller, found.guarded, found.asked),
    escalate: open && mayAcknowledge(caller, found.guarded, found.asked),
    standDown: open && mayHandOn(caller, found.guarded, found.asked),
    addEvidence: mayAddEvidence(caller, found),
    exclude: mayExclude(caller, found.guarded),
    putBack: mayExclude(caller, found.guarded) && hasRole(caller, 'senior-responsible-officer'),
  };
};

const triageOf = (live: Incident | undefined): Pick<OpenedIncident, 'triage'> => {
  const { severity, likelihood, outcome } = live ?? {};
  if (severity === undefined || likelihood === undefined || outcome === undefined) return {};
  return { triage: { severity, likelihood, outcome } };
};

const offerIn = (live: Incident | undefined): Pick<OpenedIncident, 'handOver'> => {
  if (live?.handOver === undefined) return {};
  const { to, name, until } = live.handOver;
  return { handOver: { to, name, until } };
};

const excludedFrom = (
  hub: Hub,
  { guarded, live }: Found,
  trail: readonly AuditEntry[],
): ExcludedPerson[] =>
  guarded.excludedKeys.map((key) => {
    const name = hub.council.person(key)?.name ?? 'Somebody who has left';
    const decision = live?.exclusions?.find((each) => each.key === key);
    if (decision === undefined) return { key, name };
    const said = trail.find(({ action, at }) => action === 'excluded' && at === decision.at);
    const reason = reasonIn(said?.detail);
    return { key, name, at: decision.at, ...(reason === undefined ? {} : { reason }) };
  });

const logReading = (hub: Hub, caller: Person, reference: string): Promise<void> =>
  hub.promises.log([
    {
      reference,
      at: hub.clock.now(),
      action: 'opened',
      actor: caller.name,
      actorKey: caller.key,
      shared: false,
    },
  ]);

/**
 * One incident with its words and timeline. Officers see all that they may; the councillor who reported
 * sees their own words and what was shared. Each reading by an officer goes into the trail first.
 */
export const openIncident = useCase('anybody', readIncident, async (hub, caller, input) => {
  const answer = await findIncident(hub, caller, input.incident, 'opened', true);
  if (!answer.ok) return answer;
  const found = answer.value;
  const known = found.live ?? found.summary;
  if (known === undefined) return refuse('not-found', sentences[caller.language].notFound);
  const own = isReporter(caller, found.guarded) && !visible(caller, found.guarded, found.asked);
  if (own) await hub.promises.notices.noteSent(found.reference);
  else await logReading(hub, caller, found.reference);
  hub.nudge();
  const [report, trail, notices] = await Promise.all([
    reportOf(hub, found.reference),
    wholeTrail(hub, found.reference),
    hub.promises.notices.ofIncident(found.reference),
  ]);
  const phone = hub.council.person(found.guarded.reporterKey)?.phone;
  return done<OpenedIncident>({
    row: deskRow(known),
    ...(report === undefined ? {} : { report: answersOf(report) }),
    ...(phone === undefined ? {} : { reporterPhone: phone }),
    timeline: timelineOf(trail, own),
    ...(own ? { ladder: [], answers: [] } : ladderPicture(hub, notices, trail, found.live)),
    version: found.live?.version ?? 0,
    may: mayDo(caller, found, own),
    ...(own ? {} : { ...triageOf(found.live), ...offerIn(found.live) }),
    excluded: own ? [] : excludedFrom(hub, found, trail),
    handEdits: own ? [] : handEditsIn(trail),
    ...(await evidenceIn(hub, caller, found, trail)),
    now: hub.clock.now(),
  });
});
