/** How the engine is, in words. */
import { millisecondsOf } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '../../../times-now.ts';
import { desk } from '../words.ts';
import type { EnginePulse } from '#core/use-cases/pulse/pulse-views.ts';

/** When the alerting part last looked at everything: true to the second at `now`. */
export const lookedWords = ({ lanes }: Pick<EnginePulse, 'lanes'>, now: Instant): string => {
  const endedAt = lanes.find(({ name }) => name === 'alerting')?.endedAt;
  if (endedAt === undefined) return desk.pulse.starting;
  const seconds = Math.floor((millisecondsOf(now) - millisecondsOf(endedAt)) / 1_000);
  return desk.pulse.looked(Math.max(0, seconds));
};

/** When the hub's test of itself was last answered; undefined where that is not known. */
export const canaryWords = (
  { canary }: Pick<EnginePulse, 'canary'>,
  now: Instant,
): string | undefined =>
  canary.answeredAt === undefined
    ? undefined
    : desk.pulse.canary(momentFor(canary.answeredAt, now));

export const isGrave = ({ troubles }: Pick<EnginePulse, 'troubles'>): boolean =>
  troubles.some(({ grave }) => grave);
