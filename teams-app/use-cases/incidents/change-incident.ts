/** The common way of an officer's verb: find, check that they may, change in one transaction, tell the engine. */
import { mayWork } from '../../domain/incidents/access.ts';
import type { AuditAction, AuditDraft } from '../../domain/trail/audit.ts';
import { isDone, withMark } from '../../domain/incidents/done-once.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { isOpen } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Person } from '../../domain/people.ts';
import { done, refusal } from '../../domain/refusal.ts';
import type { Refusal, Result } from '../../domain/refusal.ts';
import { momentFor } from '../../domain/time/wall-clock.ts';
import { sentences } from '../../domain/words/sentences.ts';
import type { Change } from '../../ports.ts';
import { deskRow } from './desk-row.ts';
import { findIncident, guardedOf } from './find-incident.ts';
import { closedAsRecorded } from './from-the-record.ts';
import type { Found } from './find-incident.ts';
import type { Written } from '../read-text.ts';
import type { Hub } from '../use-case.ts';
import type { DeskRow } from '../views.ts';

export interface Changed {
  readonly incident: DeskRow;
  readonly version: number;
}

/** Undefined: it is so already, and nothing changes. */
export type Decide = (
  incident: Incident,
  now: Instant,
) => Change | { refused: Refusal; entries?: readonly AuditDraft[] } | undefined;

/** An entry of the trail for what somebody did. */
export const entryBy = (
  who: Person,
  incident: { readonly reference: string },
  at: Instant,
  action: AuditAction,
  more: { readonly detail?: string; readonly shared?: boolean } = {},
): AuditDraft => ({
  reference: incident.reference,
  at,
  action,
  actor: who.name,
  actorKey: who.key,
  shared: more.shared ?? false,
  ...(more.detail === undefined ? {} : { detail: more.detail }),
});

const closedRefusal = ({ language }: Person, found: Found, now: Instant): Refusal => {
  const at = found.live?.closedAt ?? found.summary?.closedAt;
  const words = sentences[language];
  return refusal(
    'conflict',
    at === undefined ? words.closedBefore : words.alreadyClosed(momentFor(at, now, language)),
  );
};

export interface Ask {
  readonly incident: string;
  readonly wanted: AuditAction;
  /** What carries a mark is done once. */
  readonly mark?: string;
  /** It may be decided of a closed incident too, however long ago it was closed. */
  readonly closedToo?: true;
  /** Why not, for whoever may not; that they were not asked unless given. */
  readonly notAllowed?: string;
}

/** The same words of the same person under the same submission: pressed again, for the answer was lost. */
export const askOnce = (
  { seal }: Hub,
  caller: Person,
  wanted: AuditAction,
  { incident, submission, text }: Written,
): Ask => {
  if (submission === undefined) return { incident, wanted };
  return {
    incident,
    wanted,
    mark: seal.sign(JSON.stringify([wanted, caller.key, submission, text])),
  };
};

const marked = (change: Change, mark: string | undefined): Change =>
  mark === undefined ? change : { ...change, incident: withMark(change.incident, mark) };

/** Closed and recorded; or open in the record and not yet taken over by the promises store. */
const notLive = (caller: Person, found: Found, now: Instant): Refusal =>
  found.summary !== undefined && isOpen(found.summary)
    ? refusal('unavailable', sentences[caller.language].tryAgain)
    : closedRefusal(caller, found, now);

/** A closed incident that the promises store has let go of is taken back from the record. */
const recall = async (hub: Hub, { live, summary }: Found, now: Instant): Promise<void> => {
  if (live !== undefined || summary === undefined || isOpen(summary)) return;
  const row = await hub.record.read(summary.reference);
  if (row === undefined || isOpen(row)) return;
  const { item, etag } = summary;
  await hub.promises.recall(closedAsRecorded(hub.council, row, now), { item, etag });
};

/** A refusal that stands in the trail like everything that was done. */
const refuseNoted = async (
  hub: Hub,
  entry: AuditDraft,
  refused: Refusal,
): Promise<Result<never>> => {
  await hub.promises.log([entry]);
  hub.nudge();
  return { ok: false, refused };
};

/**
 * Applies `decide` to an incident that the caller may work on. `may` is mayWork unless told otherwise.
 * "conflict" when it is closed; what `decide` refuses goes through as it is. Every refusal
 * stands in the trail (invariant 8). What carries a known mark was done already: that is a success.
 */
export const changeIncident = async (
  hub: Hub,
  caller: Person,
  ask: Ask,
  decide: Decide,
  may: typeof mayWork = mayWork,
): Promise<Result<Changed>> => {
  const found = await findIncident(hub, caller, ask.incident, ask.wanted);
  if (!found.ok) return found;
  const { reference, asked } = found.value;
  const now = hub.clock.now();
  const refused = entryBy(caller, { reference }, now, 'refused', { detail: ask.wanted });
  const notAllowed = refusal('forbidden', ask.notAllowed ?? sentences[caller.language].notYours);
  if (!may(caller, found.value.guarded, asked)) return refuseNoted(hub, refused, notAllowed);
  const { mark } = ask;
  const decision = (incident: Incident): ReturnType<Decide> => {
    if (!isOpen(incident) && ask.closedToo !== true)
      return { refused: closedRefusal(caller, found.value, now) };
    if (!may(caller, guardedOf(incident), asked)) return { refused: notAllowed };
    return decide(incident, now);
  };
  if (ask.closedToo === true) await recall(hub, found.value, now);
  const outcome = await hub.promises.change(reference, (incident) => {
    if (mark !== undefined && isDone(incident, mark)) return undefined;
    const decided = decision(incident);
    if (decided === undefined) return undefined;
    return 'refused' in decided ? { entries: [refused], ...decided } : marked(decided, mark);
  });
  hub.nudge();
  if (outcome === undefined) return refuseNoted(hub, refused, notLive(caller, found.value, now));
  if (outcome.refused !== undefined) return { ok: false, refused: outcome.refused };
  return done({ incident: deskRow(outcome.incident), version: outcome.incident.version });
};
