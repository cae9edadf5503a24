/** Notices: planned once, claimed by one, read again under the claim, never lost and never un-sent. */
import { expect, test } from '@jest/globals';
import { addMinutes, addSeconds } from '#core/domain/time/instant.ts';
import type { Notice, NoticeDraft } from '#core/domain/alerts/notices.ts';
import { updateOwed } from '#core/domain/alerts/notices.ts';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import type { Promises } from '#core/ports.ts';
import { arrival, clockAt, marged, start } from './samples.ts';
import { calendar } from '../support/sample.ts';
import { eachStore } from './each-store.ts';

eachStore((store) => {
  const opened = async () => {
    const clock = clockAt();
    const promises = await store.open({ clock });
    const accepted = arrival(start);
    await promises.accept(accepted);
    await promises.notices.noteSent('INC-001-A');
    return { clock, promises, accepted, ...promises };
  };

  const teamsKey = 'INC-001-A/0/0/dev/teams';
  const stateOf = async (promises: Promises, key: string): Promise<Notice | undefined> =>
    (await promises.notices.ofIncident('INC-001-A')).find((notice) => notice.key === key);
  const inAMinute = addMinutes(start, 1);
  const soon = addSeconds(start, 10);

  const take = (promises: Promises) =>
    promises.change('INC-001-A', (incident) => ({
      incident: acknowledged(incident, marged, calendar, start),
      entries: [],
      notices: [],
    }));

  test('planned again, any number of times, adds nothing', async () => {
    const { notices, accepted } = await opened();
    expect(await notices.plan(accepted.notices)).toBe(0);
    expect(await notices.plan(accepted.notices)).toBe(0);
    expect(await notices.ofIncident('INC-001-A')).toHaveLength(accepted.notices.length);
  });

  test('many notices are planned in one go', async () => {
    const { notices } = await opened();
    const drafts = Array.from({ length: 1_300 }, (_, n): NoticeDraft => {
      const key = `INC-001-A/9/9/person ${String(n)}/teams`;
      const to = `person ${String(n)}`;
      return { key, to, reference: 'INC-001-A', kind: 'alert', channel: 'teams', dueAt: start };
    });
    expect(await notices.plan(drafts)).toBe(1_300);
  });

  test('a notice is claimed by one sweeper at a time, and by another when the claim has ended', async () => {
    const { notices } = await opened();
    const [one, two] = await Promise.all([
      notices.claim('one', start, 'teams', 10),
      notices.claim('two', start, 'teams', 10),
    ]);
    expect(one.map((notice) => notice.key)).toEqual([teamsKey, 'INC-001-A/0/0/marged/teams']);
    expect(two).toEqual([]);
    expect(await notices.claim('two', addSeconds(start, 59), 'teams', 10)).toEqual([]);
    const again = await notices.claim('two', inAMinute, 'teams', 10);
    expect(again.map((notice) => [notice.unknownOutcomes, notice.attempts])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('under the claim: owed, not ours, or owed no more', async () => {
    const { notices, promises, accepted } = await opened();
    expect(await notices.stillOwed(teamsKey, 'one', soon)).toEqual({ owed: 'not-ours' });
    await notices.claim('one', start, 'teams', 10);
    expect(await notices.stillOwed(teamsKey, 'one', soon)).toEqual({
      owed: 'yes',
      incident: accepted.incident,
    });
    expect(await notices.stillOwed(teamsKey, 'two', soon)).toEqual({ owed: 'not-ours' });
    const tooLate = addSeconds(start, 61);
    expect(await notices.stillOwed(teamsKey, 'one', tooLate)).toEqual({ owed: 'not-ours' });
    await take(promises);
    expect(await notices.stillOwed(teamsKey, 'one', soon)).toMatchObject({ owed: 'no' });
    await notices.sent(teamsKey, start, { drawnFrom: 1 });
    expect(await notices.stillOwed(teamsKey, 'one', soon)).toEqual({ owed: 'not-ours' });
  });

  test('what was sent stays sent, whatever a sweeper reports whose claim has ended', async () => {
    const { notices, promises } = await opened();
    await notices.sent(teamsKey, start, { activity: 'a', conversation: 'c', drawnFrom: 1 });
    await notices.unreachable(teamsKey, soon, 'blocked');
    await notices.dropped(teamsKey, soon, 'taken');
    await notices.later(teamsKey, soon, '429', 'not-sent');
    expect(await stateOf(promises, teamsKey)).toMatchObject({
      state: 'sent',
      sentAt: start,
      activity: 'a',
      conversation: 'c',
    });
    expect(await notices.claim('one', inAMinute, 'teams', 10)).toHaveLength(1);
  });

  test('sent wins over an end that another sweeper wrote meanwhile', async () => {
    const { notices, promises } = await opened();
    await notices.unreachable(teamsKey, soon, 'blocked');
    await notices.sent(teamsKey, soon, { drawnFrom: 1 });
    expect((await stateOf(promises, teamsKey))?.state).toBe('sent');
  });

  test('told to wait, a notice waits; in doubt, it is tried again and counted', async () => {
    const { notices, promises } = await opened();
    await notices.claim('one', start, 'teams', 10);
    await notices.later(teamsKey, inAMinute, '429', 'not-sent');
    expect(await notices.claim('two', soon, 'teams', 10)).toEqual([]);
    const claimed = await notices.claim('two', inAMinute, 'teams', 10);
    const again = claimed.find((notice) => notice.key === teamsKey);
    expect(again).toMatchObject({ attempts: 1, unknownOutcomes: 0 });
    await notices.later(teamsKey, inAMinute, 'time-out', 'unknown');
    expect(await stateOf(promises, teamsKey)).toMatchObject({ attempts: 2, unknownOutcomes: 1 });
  });

  const entryOf = (detail: string, at = soon) =>
    ({
      reference: 'INC-001-A',
      at,
      action: 'alert-sent',
      actor: 'The hub',
      actorKey: 'hub',
      detail,
      shared: false,
    }) as const;

  const trailOf = async (promises: Promises) =>
    (await promises.unfiledEntries('INC-001-A')).map(({ action, detail, at }) => [
      action,
      detail,
      at,
    ]);

  test('an attempt and its entry are one change, and each has one entry', async () => {
    const { notices, promises } = await opened();
    const entry = entryOf('Dev Okafor, Teams');
    await notices.sent(teamsKey, soon, { drawnFrom: 1 }, entry);
    await notices.sent(teamsKey, soon, { drawnFrom: 1 }, entry);
    await notices.unreachable(teamsKey, soon, 'blocked', { ...entry, action: 'alert-failed' });
    await notices.noteSent('INC-001-A');
    await notices.noteSent('INC-001-A');
    expect((await trailOf(promises)).slice(1)).toEqual([['alert-sent', 'Dev Okafor, Teams', soon]]);
  });

  test('what went out in one round is one entry, in the order in which it went out', async () => {
    const { notices, promises } = await opened();
    await notices.sent(teamsKey, inAMinute, { drawnFrom: 1 }, entryOf('Dev, Teams', inAMinute));
    const emailKey = 'INC-001-A/0/0/dev/email';
    await notices.sent(emailKey, soon, { drawnFrom: 1 }, entryOf('Dev, e-mail'));
    expect(await trailOf(promises)).toHaveLength(1);
    expect(await notices.unnoted(addSeconds(inAMinute, 15))).toEqual(['INC-001-A']);
    await notices.noteSent('INC-001-A');
    expect(await notices.unnoted(addSeconds(inAMinute, 15))).toEqual([]);
    const said = ['alert-sent', 'Dev, e-mail; Dev, Teams', inAMinute];
    expect((await trailOf(promises)).slice(1)).toEqual([said]);
  });

  const received = async () => {
    const promises = await store.open();
    const { notices } = arrival(start);
    await promises.accept(arrival(start));
    return { promises, keys: notices.map(({ key }) => key), ...promises };
  };

  test('the report and the alerts of its first round are one entry, with who was alerted in it', async () => {
    const { promises, notices } = await received();
    await notices.sent(teamsKey, soon, { drawnFrom: 1 }, entryOf('Dev, Teams, 23:40:10'));
    await notices.sent('INC-001-A/0/0/dev/sms', soon, { drawnFrom: 1 }, entryOf('Dev, text'));
    expect(await trailOf(promises)).toEqual([]);
    await notices.noteSent('INC-001-A');
    await notices.noteSent('INC-001-A');
    const said = 'Provisional level critical.\nAlerted: Dev, text; Dev, Teams, 23:40:10';
    expect(await trailOf(promises)).toEqual([['report-received', said, start]]);
    const [entry] = await promises.unfiledEntries('INC-001-A');
    expect(entry).toMatchObject({ sequence: 1, actor: 'Cllr Aoife Brennan-Osei', shared: false });
  });

  test('the entry waits for the alerts that are about to be tried, and for none that failed or must wait', async () => {
    const { notices, keys } = await received();
    expect(await notices.unnoted(soon)).toEqual([]);
    for (const key of keys.slice(1)) await notices.later(key, inAMinute, '429', 'not-sent');
    expect(await notices.unnoted(soon)).toEqual([]);
    await notices.sent(keys[0] ?? '', soon, { drawnFrom: 1 }, entryOf('the first'));
    expect(await notices.unnoted(soon)).toEqual(['INC-001-A']);
  });

  test('the entry waits no longer than a quarter of a minute, though nobody could be tried yet', async () => {
    const { notices } = await received();
    expect(await notices.unnoted(addSeconds(start, 14))).toEqual([]);
    expect(await notices.unnoted(addSeconds(start, 15))).toEqual(['INC-001-A']);
  });

  test('with nobody to alert, the report is noted at once', async () => {
    const promises = await store.open();
    await promises.accept({ ...arrival(start), notices: [] });
    expect(await promises.notices.unnoted(start)).toEqual(['INC-001-A']);
  });

  test('whatever is said first, the report stands before it', async () => {
    const { promises, notices, keys } = await received();
    const failed = { ...entryOf('Dev, Teams: blocked'), action: 'alert-failed' } as const;
    await notices.unreachable(keys[0] ?? '', soon, 'blocked', failed);
    expect((await trailOf(promises)).map(([action]) => action)).toEqual([
      'report-received',
      'alert-failed',
    ]);
  });

  test('what went out stands in the trail before whatever is said next', async () => {
    const { notices, promises } = await opened();
    await notices.sent(teamsKey, soon, { drawnFrom: 1 }, entryOf('Dev, Teams'));
    await promises.log([{ ...entryOf('Marged has it', inAMinute), action: 'acknowledged' }]);
    await notices.noteSent('INC-001-A');
    expect((await trailOf(promises)).slice(1)).toEqual([
      ['alert-sent', 'Dev, Teams', soon],
      ['acknowledged', 'Marged has it', inAMinute],
    ]);
  });

  test('a dropped alert is owed again when it is planned again; one that was sent is not', async () => {
    const { notices, accepted, promises } = await opened();
    await notices.dropped(teamsKey, start, 'no longer in the People list');
    await notices.sent('INC-001-A/0/0/marged/teams', start, { drawnFrom: 1 });
    await notices.unreachable('INC-001-A/0/0/dev/sms', start, 'no such number');
    expect(await notices.plan(accepted.notices)).toBe(1);
    expect((await stateOf(promises, teamsKey))?.state).toBe('planned');
    expect((await stateOf(promises, 'INC-001-A/0/0/dev/sms'))?.state).toBe('unreachable');
  });

  test('the words of an update are sealed while it waits, and gone once it is sent', async () => {
    const { notices, accepted, promises } = await opened();
    const update = updateOwed(accepted.incident, 'taken', 'Marged has this.', start);
    await notices.plan([update]);
    expect((await stateOf(promises, update.key))?.words).toBe('Marged has this.');
    await notices.sent(update.key, start, { drawnFrom: 1 });
    expect(await stateOf(promises, update.key)).not.toHaveProperty('words');
  });

  test('a sent card is stale once its incident looks different, until it is drawn again', async () => {
    const { notices, promises } = await opened();
    await notices.sent(teamsKey, start, { activity: 'a', conversation: 'c', drawnFrom: 1 });
    await notices.sent('INC-001-A/0/0/dev/email', start, { drawnFrom: 1 });
    expect(await notices.staleCards('one', start, 10)).toEqual([]);
    await take(promises);
    const [card, ...others] = await notices.staleCards('one', start, 10);
    expect([card?.key, others]).toEqual([teamsKey, []]);
    expect(await notices.staleCards('two', start, 10)).toEqual([]);
    await notices.redrawn(teamsKey, 2);
    expect(await notices.staleCards('two', inAMinute, 10)).toEqual([]);
  });

  test('a card that could not be drawn is tried again later', async () => {
    const { notices, promises } = await opened();
    await notices.sent(teamsKey, start, { activity: 'a', conversation: 'c', drawnFrom: 1 });
    await take(promises);
    await notices.staleCards('one', start, 10);
    await notices.later(teamsKey, inAMinute, '429', 'not-sent');
    expect(await notices.staleCards('two', soon, 10)).toEqual([]);
    expect(await notices.staleCards('two', inAMinute, 10)).toHaveLength(1);
  });

  test('the next moment is the earliest of ladder, notices, cards and filings', async () => {
    const { notices, filings, promises, accepted } = await opened();
    expect(await promises.nextMoment()).toBe(start);
    expect(await promises.nextMoment(start)).toBe(accepted.incident.wakeAt);
    for (const draft of accepted.notices) await notices.later(draft.key, soon, '429', 'not-sent');
    await filings.later('INC-001-A', inAMinute, 'away');
    expect(await promises.nextMoment()).toBe(soon);
    await notices.claim('one', soon, 'teams', 10);
    await notices.claim('one', soon, 'email', 10);
    await notices.claim('one', soon, 'sms', 10);
    expect(await promises.nextMoment()).toBe(inAMinute);
    await filings.later('INC-001-A', addMinutes(start, 90), 'away');
    expect(await promises.nextMoment()).toBe(addSeconds(soon, 60));
    expect(await promises.nextMoment(addSeconds(soon, 60))).toBe(accepted.incident.wakeAt);
    for (const draft of accepted.notices) await notices.dropped(draft.key, soon, 'test');
    expect(await promises.nextMoment()).toBe(accepted.incident.wakeAt);
  });
});
