/** One look of the watch: listens, asks, judges, pages, remembers. */
import { isHubWell } from './ask-hub.ts';
import type { Ear } from './hear-beats.ts';
import { judge, told } from './judge.ts';
import type { Verdict } from './judge.ts';
import { allClearPage, silencePage } from './pages.ts';
import { pagePeople } from './page-people.ts';
import type { Settings } from './settings.ts';
import { keepMemory, readMemory } from './state-file.ts';

export interface Watch {
  readonly settings: Settings;
  /** Where signs of life are listened for. */
  readonly ear?: Pick<Ear, 'heardAt'>;
  /** Milliseconds that the hub is given to answer; ten seconds where left out. */
  readonly patience?: number;
  readonly now: () => number;
  /** One line, without a number or an address of anybody. */
  readonly say: (line: string) => void;
}

/** A sign of life counts where it came since the last look. */
const hasBeat = ({ ear }: Watch, since: number): boolean => (ear?.heardAt() ?? -1) > since;

/** The watch's own sign of life: somebody listens for it elsewhere. It never holds the watch up. */
const beat = async ({ settings, say }: Watch): Promise<void> => {
  if (settings.heartbeat === undefined) return;
  try {
    const response = await fetch(settings.heartbeat, {
      method: 'POST',
      signal: AbortSignal.timeout(5_000),
    });
    await response.body?.cancel();
    if (!response.ok) say(`my own sign of life was answered ${String(response.status)}`);
  } catch {
    say('my own sign of life was not heard');
  }
};

/**
 * Looks once. Whoever starts this every minute, or runs it in a loop, has the same watch. A page that
 * reaches nobody is tried again at the next look, and then the watch gives no sign of life of its own.
 */
export const lookOnce = async (watch: Watch): Promise<Verdict> => {
  const { settings, now, say } = watch;
  const before = await readMemory(settings.stateFile, now());
  const asked = settings.hub === undefined ? false : await isHubWell(settings.hub, watch.patience);
  const heard = asked || hasBeat(watch, before.lookedAt);
  const { memory, verdict } = judge(before, heard, now(), settings.silentSeconds * 1_000);
  await keepMemory(settings.stateFile, memory);
  if (verdict === 'quiet') {
    await beat(watch);
    return verdict;
  }
  const page =
    verdict === 'page' ? silencePage(settings.name, memory.heardAt) : allClearPage(settings.name);
  const { taken, failed } = await pagePeople(settings, page);
  say(`${verdict}: taken by ${String(taken)} of ${String(taken + failed.length)}`);
  for (const why of failed) say(why);
  if (taken === 0) return verdict;
  await keepMemory(settings.stateFile, told(memory, verdict, now()));
  await beat(watch);
  return verdict;
};
