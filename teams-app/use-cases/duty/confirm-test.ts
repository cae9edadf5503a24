import type { Language } from '../../domain/language.ts';
import { channelsFrom } from '../../domain/alerts/notice-channel.ts';
import type { NoticeChannel } from '../../domain/alerts/notice-channel.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { monthOf } from '../../domain/alerts/test-page.ts';
import { testWords } from '../../domain/words/test-page.ts';
import type { TestConfirmed } from './reachability-views.ts';
import { testsOfMonth } from './tests-of-month.ts';
import { useCase } from '../use-case.ts';

interface Wanted {
  readonly channels: readonly NoticeChannel[];
  /** The month of the card; this one where it is left out. */
  readonly month?: string;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `channels` with commas between; `in` is the channel in which the button itself stood. */
const readWanted = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Wanted> => {
  const channels = channelsFrom(`${textIn(raw['in'])},${textIn(raw['channels'])}`);
  if (channels.length === 0) return refuse('invalid', testWords[language].chooseOne, 'channels');
  const month = textIn(raw['month']);
  return done({ channels, ...(/^\d{4}-\d\d$/.test(month) ? { month } : {}) });
};

/**
 * "It reached me": the caller says on which channels the monthly test came. Each channel was tested for
 * them, or is left out; what was flagged as unreachable is not any more. Said again it changes nothing.
 */
export const confirmTest = useCase('anybody', readWanted, async (hub, caller, wanted) => {
  const at = hub.clock.now();
  const tests = await testsOfMonth(hub, at, wanted.month ?? monthOf(at));
  const own = tests.filter(({ person }) => person === caller.key);
  if (own.length === 0) return refuse('not-found', testWords[caller.language].noTest);
  const confirmed = own
    .filter(({ channel }) => wanted.channels.includes(channel))
    .map(({ channel }) => channel);
  if (confirmed.length === 0)
    return refuse('invalid', testWords[caller.language].chooseOne, 'channels');
  const { reachability } = hub.promises;
  await reachability.confirm(confirmed.map((channel) => ({ person: caller.key, channel, at })));
  for (const channel of confirmed) await reachability.clear(caller.key, channel);
  const open = own
    .filter(({ channel, confirmedAt }) => confirmedAt === undefined && !confirmed.includes(channel))
    .map(({ channel }) => channel);
  const say =
    open.length === 0
      ? testWords[caller.language].allReached
      : testWords[caller.language].someOpen(open);
  return done<TestConfirmed>({ say, confirmed, open });
});
