import { EventEmitter } from 'node:events';
import { appProcess } from './app-process.ts';
import { createClock } from './clock.ts';
import { openDatabase } from './database.ts';
import { createFaults } from './faults.ts';
import { createPeople } from './people.ts';
import { createSwitches } from './switches.ts';
import type { SwitchSettings } from './switches.ts';
import { sampleTenant } from './tenant.ts';
import type { Change, World } from './world.ts';

export interface WorldOptions {
  /** Folder of the database; '' keeps it in memory. */
  readonly data: string;
  /** Where the parts will be reached. No trailing slash. */
  readonly origin: string;
  /** Sets the clock to this time and stops it there. */
  readonly clock?: number;
  /** Answers other than the likelier ones. */
  readonly switches?: SwitchSettings | string;
}

/** What the parts share, without any server. Close it with `world.database.close()`. */
export function createWorld(options: WorldOptions): World {
  const changes = new EventEmitter<{ changed: [Change] }>().setMaxListeners(0);
  const database = openDatabase(options.data);
  const clock = createClock(database, changes, options.clock);
  return {
    tenant: sampleTenant,
    origin: options.origin,
    database,
    clock,
    faults: createFaults(clock, changes),
    switches: createSwitches(
      () => void changes.emit('changed', { what: 'fault' }),
      options.switches,
    ),
    people: createPeople(database, changes),
    app: appProcess(() => void changes.emit('changed', { what: 'sign-of-life' })),
    changes,
  };
}
