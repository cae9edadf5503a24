/** The engine as a model run drives it: what is remembered beside the store, and what people do. */
import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { isOpen } from '#core/domain/incidents/incident.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { addSeconds } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import { presencesAway } from '#core/graph/presences.ts';
import type { Clock, Promises } from '#core/ports.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import type { Hub } from '#core/use-cases/use-case.ts';
import { clockAt, seal, start } from '../promises/samples.ts';
import { checkStep } from './invariants.ts';
import { newOutside } from './outside.ts';
import { stageOn } from './stage.ts';
import type { Stage } from './stage.ts';
import { rotaAway } from '../support/rota-book.ts';
import { calendarHere } from '../support/calendar.ts';
import { listsHere } from '../support/kept-lists.ts';
import { noDocuments } from '../support/documents.ts';
import { languageAway } from '../support/own-language.ts';

/** What the run remembers beside the store. */
export interface Memory {
  /** Submission to reference, as every reply named it. */
  readonly submissions: Map<string, string>;
  /** Reference to whoever has it, as it was last written, and after how many looks it was. */
  readonly owners: Map<string, { readonly key: string; readonly since: number }>;
  /** Each last look before a send as it began, by the key of its notice: the how manieth of all. */
  readonly looks: Map<string, number>;
  looked: number;
  /** Who was excluded from what, by the report or since: "reference key". */
  readonly excluded: Set<string>;
  /** What must never happen and was seen while the engine ran: it would swallow a thrown error. */
  readonly violations: string[];
  /** The latest moment that any clock has shown. */
  latest: Instant;
  /** How many people are doing something right now: what changes meanwhile is their doing and not the engine's. */
  byHand: number;
}

/** Seconds by which the clock of each process goes before that of the one before. */
const skewSeconds = 15;

export interface Real extends Stage {
  readonly memory: Memory;
  /** For people who do something, by whichever door. */
  readonly hub: Hub;
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

/** Remembers the latest moment that any clock has shown: the next may be before it. */
export const noteTime = ({ stages, memory }: Real): void => {
  for (const { clock } of stages) if (clock.now() > memory.latest) memory.latest = clock.now();
};

/** 8: one owner, who changes only by a yes to an offer; what a person has closed stays closed. */
const checkOwner = (before: Incident, after: Incident): void => {
  if (before.status === 'closed') expect(after.status).toBe('closed');
  const { ownerKey: had } = before;
  const { ownerKey: has } = after;
  if (had !== undefined && has !== undefined && had !== has) expect(before.handOver?.to).toBe(has);
  // Whoever had it while it was open stays its owner on the record once it is closed.
  if (has !== undefined && isOpen(after))
    expect([...after.excludedKeys, after.reporterKey]).not.toContain(has);
};

const noteOwner = ({ owners, looked }: Memory, { reference, ownerKey: key }: Incident): void => {
  if (key === undefined) owners.delete(reference);
  else if (owners.get(reference)?.key !== key) owners.set(reference, { key, since: looked });
};

/** Holds every change of an incident to invariants 4 and 8, and remembers the last looks before sends. */
const watched = (inner: Promises, real: () => Real): Promises => ({
  ...inner,
  notices: {
    ...inner.notices,
    stillOwed: (key, ...rest) => {
      const { memory } = real();
      memory.looked += 1;
      memory.looks.set(key, memory.looked);
      return inner.notices.stillOwed(key, ...rest);
    },
  },
  change: async (reference, decide) => {
    const steps: [Incident, Incident][] = [];
    const { memory } = real();
    const isByHand = memory.byHand > 0;
    const outcome = await inner.change(reference, (incident) => {
      const decision = decide(incident);
      const next = decision !== undefined && 'incident' in decision ? decision.incident : incident;
      steps.push([incident, next]);
      return decision;
    });
    const [last] = steps.slice(-1);
    noteTime(real());
    if (last === undefined) return outcome;
    noteOwner(memory, last[1]);
    await seen(memory, async () => checkOwner(...last));
    if (!isByHand) await seen(memory, () => checkStep(real(), ...last, memory.latest));
    return outcome;
  },
});

/**
 * Holds every send to invariants 9 and 15. Where the store answers several at once, somebody may take an incident
 * while the answer to a last look is on its way: a look that began before that sends still.
 */
const watchSends = ({ outside, memory }: Real, several: boolean): void => {
  const mayHaveCrossed = (key: string, since: number): boolean =>
    several && (memory.looks.get(key) ?? Number.POSITIVE_INFINITY) <= since;
  outside.onSend = ({ notice }) => {
    const owner = memory.owners.get(notice.reference);
    if (notice.kind === 'alert' && owner !== undefined && !mayHaveCrossed(notice.key, owner.since))
      memory.violations.push(`${notice.key} was sent though ${owner.key} has it`);
    if (memory.excluded.has(`${notice.reference} ${notice.to}`))
      memory.violations.push(`${notice.key} was sent to somebody who is excluded`);
  };
};

const newMemory = (latest: Instant): Memory => ({
  submissions: new Map(),
  owners: new Map(),
  looks: new Map(),
  looked: 0,
  violations: [],
  excluded: new Set(),
  latest,
  byHand: 0,
});

/**
 * So many processes on one store, with one world outside, as of `from`. The first is the stage itself. A store of
 * the caller's own is one that answers several at once; the one in memory answers one after the other.
 */
export const newReal = async (
  from: Instant = start,
  processes = 2,
  openStore?: OpenStore,
): Promise<Real> => {
  const clock = clockAt(from);
  const outside = newOutside();
  const openHere = openStore ?? inMemory();
  const open = async (skewSeconds: number): Promise<Stage> => {
    const own = { ...clock, now: () => addSeconds(clock.now(), skewSeconds) };
    return stageOn(
      own,
      watched(await openHere(own), () => real),
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
    hub: {
      ...first.deps,
      seal,
      rota: rotaAway,
      lists: listsHere(),
      calendar: calendarHere(),
      documents: noDocuments,
      presences: presencesAway,
      ownLanguage: languageAway,
      pulse: openPulseBoard(first.clock),
      nudge: () => undefined,
    },
    close: async () => {
      for (const { promises } of stages) await promises.close();
    },
  };
  watchSends(real, openStore !== undefined);
  return real;
};

/** A sweep, and where it did what comes again at set times, the one that the host lets follow at once. */
export const sweepAll = async (stage: Stage): Promise<void> => {
  const { chores } = await stage.sweep();
  if (chores > 0) await stage.sweep();
};
