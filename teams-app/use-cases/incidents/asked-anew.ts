/** What follows where an incident that somebody had is nobody's again: others are asked at once, and the councillor is told so. */
import type { AuditDraft } from '../../domain/trail/audit.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { alertsOwed, updateOwed } from '../../domain/alerts/notices.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import type { Change, Council } from '../../ports.ts';

/** Names of the people to whom these go, each once. */
export const namesAsked = (council: Council, alerts: readonly NoticeDraft[]): readonly string[] =>
  [...new Set(alerts.map(({ to }) => to))].map((key) => council.person(key)?.name ?? key);

export interface Anew {
  /** Whose doing it is; the hub's own where left out. */
  readonly by?: Person;
  /** Why, for the trail. */
  readonly because?: string;
  /** What the councillor reads, from the names of those who are asked. */
  readonly words: (asked: readonly string[]) => string;
}

const byTheHub = { actor: 'The hub', actorKey: 'hub' } as const;

const askedWords = (names: readonly string[], because: string | undefined): string => {
  const asked = names.length === 0 ? 'Nobody to ask here' : names.join(', ');
  return because === undefined ? asked : `${asked} (${because})`;
};

/**
 * For `next`, which stands at the start of a round of its own: the alerts of its first step, what the trail
 * says of it, and the words to the councillor that nobody has it at this moment. Part of the same change.
 */
export const askedAnew = (
  council: Council,
  next: Incident,
  { by, because, words }: Anew,
  now: Instant,
): Pick<Change, 'entries' | 'notices'> => {
  const alerts = alertsOwed(next, council.people(), council.duty(), now);
  const names = namesAsked(council, alerts);
  const said = words(names);
  const { reference } = next;
  const doer = by === undefined ? byTheHub : { actor: by.name, actorKey: by.key };
  const detail = askedWords(names, because);
  const entries: readonly AuditDraft[] = [
    { reference, at: now, action: 'rung-entered', ...doer, detail, shared: false },
    { reference, at: now, action: 'councillor-updated', ...byTheHub, detail: said, shared: true },
  ];
  const update = updateOwed(next, `handed-back-${String(next.version)}`, said, now);
  return { entries, notices: [...alerts, update] };
};
