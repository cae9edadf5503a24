/** An engine on a real store, with a set clock and the outside world beside it. */
import { randomBytes } from 'node:crypto';
import type { EngineDeps } from '#core/engine/engine-deps.ts';
import { sweep } from '#core/engine/sweep.ts';
import type { SweepReport } from '#core/engine/engine-deps.ts';
import type { Promises } from '#core/ports.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { arrival, clockAt, seal } from '../promises/samples.ts';
import type { SetClock, Wanted } from '../promises/samples.ts';
import { newOutside } from './outside.ts';
import type { Outside } from './outside.ts';

export interface Stage {
  readonly clock: SetClock;
  readonly promises: Promises;
  readonly outside: Outside;
  readonly deps: EngineDeps;
  /** A report comes in now; gives its reference. */
  submit(wanted?: Wanted): Promise<string>;
  sweep(): Promise<SweepReport>;
  /** Moves the clock on and sweeps every half minute on the way, as the host does. */
  pass(minutes: number): Promise<void>;
  /** Keys of the alerts delivered so far, without the reference: "cycle/rung/person/channel". */
  alerts(): string[];
}

export const stageOn = (clock: SetClock, promises: Promises, outside: Outside): Stage => {
  const deps: EngineDeps = {
    clock,
    chance: { bytes: (count) => randomBytes(count) },
    promises,
    council: outside.council,
    record: outside.record,
    evidence: outside.evidence,
    readModel: outside.readModel,
    messengers: outside.messengers,
    log: outside.log,
  };
  return {
    clock,
    promises,
    outside,
    deps,
    submit: async (wanted = {}) => {
      const { people, duty } = outside;
      const accepted = arrival(clock.now(), { people, duty, ...wanted });
      return (await promises.accept(accepted)).incident.reference;
    },
    sweep: () => sweep(deps, clock.now()),
    pass: async (minutes) => {
      for (let half = 0; half < minutes * 2; half += 1) {
        clock.move(0.5);
        await sweep(deps, clock.now());
      }
    },
    alerts: () =>
      outside.delivered
        .filter((each) => each.kind === 'alert')
        .map((each) => each.key.split('/').slice(1).join('/')),
  };
};

export const newStage = async (): Promise<Stage> => {
  const clock = clockAt();
  return stageOn(clock, await openPromises('', seal, clock), newOutside());
};
