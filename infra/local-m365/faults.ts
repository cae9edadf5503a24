import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { Change, Fault, Faults, Service, WorldClock } from './world.ts';

/** The faults switched on at the moment. They are not kept: a restart begins with none. */
export function createFaults(
  clock: WorldClock,
  changes: EventEmitter<{ changed: [Change] }>,
): Faults {
  let faults: Fault[] = [];
  const change = (next: Fault[]) => {
    faults = next;
    changes.emit('changed', { what: 'fault' });
  };
  const standing = () => faults.filter((fault) => (fault.until ?? Infinity) > clock.now());
  return {
    add(wanted) {
      const fault = { ...wanted, id: randomUUID() };
      change([...standing(), fault]);
      return fault;
    },
    clear: (id) => change(id === undefined ? [] : faults.filter((fault) => fault.id !== id)),
    all: standing,
    meet(service, person) {
      const met = standing().find((fault) => concerns(fault, service, person));
      if (met?.times === undefined) return met;
      change(faults.flatMap((fault) => (fault.id === met.id ? countedDown(fault) : [fault])));
      return met;
    },
  };
}

function countedDown(fault: Fault): Fault[] {
  const left = (fault.times ?? 0) - 1;
  return left > 0 ? [{ ...fault, times: left }] : [];
}

function concerns(fault: Fault, service: Service, person: string | undefined): boolean {
  return fault.service === service && (fault.person === undefined || fault.person === person);
}
