/** Messages of no incident in the queue: planned once, claimed, still owed without an incident, gone in time. */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { messageOwed } from '#core/domain/alerts/messages.ts';
import type { HubMessage } from '#core/domain/alerts/messages.ts';
import { eachStore } from './each-store.ts';
import { arrival, dev, marged, start } from './samples.ts';

const message: HubMessage = {
  key: 'hub/rota/gap/2026-12-28',
  to: dev.key,
  kind: 'rota',
  dueAt: start,
  title: 'Nobody on call',
  words: 'From 9am on Friday nobody is on call.',
};

eachStore((store) => {
  const opened = async () => ({ promises: await store.open() });

  test('a message is owed on the channels of its kind, to whom it is for and nobody else', () => {
    expect(messageOwed(message, dev).map(({ channel }) => channel)).toEqual(['teams', 'email']);
    expect(messageOwed(message, marged)).toEqual([]);
    expect(messageOwed(message, { ...dev, active: false })).toEqual([]);
    const test = { ...message, kind: 'test-page' } as const;
    expect(messageOwed(test, dev).map(({ key }) => key)).toEqual([
      'hub/rota/gap/2026-12-28/dev/teams',
      'hub/rota/gap/2026-12-28/dev/email',
      'hub/rota/gap/2026-12-28/dev/sms',
    ]);
    const byText = { ...message, channels: ['sms'] } as const;
    expect(messageOwed(byText, dev).map(({ channel }) => channel)).toEqual(['sms']);
  });

  test('a message is planned once, read again under the claim, and forgets its words once sent', async () => {
    const { promises } = await opened();
    const { notices } = promises;
    const drafts = messageOwed(message, dev);
    expect(await notices.plan(drafts)).toBe(2);
    expect(await notices.plan(drafts)).toBe(0);
    const [claimed] = await notices.claim('me', start, 'teams', 9);
    expect(claimed?.message).toEqual(message);
    const key = claimed?.key ?? '';
    expect(await notices.stillOwed(key, 'me', start)).toEqual({ owed: 'yes' });
    expect(await notices.stillOwed(key, 'another', start)).toEqual({ owed: 'not-ours' });
    await notices.sent(key, start, { activity: 'a', conversation: 'c', drawnFrom: 0 });
    expect(await notices.plan(drafts)).toBe(0);
    const all = await notices.ofMessages('hub/rota/');
    expect(all.map(({ state }) => state)).toEqual(['planned', 'sent']);
    expect(all[1]).not.toHaveProperty('message');
    expect(await notices.ofMessages('hub/test-page/')).toEqual([]);
    expect(await notices.staleCards('me', addMinutes(start, 60), 9)).toEqual([]);
  });

  test('a message leaves when it is old, unless it is still to be sent', async () => {
    const { promises } = await opened();
    const { notices } = promises;
    await notices.plan(messageOwed(message, dev));
    await notices.dropped('hub/rota/gap/2026-12-28/dev/email', start, 'too late');
    expect(await notices.letGoMessages(start)).toBe(0);
    expect(await notices.letGoMessages(addMinutes(start, 1))).toBe(1);
    expect(await notices.ofMessages('hub/')).toHaveLength(1);
  });

  test('a text that was taken is asked about until it is known what became of it', async () => {
    const { promises } = await opened();
    const { notices } = promises;
    await promises.accept(arrival(start));
    const key = 'INC-001-A/0/0/dev/sms';
    const waiting = async (minutes: number) =>
      (await notices.unreceipted('sms', start, addMinutes(start, minutes))).map((each) => each.key);
    expect(await waiting(9)).toEqual([]);
    await notices.sent(key, start, { activity: 'a text', drawnFrom: 1 });
    expect(await waiting(0)).toEqual([key]);
    await notices.askAgain(key, addMinutes(start, 1));
    expect(await waiting(0)).toEqual([]);
    expect(await waiting(1)).toEqual([key]);
    expect(await notices.unreceipted('sms', addMinutes(start, 1), addMinutes(start, 2))).toEqual(
      [],
    );
    await notices.arrived(key);
    expect(await waiting(9)).toEqual([]);
    await notices.notDelivered(key, addMinutes(start, 2), 'no such number');
    const [notice] = (await notices.ofIncident('INC-001-A')).filter((each) => each.key === key);
    expect(notice).toMatchObject({ state: 'unreachable', why: 'no such number' });
    expect(await notices.unreached()).toEqual(['INC-001-A']);
  });
});
