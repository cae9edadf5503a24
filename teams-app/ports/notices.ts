/** Messages owed to people: planned once, claimed for a while, sent at least once. */
import type { Instant } from '#schema/fields.ts';
import type { AuditDraft } from '../domain/trail/audit.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { Notice, NoticeChannel, NoticeDraft } from '../domain/alerts/notices.ts';
import type { PersonKey } from '../domain/people.ts';

/** What stands under the claim, read again in one look. */
export type Owed =
  /** A notice of no incident has none. */
  | { readonly owed: 'yes'; readonly incident?: Incident }
  /** Taken, closed, barred, or the incident has left. */
  | { readonly owed: 'no'; readonly why: string }
  /** Sent already, or the claim is another's by now or ends too soon. */
  | { readonly owed: 'not-ours' };

/**
 * A claim ends after 60 seconds; whoever claims later sends again under the same key (at least once),
 * and the attempt before counts as one with an unknown outcome. A notice that was sent stays sent,
 * whatever a sweeper whose claim has ended reports of it later.
 */
export interface NoticeQueue {
  /**
   * Adds notices that are not there yet. A key that is there adds nothing, but one that was dropped is
   * owed again. Gives how many were added or taken up again.
   */
  plan(notices: readonly NoticeDraft[]): Promise<number>;
  /** Due notices of one channel, claimed for this sweeper; alerts first. */
  claim(
    sweeper: string,
    now: Instant,
    channel: NoticeChannel,
    limit: number,
  ): Promise<readonly Notice[]>;
  /** Reads again under the claim: still owed, still ours until `until`? */
  stillOwed(key: string, sweeper: string, until: Instant): Promise<Owed>;
  /**
   * Keeps the entry in the same transaction, if this is the first that was heard of it. It comes into the
   * trail with the others of its incident: before whatever the trail says next, or by `noteSent`.
   */
  sent(
    key: string,
    at: Instant,
    as: { activity?: string; conversation?: string; drawnFrom: number },
    entry?: AuditDraft,
  ): Promise<void>;
  /**
   * References of incidents about which something came in or went out that their trail does not say yet;
   * without those of which alerts are about to be tried, for a quarter of a minute.
   */
  unnoted(now: Instant): Promise<readonly string[]>;
  /** What went out stands in the trail from now on, as one entry. To be called when a round of sending is over. */
  noteSent(reference: string): Promise<void>;
  /** The outcome is a refusal that a retry cannot change. */
  unreachable(key: string, at: Instant, why: string, entry?: AuditDraft): Promise<void>;
  /** Try again at `at`: told to wait, or the outcome is unknown. Ends the claim. */
  later(
    key: string,
    at: Instant,
    why: string,
    outcome: 'not-sent' | 'unknown',
    entry?: AuditDraft,
  ): Promise<void>;
  /** Not even tried, for it can wait: due again at `at`, and no attempt. Ends the claim. */
  putOff(key: string, at: Instant, why: string): Promise<void>;
  /** How many alerts that can wait have been sent to this person on this channel since then. */
  sentSince(person: PersonKey, channel: NoticeChannel, since: Instant): Promise<number>;
  /** Owed no more: taken, closed, or the person is no longer to be told. Planning takes it up again. */
  dropped(key: string, at: Instant, why: string, entry?: AuditDraft): Promise<void>;
  /** Sent Teams cards drawn before their incident's faceVersion. Claimed like notices. */
  staleCards(sweeper: string, now: Instant, limit: number): Promise<readonly Notice[]>;
  redrawn(key: string, drawnFrom: number): Promise<void>;
  ofIncident(reference: string): Promise<readonly Notice[]>;
  /** References of incidents about which this person was sent an alert, or is to be sent one. */
  asked(person: PersonKey): Promise<readonly string[]>;
  /**
   * Alerts of open incidents that this channel took since then, and of which nobody knows yet whether they
   * arrived; those that are to be asked about at or before `now`.
   */
  unreceipted(channel: NoticeChannel, since: Instant, now: Instant): Promise<readonly Notice[]>;
  /** It arrived. */
  arrived(key: string): Promise<void>;
  /** Not known yet: to be asked about again at `at`. */
  askAgain(key: string, at: Instant): Promise<void>;
  /** Taken, and not delivered: counts as unreachable from now on. */
  notDelivered(key: string, at: Instant, why: string, entry?: AuditDraft): Promise<void>;
  /** Notices of no incident whose keys begin so, whoever they are to. */
  ofMessages(keyBegins: string): Promise<readonly Notice[]>;
  /** Notices of no incident that were due before then, and are planned no more, leave. */
  letGoMessages(before: Instant): Promise<number>;
  /** References of open incidents with an alert that could not reach somebody, was dropped, or is to be tried again. */
  unreached(): Promise<readonly string[]>;
}
