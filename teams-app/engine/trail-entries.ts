/** What the engine writes into the audit trail. */
import type { AuditAction, AuditDraft } from '../domain/trail/audit.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { Instant } from '../domain/time/instant.ts';
import { isAsking } from '../domain/alerts/notices.ts';
import type { Notice, NoticeDraft } from '../domain/alerts/notices.ts';
import type { Person } from '../domain/people.ts';
import type { Council } from '../ports.ts';

const byTheHub = (
  reference: string,
  at: Instant,
  action: AuditAction,
  detail?: string,
): AuditDraft => ({
  reference,
  at,
  action,
  actor: 'The hub',
  actorKey: 'hub',
  shared: false,
  ...(detail === undefined ? {} : { detail }),
});

/** The next people are asked: who they are, or that there is nobody. */
export const rungEntered = (
  incident: Incident,
  alerts: readonly NoticeDraft[],
  council: Council,
  at: Instant,
  because?: string,
): AuditDraft => {
  const names = [...new Set(alerts.map((alert) => alert.to))].map(
    (key) => council.person(key)?.name ?? key,
  );
  const asked = names.length === 0 ? 'Nobody to ask here' : names.join(', ');
  const detail = because === undefined ? asked : `${asked} (${because})`;
  return byTheHub(incident.reference, at, 'rung-entered', detail);
};

/** Nobody has said yes to an offer in time. */
export const offerLapsed = (reference: string, at: Instant, name: string): AuditDraft =>
  byTheHub(reference, at, 'hand-over-ended', `${name} has not answered in time`);

const overdueWords = {
  'on-time': 'On time',
  acknowledgement: 'Nobody has taken it in time',
  triage: 'Not triaged in time',
  update: 'The councillor has not been told in time',
} as const satisfies Record<Incident['overdue'], string>;

/** The entry for a promise that has become overdue; none where nothing has. */
export const overdueEntries = (before: Incident, after: Incident, at: Instant): AuditDraft[] =>
  after.overdue === before.overdue || after.overdue === 'on-time'
    ? []
    : [byTheHub(after.reference, at, 'promise-overdue', overdueWords[after.overdue])];

const channelWords = {
  teams: 'Teams',
  email: 'e-mail',
  sms: 'text message',
  voice: 'phone call',
  'second-text': 'text message by the second provider',
} as const satisfies Record<Notice['channel'], string>;

/** An alert reached its channel, and when: the trail has one entry for many. Accepted there is not seen by a person. */
export const alertSent = (notice: Notice, to: Person, at: Instant): AuditDraft | undefined =>
  isAsking(notice)
    ? byTheHub(
        notice.reference,
        at,
        'alert-sent',
        `${to.name}, ${channelWords[notice.channel]}, ${at}`,
      )
    : undefined;

/** An alert did not reach its channel, or nobody knows whether it did. */
export const alertFailed = (
  notice: Notice,
  to: Person | undefined,
  at: Instant,
  why: string,
): AuditDraft | undefined =>
  isAsking(notice)
    ? byTheHub(
        notice.reference,
        at,
        'alert-failed',
        `${to?.name ?? 'Somebody who has left'}, ${channelWords[notice.channel]}: ${why}`,
      )
    : undefined;

/** The promises store had lost it and took it over from the record. */
export const adoptedEntry = (reference: string, at: Instant): AuditDraft =>
  byTheHub(reference, at, 'adopted');

/** All of it lies on the restricted site, and nothing of it on the register. */
export const movedEntry = (reference: string, at: Instant): AuditDraft =>
  byTheHub(reference, at, 'moved');
