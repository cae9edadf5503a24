/** Who was asked at which moment, and who will be asked next while nobody takes it. */
import type { Incident } from '../domain/incident.ts';
import { isUnacknowledged } from '../domain/incident.ts';
import { alertsOwed } from '../domain/notices.ts';
import type { Notice } from '../domain/notices.ts';
import { rungOverAt } from '../domain/standing.ts';
import { advanced } from '../domain/transitions.ts';
import type { Hub } from './use-case.ts';
import type { OpenedIncident } from './views.ts';

type Steps = OpenedIncident['ladder'];

const nameOf = (hub: Hub, key: string): string =>
  hub.council.person(key)?.name ?? 'Somebody who has left';

const asked = (hub: Hub, notices: readonly Notice[]): Steps => {
  const alerts = notices.filter((notice) => notice.kind === 'alert');
  const steps = Map.groupBy(alerts, (notice) => notice.key.split('/').slice(1, 3).join('/'));
  return [...steps.values()]
    .map((step) => ({
      at: step.map((notice) => notice.dueAt).reduce((a, b) => (a < b ? a : b)),
      names: [...new Set(step.map((notice) => nameOf(hub, notice.to)))],
    }))
    .sort((a, b) => a.at.localeCompare(b.at));
};

/** The night's ladder comes after this one, or this round has rungs left. */
const hasMore = ({ nightFallsAt, rung, ladder }: Incident): boolean =>
  nightFallsAt !== undefined || rung + 1 < ladder.rungs.length;

/** The rest of this round, and of the night that takes over from it, as the rota stands now. */
const toCome = (hub: Hub, live: Incident): Steps => {
  const steps: Steps[number][] = [];
  let incident = live;
  while (hasMore(incident)) {
    const at = rungOverAt(incident);
    incident = advanced(incident, hub.council.settings(), at);
    const alerts = alertsOwed(incident, hub.council.people(), hub.council.duty(), at);
    steps.push({ at, names: [...new Set(alerts.map((alert) => nameOf(hub, alert.to)))] });
  }
  return steps;
};

/** Past steps from the alerts that were planned; coming ones only while nobody has it. */
export const ladderPicture = (
  hub: Hub,
  notices: readonly Notice[],
  live: Incident | undefined,
): Steps => [
  ...asked(hub, notices),
  ...(live !== undefined && isUnacknowledged(live) ? toCome(hub, live) : []),
];
