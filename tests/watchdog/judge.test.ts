/** When the watch outside pages: after five minutes of silence, every ten minutes, and once when it is over. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge, newMemory, told } from '../../infra/watchdog/judge.ts';
import type { Memory, Verdict } from '../../infra/watchdog/judge.ts';
import { readSettings } from '../../infra/watchdog/settings.ts';

const minute = 60_000;
const silent = 5 * minute;

/** Looks every minute; `heard` says of each minute whether the hub was heard. Gives what was said when. */
const play = (minutes: number, heard: (minute: number) => boolean, reaches = true): string[] => {
  let memory: Memory = newMemory(0);
  const said: string[] = [];
  for (let now = 1; now <= minutes; now += 1) {
    const look = judge(memory, heard(now), now * minute, silent);
    memory = look.memory;
    if (look.verdict === 'quiet') continue;
    said.push(`${String(now)} ${look.verdict}`);
    if (reaches) memory = told(memory, look.verdict, now * minute);
  }
  return said;
};

describe('a watch that looks every minute', () => {
  test('says nothing while the hub is heard', () => {
    expect(play(10_000, () => true)).toEqual([]);
  });

  test('pages after five minutes of silence, again every ten, and says when it is over', () => {
    const heard = (now: number) => now < 10 || now >= 32;
    expect(play(60, heard)).toEqual(['14 page', '24 page', '32 all-clear']);
  });

  test('a silence of less than five minutes is none', () => {
    expect(play(100, (now) => now % 5 === 0)).toEqual([]);
  });

  test('a hub that was never heard is paged for as well', () => {
    expect(play(6, () => false)).toEqual(['5 page']);
  });

  test('a page that reaches nobody is tried at every look, and so is the all-clear', () => {
    expect(play(7, () => false, false)).toEqual(['5 page', '6 page', '7 page']);
    let memory: Memory = { heardAt: 0, lookedAt: 9 * minute, pagedAt: 5 * minute };
    const verdicts: Verdict[] = [];
    for (const now of [10, 11]) {
      const look = judge(memory, true, now * minute, silent);
      memory = look.memory;
      verdicts.push(look.verdict);
    }
    expect(verdicts).toEqual(['all-clear', 'all-clear']);
    expect(judge(told(memory, 'all-clear', 0), true, 12 * minute, silent).verdict).toBe('quiet');
  });
});

describe('a watch that was away itself', () => {
  test('does not page for the time of which it knows nothing, but five minutes later', () => {
    const memory = newMemory(0);
    const back = judge(memory, false, 600 * minute, silent);
    expect(back.verdict).toBe('quiet');
    const later = (minutes: number) =>
      judge(
        { ...back.memory, lookedAt: (599 + minutes) * minute },
        false,
        (600 + minutes) * minute,
        silent,
      );
    expect(later(4).verdict).toBe('quiet');
    expect(later(5).verdict).toBe('page');
  });

  test('one that is started every five minutes still pages', () => {
    const heard = judge(newMemory(0), true, 5 * minute, silent);
    expect(judge(heard.memory, false, 10 * minute, silent).verdict).toBe('page');
  });

  test('goes on paging for a silence that it had paged for', () => {
    const memory: Memory = { heardAt: 0, lookedAt: 5 * minute, pagedAt: 5 * minute };
    expect(judge(memory, false, 600 * minute, silent).verdict).toBe('page');
  });
});

test('whatever happens, no silence of five minutes and a look goes by without a page', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 12, maxLength: 200 }), (heard) => {
      const said = play(heard.length, (now) => heard[now - 1] ?? false);
      const paged = new Set(
        said.filter((line) => line.endsWith('page')).map((line) => parseInt(line, 10)),
      );
      let quietFor = 0;
      let since = 10;
      heard.forEach((isHeard, n) => {
        quietFor = isHeard ? 0 : quietFor + 1;
        since = paged.has(n + 1) || isHeard ? 0 : since + 1;
        if (quietFor >= 5) expect(since).toBeLessThan(10);
      });
    }),
  );
});

describe('settings', () => {
  const whole = {
    WATCHDOG_HUB: 'https://safety.valemoor.example/',
    WATCHDOG_PHONES: '07700 900001, 07700 900002',
    WATCHDOG_WEBHOOK: 'https://calls.example/calls',
    WATCHDOG_WEBHOOK_KEY: 'key',
  };

  test('a watch that could page nobody, or watches nothing, never starts', () => {
    expect(() => readSettings({})).toThrow(/WATCHDOG_HUB[^]*somebody to page/);
    expect(() => readSettings({ ...whole, WATCHDOG_PHONES: '' })).toThrow('somebody to page');
    expect(() => readSettings({ ...whole, WATCHDOG_HUB: '' })).toThrow('Give WATCHDOG_HUB');
  });

  test('what is not https is refused, but for this machine', () => {
    expect(() => readSettings({ ...whole, WATCHDOG_HUB: 'http://safety.example' })).toThrow(
      'http://safety.example is not https',
    );
    expect(readSettings({ ...whole, WATCHDOG_HUB: 'http://localhost:3978' }).hub).toBe(
      'http://localhost:3978',
    );
  });

  test('five minutes, a look a minute, unless told otherwise', () => {
    expect(readSettings(whole)).toMatchObject({
      hub: 'https://safety.valemoor.example',
      phones: ['07700 900001', '07700 900002'],
      silentSeconds: 300,
      lookEvery: 60_000,
    });
    expect(readSettings({ ...whole, WATCHDOG_SILENT_SECONDS: 'x' }).silentSeconds).toBe(300);
  });
});
