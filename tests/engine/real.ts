/** The engine as a model run drives it: what is remembered beside the store, and what people do. */
import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Incident } from '#core/domain/incident.ts';
import { isOpen } from '#core/domain/incident.ts';
import { addSeconds } from '#core/domain/instant.ts';
import type { Instant } from '#core/domain/instant.ts';
import type { Person } from '#core/domain/people.ts';
import { excluded } from '#core/domain/giving-back.ts';
import { acknowledged, closed, declined, progressed } from '#core/domain/transitions.ts';
import type { Clock, Promises } from '#core/ports.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import type { Level } from '#lists/incidents.ts';
import { clockAt, report, seal, start } from '../promises/samples.ts';
import { checkStep, isTakenBack } from './invariants.ts';
import { newOutside } from './outside.ts';
import { stageOn } from './stage.ts';
import type { Stage } from './stage.ts';
import { calendar } from '../support/sample.ts';

/** What the run remembers beside the store. */
export interface Memory {
  /** Submission to reference, as every reply named it. */
  readonly submissions: Map<string, string>;
  /** Reference to whoever took it first. */
  readonly owners: Map<string, string>;
  /** Who was excluded from what: "reference key". */
  readonly excluded: Set<string>;
  /** What must never happen and was seen while the engine ran: it would swallow a thrown error. */
  readonly violations: string[];
  /** The latest moment that any clock has shown. */
  latest: Instant;
}

/** Seconds by which the clock of each process goes before that of the one before. */
const skewSeconds = 15;

export interface Real extends Stage {
  readonly memory: Memory;
  /** Each process, the first of them the stage itself. */
  readonly stages: readonly Stage[];
  close(): Promise<void>;
}

/** Keeps what fails for the end of the command. */
export const seen = async (memory: Memory, check: () => Promise<void>): Promise<void> => {
  try {
    await check();
  } catch (problem) {
    memory.violations.push(String(problem));
  }
};

/** A store that several open: where each connection finds it. */
export type OpenStore = (clock: Clock) => Promise<Promises>;

/** One store in memory, opened as often as there are instances. */
const inMemory = (): OpenStore => {
  const place = `file:/${randomUUID()}?vfs=memdb`;
  return (clock) => openPromises(place, seal, clock);
};

const isByHand = (before: Incident, after: Incident): boolean =>
  after.declinedKeys.length > before.declinedKeys.length ||
  after.excludedKeys.length > before.excludedKeys.length;

/** Remembers the latest moment that any clock has shown: the next may be before it. */
export const noteTime = ({ stages, memory }: Real): void => {
  for (const { clock } of stages) if (clock.now() > memory.latest) memory.latest = clock.now();
};

/** Holds every change of an incident to invariant 4. */
const watched = (inner: Promises, real: () => Real): Promises => ({
  ...inner,
  change: async (reference, decide) => {
    const steps: [Incident, Incident][] = [];
    const outcome = await inner.change(reference, (incident) => {
      const decision = decide(incident);
      const next = decision !== undefined && 'incident' in decision ? decision.incident : incident;
      steps.push([incident, isByHand(incident, next) ? incident : next]);
      return decision;
    });
    const [last] = steps.slice(-1);
    const { memory } = real();
    noteTime(real());
    if (last !== undefined) await seen(memory, () => checkStep(real(), ...last, memory.latest));
    if (last !== undefined && isTakenBack(...last)) memory.owners.delete(reference);
    return outcome;
  },
});

/** Holds every send to invariants 9 and 15. */
const watchSends = ({ outside, memory }: Real): void => {
  outside.onSend = ({ notice }) => {
    const owner = memory.owners.get(notice.reference);
    if (notice.kind === 'alert' && owner !== undefined)
      memory.violations.push(`${notice.key} was sent though ${owner} has it`);
    if (memory.excluded.has(`${notice.reference} ${notice.to}`))
      memory.violations.push(`${notice.key} was sent to somebody who is excluded`);
  };
};

const newMemory = (latest: Instant): Memory => ({
  submissions: new Map(),
  owners: new Map(),
  violations: [],
  excluded: new Set(),
  latest,
});

/** So many processes on one store, with one world outside, as of `from`. The first is the stage itself. */
export const newReal = async (
  from: Instant = start,
  processes = 2,
  openStore: OpenStore = inMemory(),
): Promise<Real> => {
  const clock = clockAt(from);
  const outside = newOutside();
  const open = async (skewSeconds: number): Promise<Stage> => {
    const own = { ...clock, now: () => addSeconds(clock.now(), skewSeconds) };
    return stageOn(
      own,
      watched(await openStore(own), () => real),
      outside,
    );
  };
  const stages: Stage[] = [];
  for (let place = 0; place < processes; place += 1) stages.push(await open(place * skewSeconds));
  const [first] = stages as [Stage];
  const real: Real = {
    ...first,
    stages,
    memory: newMemory(from),
    close: async () => {
      for (const { promises } of stages) await promises.close();
    },
  };
  watchSends(real);
  return real;
};

/** A report comes in, for the first time or again. */
export const submitted = async (
  real: Real,
  submission: string,
  level: Level,
  shown: boolean,
  what: string,
) => {
  const known = real.memory.submissions.get(submission);
  const reference = await real.submit({
    submission,
    reference: `INC-${String(real.memory.submissions.size)}-${submission}`,
    level,
    shown,
    report: { ...report, what },
  });
  // 2: one submission, one incident, and every reply names it.
  if (known !== undefined) expect(reference).toBe(known);
  real.memory.submissions.set(submission, reference);
};

const nth = (real: Real, which: number): string | undefined => {
  const all = [...real.memory.submissions.values()];
  return all[which % Math.max(1, all.length)];
};

/** 8: the first has it; whoever comes later changes nothing. */
export const take = async (real: Real, which: number, by: Person): Promise<void> => {
  const reference = nth(real, which);
  if (reference === undefined) return;
  await real.promises.change(reference, (incident) => {
    if (incident.ownerKey !== undefined || !isOpen(incident))
      return { refused: { kind: 'conflict', sentence: 'already taken' } };
    return {
      incident: acknowledged(incident, by, calendar, real.clock.now()),
      entries: [entry(real, reference, 'acknowledged', by)],
      notices: [],
    };
  });
  const after = await real.promises.find(reference);
  if (after === undefined) return;
  const owner = after.ownerKey;
  if (owner !== undefined && !real.memory.owners.has(reference))
    real.memory.owners.set(reference, by.key);
  expect(owner).toBe(real.memory.owners.get(reference));
};

const entry = (
  real: Real,
  reference: string,
  action: 'acknowledged' | 'declined' | 'closed',
  by: Person,
) => ({
  reference,
  at: real.clock.now(),
  action,
  actor: by.name,
  actorKey: by.key,
  shared: true,
  detail: `${action} by hand`,
});

/** Whoever has it notes something. */
export const note = async (real: Real, which: number): Promise<void> => {
  const reference = nth(real, which);
  if (reference === undefined) return;
  await real.promises.change(reference, (incident) =>
    incident.ownerKey === undefined || !isOpen(incident)
      ? undefined
      : { incident: progressed(incident, real.clock.now()), entries: [], notices: [] },
  );
};

/** 15: from then on it does not exist for them; whoever had it has it no more. */
export const exclude = async (real: Real, which: number, { key }: Person): Promise<void> => {
  const reference = nth(real, which);
  if (reference === undefined) return;
  await real.promises.change(reference, (incident) =>
    !isOpen(incident) || incident.excludedKeys.includes(key)
      ? undefined
      : {
          incident: excluded(incident, key, calendar, real.clock.now()),
          entries: [],
          notices: [],
        },
  );
  const after = await real.promises.find(reference);
  if (after?.excludedKeys.includes(key) !== true) return;
  real.memory.excluded.add(`${reference} ${key}`);
  if (real.memory.owners.get(reference) === key) real.memory.owners.delete(reference);
  expect(after.ownerKey).not.toBe(key);
};

/** Somebody cannot take it: the next rung is entered by hand. */
export const decline = async (real: Real, which: number, by: Person) => {
  const reference = nth(real, which);
  if (reference === undefined) return;
  await real.promises.change(reference, (incident) => {
    if (incident.ownerKey !== undefined || !isOpen(incident)) return undefined;
    return {
      incident: declined(incident, by.key, true, calendar, real.clock.now()),
      entries: [entry(real, reference, 'declined', by)],
      notices: [],
    };
  });
};

/** Whoever has it closes it. */
export const close = async (real: Real, which: number, by: Person) => {
  const reference = nth(real, which);
  if (reference === undefined || !real.memory.owners.has(reference)) return;
  await real.promises.change(reference, (incident) =>
    isOpen(incident)
      ? {
          incident: closed(incident, real.clock.now()),
          entries: [entry(real, reference, 'closed', by)],
          notices: [],
        }
      : undefined,
  );
};
