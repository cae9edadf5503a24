/** Which ways of telling people are set up, and which of them get anything through. */
import type { NoticeChannel } from '../domain/alerts/notice-channel.ts';
import { noticeChannels } from '../domain/alerts/notice-channel.ts';
import type { Providers } from '../domain/alerts/substitutes.ts';
import type { PulseFacts } from '../ports.ts';
import type { Run } from './run.ts';

/** Attempts without an answer, one after the other, from which on it is not one person's trouble. */
const failsFrom = 3;

const channelsTried = (run: Run): PulseFacts['channels'] => run.board?.facts().channels ?? {};

export const providersOf = (run: Run): Providers => {
  const channels = channelsTried(run);
  return {
    has: (channel) => run.messengers[channel] !== undefined,
    isFailing: (channel) => (channels[channel]?.doubts ?? 0) >= failsFrom,
  };
};

/** Says so where nothing at all gets through: the tries go on without end, and somebody should know (F9). */
export const warnWhereNothingWorks = (run: Run, tried: number): void => {
  if (tried === 0) return;
  const providers = providersOf(run);
  const inUse: readonly NoticeChannel[] = noticeChannels.filter((each) => providers.has(each));
  const channels = channelsTried(run);
  const used = inUse.filter((each) => channels[each] !== undefined);
  if (used.length > 0 && used.every((each) => providers.isFailing(each)))
    run.log.error('no-way-of-telling-works', new Error('Every channel fails'), {
      channels: used.length,
    });
};
