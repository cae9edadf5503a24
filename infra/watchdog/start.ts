/**
 * npm run watchdog: the watch outside. It runs on another machine than the hub and has nothing of it.
 * `--once` looks once and ends (for a timer of another's); `--test-page` tells everybody that this is how
 * they would hear.
 */
import { hearBeats } from './hear-beats.ts';
import { lookOnce } from './look.ts';
import { testPage } from './pages.ts';
import { pagePeople } from './page-people.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

const now = (): number => Date.now();
const say = (line: string): void => {
  process.stderr.write(`${new Date().toISOString()} ${line}\n`);
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const sendTestPage = async (settings: Settings): Promise<number> => {
  const { taken, failed } = await pagePeople(settings, testPage(settings.name));
  say(`test page: taken by ${String(taken)} of ${String(taken + failed.length)}`);
  for (const why of failed) say(why);
  return failed.length === 0 ? 0 : 1;
};

/** Looks for ever, one look after the other; a look that fails is said, and the next one comes. */
const watch = async (settings: Settings): Promise<never> => {
  const ear = settings.listen && (await hearBeats(settings.listen, now));
  say('watching');
  // Nobody can be asked, and nobody has had the time to be heard.
  if (settings.hub === undefined) await pause(settings.lookEvery);
  for (;;) {
    try {
      await lookOnce({ settings, now, say, ...(ear === undefined ? {} : { ear }) });
    } catch (problem) {
      say(`a look failed: ${problem instanceof Error ? problem.message : 'unknown'}`);
    }
    await pause(settings.lookEvery);
  }
};

const run = async (asked: readonly string[]): Promise<number> => {
  const settings = readSettings(process.env);
  if (asked.includes('--test-page')) return sendTestPage(settings);
  if (!asked.includes('--once')) return watch(settings);
  await lookOnce({ settings, now, say });
  return 0;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (problem) {
  say(problem instanceof Error ? problem.message : 'unknown');
  process.exitCode = 1;
}
