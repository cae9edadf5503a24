// The rota as its page is drawn: bars without a gap between them, gaps in sentences, and what each person may do.
import { describe, expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { dev, marged, night, ruth } from '../support/sample.ts';
import { always, council, day, turn } from './rota-stage.ts';

describe('the page', () => {
  test('shows bars without a gap between them, gaps in sentences, and who may be chosen', async () => {
    const it = await council([always({ until: addMinutes(night, 2 * day), deputy: 'lee' })]);
    await it.ok('ines', 'set-duty', { ...turn, senior: 'director' });
    await it.promises.conversations.remember('dev', 'a chat', night);
    const page = await it.ok('ines', 'list-duty', { days: '10' });
    expect(page.bars.map(({ because }) => because)).toEqual(['turn', 'nobody', 'turn', 'nobody']);
    for (const [place, bar] of page.bars.entries())
      expect(bar.until).toBe(page.bars[place + 1]?.from ?? page.until);
    expect(page.bars[0]).toMatchObject({
      from: '2026-12-28T00:00:00.000Z',
      isNow: true,
      lead: { key: dev.key, reachable: true },
      deputy: {
        reachable: false,
        problem: 'Lee is no longer in post. Please choose somebody else.',
      },
    });
    expect(page.bars[2]).toMatchObject({ senior: { key: 'director' } });
    expect(page.gaps.map(({ reason }) => reason)).toEqual(['one-person', 'nobody', 'nobody']);
    expect(page.gaps[0]?.sentence).toMatch(/^From .* only Dev can be reached: Lee can’t\.$/);
    expect(page.rows).toMatchObject([{ kind: 'turn', title: 'Ruth and Dev' }]);
    expect(page.may).toEqual({ edit: true, swap: true, seeOut: true });
    const candidate = (key: string) => page.people.find((each) => each.key === key);
    expect(candidate('dev')).toMatchObject({ onCall: true, senior: false, hasChat: true });
    expect(candidate('callum')).toMatchObject({ reachable: false });
    expect([candidate('aoife'), candidate('lee')]).toEqual([undefined, undefined]);
  });

  test('an officer sees the bars, their own part, and no rows to edit', async () => {
    const it = await council();
    const page = await it.ok(marged.key, 'list-duty');
    expect(page.bars[0]).toMatchObject({ mine: 'deputy' });
    expect([page.rows, page.may]).toEqual([[], { edit: false, swap: true, seeOut: true }]);
    // Neither on duty now nor a senior responsible officer.
    expect((await it.ok(ruth.key, 'list-duty')).may.seeOut).toBe(false);
    expect((await it.ok(ruth.key, 'list-duty')).bars[0]?.mine).toBeUndefined();
    expect(await it.refused('dev', 'list-duty', { days: '400' })).toMatchObject({ field: 'days' });
  });
});
