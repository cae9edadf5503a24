import type { Fault } from '../../../world.ts';
import { read, send } from '../api.ts';

/** The world's clock, as the control part tells it. */
export interface ClockFace {
  /** ISO-8601, UTC. */
  readonly now: string;
  readonly running: boolean;
}

/** Something that reached a person by any channel. */
export interface ReceivedItem {
  readonly at: string;
  readonly channel: 'teams' | 'email' | 'sms' | 'voice';
  readonly how: 'sent' | 'redrawn' | 'answered';
  readonly preview: string;
  readonly text: string;
}

/** The hub's signs of life, as a service outside has heard them. */
export interface Beats {
  /** ISO-8601, UTC; null before the first. */
  readonly lastAt: string | null;
  readonly count: number;
}

export const readApp = (): Promise<{ readonly running: boolean }> => read('/control/app');
export const turnApp = (running: boolean): Promise<unknown> =>
  send('/control/app', 'PUT', { running });

export const readBeats = (): Promise<Beats> => read('/control/beats');
export const readClock = (): Promise<ClockFace> => read('/control/clock');
export const readFaults = (): Promise<Fault[]> => read('/control/faults');
export const readReceived = (person: string): Promise<ReceivedItem[]> =>
  read(`/control/received?person=${encodeURIComponent(person)}`);

/** Moves the clock on, in milliseconds. */
export const advanceClock = (advance: number): Promise<ClockFace> =>
  send('/control/clock', 'PUT', { advance });
export const setClock = (at: number): Promise<ClockFace> =>
  send('/control/clock', 'PUT', { now: new Date(at).toISOString() });
export const runClock = (running: boolean): Promise<ClockFace> =>
  send('/control/clock', 'PUT', { running });

export const addFault = (fault: Omit<Fault, 'id'>): Promise<Fault> =>
  send('/control/faults', 'POST', fault);
export const clearFault = (id: string): Promise<unknown> =>
  send(`/control/faults/${encodeURIComponent(id)}`, 'DELETE');
export const clearFaults = (): Promise<unknown> => send('/control/faults', 'DELETE');
