import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { Change, Fault, Faults, Service, WorldClock } from './world.ts';

/** The faults switched on at the moment. They are not kept: a restart begins with none. */
export function createFaults(
  clock: WorldClock,
  changes: EventEmitter<{ changed: [Change] }>,
): Faults {
  let faults: Fault[] = [];
  const chance = createChance();
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
      const concerned = standing().filter((fault) => concerns(fault, service, person));
      const met = chosen(concerned, chance);
      if (met?.times === undefined) return met;
      change(faults.flatMap((fault) => (fault.id === met.id ? countedDown(fault) : [fault])));
      return met;
    },
  };
}

type Chance = (fault: Fault) => number;

/** The first that applies to every request, or the one on whose share a throw of one die falls. */
function chosen(concerned: readonly Fault[], chance: Chance): Fault | undefined {
  const [first] = concerned.filter(({ share }) => share !== undefined);
  if (first === undefined) return concerned[0];
  let left = chance(first);
  return concerned.find(({ share = 1 }) => {
    left -= share;
    return left < 0;
  });
}

/** A number from 0 up to 1 for each fault in turn, by its seed (mulberry32): no secret hangs on it. */
function createChance(): Chance {
  const states = new Map<string, number>();
  return ({ id, seed = 1 }) => {
    const state = ((states.get(id) ?? seed) + 0x6d2b79f5) | 0;
    states.set(id, state);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function countedDown(fault: Fault): Fault[] {
  const left = (fault.times ?? 0) - 1;
  return left > 0 ? [{ ...fault, times: left }] : [];
}

function concerns(fault: Fault, service: Service, person: string | undefined): boolean {
  return fault.service === service && (fault.person === undefined || fault.person === person);
}
