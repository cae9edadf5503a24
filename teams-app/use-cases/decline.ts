import { mayAcknowledge } from '../domain/access.ts';
import type { Incident } from '../domain/incident.ts';
import { alertsOwed } from '../domain/notices.ts';
import type { Person } from '../domain/people.ts';
import { readReference } from '../domain/reference.ts';
import { done, refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { declined } from '../domain/transitions.ts';
import { momentFor } from '../domain/wall-clock.ts';
import { sentences } from '../domain/words/sentences.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import type { Changed } from './change-incident.ts';
import { useCase } from './use-case.ts';
import type { Hub } from './use-case.ts';

export interface Declined extends Changed {
  /** Names of the people who were asked because of it; empty where everybody had been asked already. */
  readonly askedNext: readonly string[];
}

interface Pressed {
  readonly incident: string;
  /** That of the card on which it was pressed. */
  readonly version?: number;
}

const read = (raw: Readonly<Record<string, unknown>>): Result<Pressed> => {
  const { incident, version } = raw;
  const typed = typeof incident === 'string' ? incident : '';
  return done({
    incident: readReference(typed) ?? typed,
    ...(typeof version === 'number' ? { version } : {}),
  });
};

/** Whether the caller stands on the rung that is asked now: an older card never moves the ladder (invariant 8). */
const standsOnRung = async (hub: Hub, incident: Incident, caller: Person): Promise<boolean> => {
  const step = [incident.reference, incident.cycle, incident.rung, caller.key, ''].join('/');
  const notices = await hub.promises.notices.ofIncident(incident.reference);
  return notices.some((notice) => notice.key.startsWith(step));
};

/** "I can't take this": the next people on the ladder are asked at once, unless the card is of an earlier rung. */
export const decline = useCase('anybody', read, async (hub, caller, input) => {
  const before = await hub.promises.find(input.incident);
  const onRung = before !== undefined && (await standsOnRung(hub, before, caller));
  let askedNext: readonly string[] = [];
  const outcome = await changeIncident(
    hub,
    caller,
    { incident: input.incident, wanted: 'declined' },
    (incident, now) => {
      if (incident.ownerKey !== undefined) {
        const since = momentFor(incident.acknowledgedAt ?? now, now);
        const words =
          incident.ownerKey === caller.key
            ? sentences.alreadyYours(since)
            : sentences.alreadyTaken(incident.owner ?? 'Somebody', since);
        return { refused: refusal('conflict', words) };
      }
      const cardIsOld = input.version !== undefined && input.version < incident.rungVersion;
      const stillThere = onRung && sameStep(before, incident) && !cardIsOld;
      const next = declined(incident, caller.key, stillThere, hub.council.settings(), now);
      const moved = !sameStep(incident, next);
      const alerts = moved ? alertsOwed(next, hub.council.people(), hub.council.duty(), now) : [];
      askedNext = namesOf(
        hub,
        alerts.map((alert) => alert.to),
      );
      return {
        incident: next,
        entries: [
          entryBy(caller, incident, now, 'declined'),
          ...(moved
            ? [entryBy(caller, incident, now, 'rung-entered', { detail: askedNext.join(', ') })]
            : []),
        ],
        notices: alerts,
      };
    },
    mayAcknowledge,
  );
  return outcome.ok ? done<Declined>({ ...outcome.value, askedNext }) : outcome;
});

const sameStep = (a: Incident, b: Incident): boolean => a.cycle === b.cycle && a.rung === b.rung;

const namesOf = (hub: Hub, keys: readonly string[]): string[] =>
  [...new Set(keys)].map((key) => hub.council.person(key)?.name ?? key);
