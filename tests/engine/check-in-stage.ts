/** A check-in on a real store, with the engine and the outside world beside it. */
import { alarmOf } from '#core/domain/check-ins/alarm-kind.ts';
import { begun, endedSafe } from '#core/domain/check-ins/check-in.ts';
import type { CheckIn } from '#core/domain/check-ins/check-in.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Promises } from '#core/ports.ts';
import { aoife, start } from '../promises/samples.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

export const until = addMinutes(start, 60);

/** Out for an hour from the start, under the key "visit". */
export const checkIn = (more: Partial<Parameters<typeof begun>[0]> = {}): CheckIn =>
  begun(
    {
      key: 'visit',
      person: aoife.key,
      name: aoife.name,
      ward: 'Marlowe',
      place: 'Tanyard Hall',
      worried: false,
      graceMinutes: 10,
      until,
      ...more,
    },
    start,
  );

export const stageWith = async (one = checkIn()): Promise<Stage> => {
  const stage = await newStage();
  await stage.promises.checkIns.begin(one, []);
  return stage;
};

/** Incidents that check-ins have raised. */
export const alarms = async ({ promises }: { readonly promises: Promises }): Promise<Incident[]> =>
  (await promises.live()).filter((incident) => alarmOf(incident) !== undefined);

/** They say that they are safe, now. */
export const safe = (stage: Stage, forced = false) =>
  stage.promises.checkIns.change('visit', (one) => ({
    checkIn: endedSafe(one, forced, stage.clock.now()),
  }));
