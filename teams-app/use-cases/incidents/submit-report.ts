import type { Language } from '../../domain/language.ts';
import { received } from '../../domain/incidents/transitions.ts';
import type { AuditDraft } from '../../domain/trail/audit.ts';
import { ladderOfRoute, routeOf } from '../../domain/incidents/conduct.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { isInstant, minutesBetween } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { ladderFor } from '../../domain/alerts/ladders.ts';
import { alertsOwed, receiptShown } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import { referenceFrom } from '../../domain/incidents/reference.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Refusal, Result } from '../../domain/refusal.ts';
import { readReport } from '../../domain/incidents/report.ts';
import type { Report } from '../../domain/incidents/report.ts';
import { provisionalLevel } from '../../domain/incidents/triage.ts';
import { isOfficeHours } from '../../domain/time/working-time.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { receiptFacts } from './receipt-facts.ts';
import { markOf } from './report-mark.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Submission {
  readonly submission: string;
  readonly drawnAt: Instant;
  readonly mark: string;
  /** Where the report card stands in the chat: the receipt takes its place there. */
  readonly shownAs?: { readonly activity: string; readonly conversation: string };
  readonly report: Report;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const placeOf = (value: unknown): Submission['shownAs'] => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { activity, conversation } = value as Record<string, unknown>;
  return typeof activity === 'string' && typeof conversation === 'string'
    ? { activity, conversation }
    : undefined;
};

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Submission> => {
  const report = readReport(raw, language);
  if (!report.ok) return report;
  const drawnAt = textOf(raw['drawnAt']);
  if (!isInstant(drawnAt)) return refuse('invalid', sentences[language].cardIsForged);
  const shownAs = placeOf(raw['shownAs']);
  return done({
    submission: textOf(raw['submission']),
    drawnAt,
    mark: textOf(raw['mark']),
    report: report.value,
    ...(shownAs === undefined ? {} : { shownAs }),
  });
};

/** Whether the card is one that the hub drew for this person, and not too long ago. */
const checkCard = (hub: Hub, caller: Person, input: Submission): Result<undefined> => {
  if (input.mark !== markOf(hub.seal, input, caller.key))
    return refuse('invalid', sentences[caller.language].cardIsForged);
  const age = minutesBetween(input.drawnAt, hub.clock.now());
  return age > hub.council.settings().reportCardHours * 60
    ? refuse('too-late', sentences[caller.language].cardIsOld)
    : done(undefined);
};

/** A card that was sent in time is not refused for being old when it is delivered once more. */
const cameBefore = async (hub: Hub, input: Submission, { kind }: Refusal): Promise<boolean> =>
  kind === 'too-late' && (await hub.promises.findSubmission(input.submission)) !== undefined;

const incidentFrom = (hub: Hub, caller: Person, input: Submission): Incident => {
  const now = hub.clock.now();
  const { level } = provisionalLevel(input.report);
  const calendar = hub.council.settings();
  const { aboutWho } = input.report;
  const route = routeOf(
    input.report,
    aboutWho === undefined ? undefined : hub.council.person(aboutWho),
  );
  const ladder = ladderFor(hub.council.ladders(), level, isOfficeHours(now, calendar));
  return received(
    {
      reference: referenceFrom(hub.chance.bytes(32)),
      submission: input.submission,
      level,
      reporter: caller,
      ward: input.report.ward ?? caller.ward ?? 'Ward not given',
      excludedKeys: aboutWho === undefined ? [] : [aboutWho],
      ladder: ladderOfRoute(ladder, route, level),
      ...(route === undefined ? {} : { route }),
      calendar,
    },
    now,
  );
};

const firstEntry = (incident: Incident, report: Report): AuditDraft => ({
  reference: incident.reference,
  at: incident.receivedAt,
  action: 'report-received',
  actor: incident.reporter,
  actorKey: incident.reporterKey,
  detail: `Provisional level ${incident.level}: ${provisionalLevel(report).reasons.join('; ')}.`,
  shared: false,
});

/**
 * Takes a report: one transaction holds the report, its ladder and the first alerts; then the receipt
 * (invariants 1 and 2). The same card again, however often, gives the same receipt. A stale or forged
 * card is refused with kind "too-late" or "invalid" and no field.
 */
export const submitReport = useCase(['councillor'], read, async (hub, caller, input) => {
  const card = checkCard(hub, caller, input);
  if (!card.ok && !(await cameBefore(hub, input, card.refused))) return card;
  const incident = incidentFrom(hub, caller, input);
  const alerts = alertsOwed(incident, hub.council.people(), hub.council.duty(), hub.clock.now());
  const receipt =
    input.shownAs === undefined ? [] : [receiptShown(incident, input.shownAs, hub.clock.now())];
  const accepted = await hub.promises.accept({
    incident,
    report: input.report,
    entry: firstEntry(incident, input.report),
    notices: [...alerts, ...receipt],
  });
  hub.nudge();
  return done(receiptFacts(accepted.incident, dutyPhone(hub)));
});
