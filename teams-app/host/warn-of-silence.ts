/** What in the settings makes silence likelier. The hub starts all the same: one that refuses is silent for certain. */
import type { Log } from '../ports.ts';
import type { Config } from './config.ts';

/** Says once, at start, which ways out are not set up (docs/decisions/0015). */
export const warnOfSilence = ({ heartbeat, notify, voice, secondText }: Config, log: Log): void => {
  if (heartbeat === undefined)
    log.warn('no-sign-of-life', {
      set: 'HUB_HEARTBEAT',
      then: 'somebody outside hears of silence',
    });
  if (notify === undefined && voice === undefined && secondText === undefined)
    log.warn('microsoft-alone', {
      set: 'HUB_NOTIFY_KEY',
      then: 'people are told when Microsoft is away',
    });
};
