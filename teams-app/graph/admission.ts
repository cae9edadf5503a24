/** Whether a request may go out now: told to wait, service down, or no units left. */
import { setTimeout as pause } from 'node:timers/promises';
import { RecordUnavailable } from '../ports.ts';
import type { Clock, Log } from '../ports.ts';
import { createBudget } from './budget.ts';
import type { Budget, Grant } from './budget.ts';
import { createCircuit } from './circuit.ts';
import type { Circuit } from './circuit.ts';
import type { Errand } from './errand.ts';
import { createGate, retryAfterIn } from './gate.ts';
import type { Gate, Workload } from './gate.ts';

/** A request that has been let out. */
export interface Outing {
  /** What came back; nothing where no answer came. */
  back(answer?: { readonly status: number; readonly headers: Headers }): void;
}

export interface Admission {
  /** Waits for units where there are none at once. Rejects with RecordUnavailable: then nothing was sent. */
  enter(errand: Pick<Errand, 'share' | 'workload' | 'units'>): Promise<Outing>;
  /** Seconds that the service has told everybody to wait; 0 where it has not. */
  toldToWait(workload: Workload): number;
}

export interface AdmissionSettings {
  readonly clock: Clock;
  readonly log: Log;
  /** Resource units a minute; 0 for no ceiling. */
  readonly ceiling: number;
  /** Milliseconds that a call may wait for units; what nobody looks at waits as long for Graph itself. */
  readonly queueing: number;
  /** Milliseconds that a call for which somebody waits may wait for Graph. */
  readonly patience: number;
}

/** One for all requests of a client, whatever their share. */
export const createAdmission = (settings: AdmissionSettings): Admission => {
  const { clock, log, ceiling, queueing, patience } = settings;
  const gate = createGate(clock);
  const circuit = createCircuit(clock, log);
  const budget = createBudget(ceiling, clock);
  return {
    toldToWait: (workload) => gate.secondsLeft(workload),
    enter: async ({ share, workload, units }) => {
      await untilOpen(gate, workload, share === 'foreground' ? patience : queueing);
      refuseIfShut(gate, circuit, workload);
      const grant = await budget.turn(share, units, queueing);
      try {
        refuseIfShut(gate, circuit, workload);
        if (!circuit.enter(workload)) throw down(1);
      } catch (problem) {
        grant.unspent();
        throw problem;
      }
      return outingOf({ gate, circuit, budget, clock }, workload, grant);
    },
  };
};

/** Waits where Graph has asked us to wait, and it is worth it. Somebody who looks at a page is told rather. */
const untilOpen = async (gate: Gate, workload: Workload, patience: number): Promise<void> => {
  const wait = gate.secondsLeft(workload) * 1_000;
  if (wait > 0 && wait <= patience) await pause(wait + 100 * Math.random());
};

const refuseIfShut = (gate: Gate, circuit: Circuit, workload: Workload): void => {
  const wait = gate.secondsLeft(workload);
  if (wait > 0) throw new RecordUnavailable('Graph has asked us to wait', wait, { notDone: true });
  const rest = circuit.secondsLeft(workload);
  if (rest > 0) throw down(rest);
};

const down = (seconds: number): RecordUnavailable =>
  new RecordUnavailable('Graph does not answer', seconds, { notDone: true });

interface Doors {
  readonly gate: Gate;
  readonly circuit: Circuit;
  readonly budget: Budget;
  readonly clock: Clock;
}

const outingOf = (
  { gate, circuit, budget, clock }: Doors,
  workload: Workload,
  grant: Grant,
): Outing => ({
  back: (answer) => {
    grant.answered();
    circuit.left(workload, answer !== undefined && answer.status < 500);
    if (answer === undefined) return;
    budget.learn(answer.headers);
    const told = isBusy(answer.status) ? retryAfterIn(answer.headers, clock) : undefined;
    if (told !== undefined) gate.close(workload, told);
  },
});

const isBusy = (status: number): boolean => [429, 502, 503, 504].includes(status);
