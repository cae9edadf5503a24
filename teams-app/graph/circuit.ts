/** Stops asking a service that does not answer, and finds out when it does again. */
import type { Clock, Log } from '../ports.ts';
import { millisecondsOf } from '../domain/time/instant.ts';
import type { Workload } from './gate.ts';

export interface Circuit {
  /** Seconds until asking makes sense; 0 while it answers. */
  secondsLeft(workload: Workload): number;
  /** Takes the turn to ask; false where another is finding out whether it answers. */
  enter(workload: Workload): boolean;
  /** How a request ended: an answer of whatever kind, or none (also 5xx). */
  left(workload: Workload, answered: boolean): void;
}

const opensAfter = 5;
const [shortest, longest] = [10_000, 60_000];

interface State {
  failures: number;
  /** Open until then, on the hub's clock. */
  until: number;
  /** Milliseconds for which it opens the next time. */
  rest: number;
  probing: boolean;
}

/** A closed circuit for each service. Opening and closing are logged, each once. */
export const createCircuit = (clock: Clock, log: Log): Circuit => {
  const states = new Map<Workload, State>();
  const of = (workload: Workload): State => {
    const known = states.get(workload) ?? { failures: 0, until: 0, rest: shortest, probing: false };
    states.set(workload, known);
    return known;
  };
  const now = (): number => millisecondsOf(clock.now());
  const isOpen = ({ failures }: State): boolean => failures >= opensAfter;

  const succeed = (workload: Workload, state: State): void => {
    if (isOpen(state)) log.info('graph-circuit-closed', { workload });
    states.set(workload, { failures: 0, until: 0, rest: shortest, probing: false });
  };
  const fail = (workload: Workload, state: State): void => {
    const wasOpen = isOpen(state);
    state.failures += 1;
    const isNew = !wasOpen && isOpen(state);
    if (isNew || state.probing) {
      state.until = now() + state.rest;
      if (isNew) log.warn('graph-circuit-open', { workload, seconds: state.rest / 1_000 });
      state.rest = Math.min(longest, state.rest * 2);
    }
    state.probing = false;
  };
  return {
    secondsLeft: (workload) => {
      const state = of(workload);
      if (!isOpen(state)) return 0;
      return state.probing ? 1 : Math.max(0, Math.ceil((state.until - now()) / 1_000));
    },
    enter: (workload) => {
      const state = of(workload);
      if (!isOpen(state)) return true;
      if (state.probing || now() < state.until) return false;
      state.probing = true;
      return true;
    },
    left: (workload, answered) => {
      const state = of(workload);
      if (answered) succeed(workload, state);
      else fail(workload, state);
    },
  };
};
