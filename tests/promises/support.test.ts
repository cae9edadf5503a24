/** What is private about support: only the two of a request see it, no name is readable, and all of it goes in time. */
import { expect, test } from '@jest/globals';
import { together } from '#core/domain/support/buddies.ts';
import type { BuddyWish } from '#core/domain/support/buddies.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { aboutRequest } from '#core/domain/support/support-messages.ts';
import type { TalkRequest } from '#core/domain/support/talk-request.ts';
import { eachStore } from './each-store.ts';
import { aoife, clockAt, dev, marged, start } from './samples.ts';

const year = 366 * 24 * 60;

const request = (more: Partial<TalkRequest> = {}): TalkRequest => ({
  key: 'one',
  from: aoife.key,
  to: marged.key,
  sentAt: start,
  state: 'sent',
  words: 'I can’t sleep',
  ...more,
});

const wish = (person: string): BuddyWish => ({
  person,
  wants: 'anybody',
  group: 'Purple Alliance',
  three: true,
  since: start,
  with: [],
});

eachStore((store) => {
  const opened = async (clock = clockAt()) => (await store.open({ clock })).support;

  test('a request is seen by whoever asked and whoever was asked, and by nobody else', async () => {
    const support = await opened();
    expect(await support.ask(request(), [])).toEqual(request());
    expect(await support.requestsOf(aoife.key)).toEqual({ own: [request()], toThem: [] });
    expect(await support.requestsOf(marged.key)).toEqual({ own: [], toThem: [request()] });
    expect(await support.requestsOf(dev.key)).toEqual({ own: [], toThem: [] });
  });

  test('asked again before an answer, or sent twice, it is one request with one message', async () => {
    const promises = await store.open();
    const owed = aboutRequest('asked', request(), marged, start);
    expect(await promises.support.ask(request(), owed)).toBeDefined();
    expect(await promises.support.ask(request(), owed)).toBeUndefined();
    expect(await promises.support.ask(request({ key: 'two' }), owed)).toBeUndefined();
    expect(await promises.support.unanswered()).toHaveLength(1);
    expect(await promises.notices.ofMessages('hub/wellbeing/')).toHaveLength(owed.length);
  });

  test('once it is answered another may be asked, and what is finished is gone', async () => {
    const support = await opened();
    await support.ask(request(), []);
    const taken = request({ state: 'taken' });
    expect(await support.change('one', () => ({ request: taken, notices: [] }))).toEqual(taken);
    expect(await support.unanswered()).toEqual([]);
    expect(await support.ask(request({ key: 'two' }), [])).toBeDefined();
    await support.change('one', () => ({ request: 'gone', notices: [] }));
    expect((await support.requestsOf(aoife.key)).own.map(({ key }) => key)).toEqual(['two']);
    expect(await support.change('one', () => ({ request: taken, notices: [] }))).toBeUndefined();
  });

  test('after 12 months nobody sees it, though nothing has cleared it away yet', async () => {
    const clock = clockAt();
    const support = await opened(clock);
    await support.ask(request(), []);
    await support.matchBuddies(() => ({ put: [wish('aoife')], notices: [] }));
    clock.move(year);
    expect((await support.requestsOf(aoife.key)).own).toEqual([]);
    expect(await support.unanswered()).toEqual([]);
    expect(await support.wishOf('aoife')).toBeUndefined();
    expect(await support.letGo(clock.now(), ['aoife', 'marged'])).toBe(2);
    expect(await support.letGo(clock.now(), ['aoife', 'marged'])).toBe(0);
  });

  test('no name, no group and no word of it can be read in the files or the tables', async () => {
    const place = await store.newPlace();
    const { support } = await store.open({ place });
    await support.ask(request({ from: 'cllr-zebedee', to: 'champion-quill', reach: '07700' }), []);
    await support.matchBuddies(() => ({
      put: together(
        [wish('cllr-zebedee'), wish('cllr-yarrow')],
        ['cllr-zebedee', 'cllr-yarrow'],
        start,
      ),
      met: [['cllr-zebedee', 'cllr-yarrow']],
      notices: [],
    }));
    await support.setAftercare('cllr-zebedee', false, start);
    const lies = await store.contents(place);
    for (const secret of ['zebedee', 'quill', 'yarrow', 'sleep', 'Purple', 'own-group'])
      expect(lies).not.toContain(secret);
  });

  test('two who have met are known to have met, until one is of this council no more', async () => {
    const support = await opened();
    await support.matchBuddies(() => ({ put: [], met: [['ben', 'ann']], notices: [] }));
    const haveMet = async (): Promise<boolean | undefined> => {
      let met: boolean | undefined;
      await support.matchBuddies((_wishes, known) => {
        met = known('ann', 'ben');
        return undefined;
      });
      return met;
    };
    expect(await haveMet()).toBe(true);
    expect(await support.letGo(start, ['ann', 'ben', 'cai'])).toBe(0);
    expect(await haveMet()).toBe(true);
    expect(await support.letGo(start, ['ann', 'cai'])).toBe(1);
    expect(await haveMet()).toBe(false);
  });

  test('wishes are decided about as they are, changed and taken away', async () => {
    const support = await opened();
    await support.matchBuddies(() => ({ put: [wish('ann'), wish('ben')], notices: [] }));
    const later = addMinutes(start, 5);
    await support.matchBuddies((wishes) => ({
      put: together(wishes, ['ann', 'ben'], later),
      notices: [],
    }));
    expect(await support.wishOf('ann')).toEqual({ ...wish('ann'), with: ['ben'], since: later });
    await support.matchBuddies(() => ({ put: [], gone: ['ann'], notices: [] }));
    expect(await support.wishOf('ann')).toBeUndefined();
    expect((await support.wishOf('ben'))?.with).toEqual(['ann']);
  });

  test('check-ins are stopped and wanted again by each for themselves', async () => {
    const support = await opened();
    await support.setAftercare('ann', false, start);
    await support.setAftercare('ann', false, start);
    expect(await support.wantsNoAftercare('ann')).toBe(true);
    expect(await support.wantsNoAftercare('ben')).toBe(false);
    await support.setAftercare('ann', true, start);
    expect(await support.wantsNoAftercare('ann')).toBe(false);
  });
});
