/** Finds an incident for a caller, or answers as for a made-up reference (design.md 6). */
import { isReporter, visible } from '../../domain/incidents/access.ts';
import type { Guarded } from '../../domain/incidents/access.ts';
import { excludedIn } from '../../domain/incidents/incident-row.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { isAsking } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import { isCanaryReference, readReference } from '../../domain/incidents/reference.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { robotKey } from '../../domain/alerts/robot.ts';
import type { Result } from '../../domain/refusal.ts';
import { sentences } from '../../domain/words/sentences.ts';
import type { IncidentSummary } from '../../ports.ts';
import type { Hub } from '../use-case.ts';

export interface Found {
  readonly reference: string;
  readonly guarded: Guarded;
  /** While the promises store has it: open, or closed and not yet recorded. */
  readonly live?: Incident;
  /** What the record shows of it. */
  readonly summary?: IncidentSummary;
  /** The caller was asked to take it, to take it over or to help. */
  readonly asked: boolean;
}

export const guardedOf = (incident: Incident | IncidentSummary): Guarded => ({
  level: incident.level,
  status: incident.status,
  reporterKey: incident.reporterKey,
  route: incident.route,
  ownerKey: incident.ownerKey,
  excludedKeys: Array.isArray(incident.excludedKeys)
    ? (incident.excludedKeys as readonly string[])
    : excludedIn(incident.excludedKeys as string | undefined),
});

/** Whether the caller was ever asked to take this incident, to take it over or to help. */
const wasAsked = async (hub: Hub, reference: string, caller: Person): Promise<boolean> => {
  const notices = await hub.promises.notices.ofIncident(reference);
  return notices.some((notice) => isAsking(notice) && notice.to === caller.key);
};

const lookUp = async (hub: Hub, caller: Person, reference: string): Promise<Found | undefined> => {
  if (isCanaryReference(reference) && caller.key !== robotKey) return undefined;
  const live = await hub.promises.find(reference);
  const summary = hub.readModel.find(reference);
  const known = live ?? summary;
  if (known === undefined) return undefined;
  return {
    reference,
    guarded: guardedOf(known),
    ...(live === undefined ? {} : { live }),
    ...(summary === undefined ? {} : { summary }),
    asked: await wasAsked(hub, reference, caller),
  };
};

const refusedEntry = (hub: Hub, caller: Person, reference: string, wanted: string) =>
  ({
    reference,
    at: hub.clock.now(),
    action: 'refused',
    actor: caller.name,
    actorKey: caller.key,
    detail: wanted,
    shared: false,
  }) as const;

/**
 * The incident, if the caller may see it as an officer or (with `orOwn`) reported it. Otherwise
 * "not-found", word for word as for a reference that does not exist; the attempt goes into the trail.
 */
export const findIncident = async (
  hub: Hub,
  caller: Person,
  typed: string,
  wanted: string,
  orOwn = false,
): Promise<Result<Found>> => {
  const reference = readReference(typed);
  const found = reference === undefined ? undefined : await lookUp(hub, caller, reference);
  if (found !== undefined && mayFind(caller, found, orOwn)) return done(found);
  await hub.promises.log([refusedEntry(hub, caller, found?.reference ?? 'HUB', wanted)]);
  hub.nudge();
  return refuse('not-found', sentences[caller.language].notFound);
};

const mayFind = (caller: Person, found: Found, orOwn: boolean): boolean =>
  visible(caller, found.guarded, found.asked) ||
  (orOwn && caller.active && isReporter(caller, found.guarded));

/** The reference in what a card or form sent; empty text where there is none. */
export const readIncident = (
  raw: Readonly<Record<string, unknown>>,
): Result<{ readonly incident: string }> => {
  const incident = raw['incident'];
  return done({ incident: typeof incident === 'string' ? incident : '' });
};
