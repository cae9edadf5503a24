/** The last good answers of the hub, kept on this device for a visit without a connection. Nothing of an incident. */
import { parseInstant } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { personHere } from './teams.ts';

export interface LastVisit<Value> {
  readonly value: Value;
  /** When the hub answered, by its clock. */
  readonly at: Instant;
}

const placeOf = (name: string): string => `hub.last.${name}.${personHere()}`;

/** Keeps what may be read by whoever has this device: names and numbers on duty, never a report. */
export const keepVisit = (name: string, visit: LastVisit<unknown>): void => {
  try {
    localStorage.setItem(placeOf(name), JSON.stringify(visit));
  } catch {
    // A browser that keeps nothing shows nothing without a connection.
  }
};

const isVisit = (kept: unknown): kept is LastVisit<unknown> =>
  typeof kept === 'object' && kept !== null && 'value' in kept && 'at' in kept;

/** Undefined where nothing was kept. Whoever asks knows what they kept under this name. */
export const lastVisit = <Value>(name: string): LastVisit<Value> | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(name)) ?? 'null');
    if (!isVisit(kept)) return undefined;
    return { value: kept.value as Value, at: parseInstant(kept.at) };
  } catch {
    return undefined;
  }
};
