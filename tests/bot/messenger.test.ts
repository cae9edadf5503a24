/** A notice reaches a chat, or we know why not. Against the local Bot Connector. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Incident } from '../../teams-app/domain/incidents/incident.ts';
import type { Notice } from '../../teams-app/domain/alerts/notices.ts';
import type { Person } from '../../teams-app/domain/people.ts';
import { acknowledged } from '../../teams-app/domain/incidents/transitions.ts';
import type { Delivery, IncidentTelling } from '../../teams-app/ports.ts';
import { arrival, aoife, dev, marged, report, words } from '../promises/samples.ts';
import { firstId, setStage, textIn } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';
import { calendar } from '../support/sample.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => stage.fresh());
afterAll(() => stage.close());

const telling = (
  to: Person,
  more: Partial<Notice> = {},
  of: Partial<Incident> = {},
): IncidentTelling => {
  const { incident } = arrival(stage.clock.now());
  const notice: Notice = {
    key: `${incident.reference}/0/0/${to.key}/teams`,
    reference: incident.reference,
    kind: 'alert',
    to: to.key,
    channel: 'teams',
    dueAt: stage.clock.now(),
    state: 'planned',
    attempts: 0,
    unknownOutcomes: 0,
    drawnFrom: 0,
    ...more,
  };
  return {
    notice,
    incident: { ...incident, ...of },
    to,
    report,
    reporterPhone: '07700 900101',
    dutyPhone: '01632 960123',
    now: stage.clock.now(),
  };
};

const newest = (person: string) => stage.cards(person).at(-1);
const placeOf = (delivery: Delivery): Pick<Notice, 'activity' | 'conversation'> => {
  if (delivery.outcome !== 'sent') throw new Error(delivery.outcome);
  const { activity = '', conversation = '' } = delivery;
  return { activity, conversation };
};

test('Teams that does not answer is not waited for without end', async () => {
  await stage.connector.openChat('dev');
  stage.world.faults.add({ kind: 'slow', service: 'teams', delay: 4_000, times: 1 });
  const started = performance.now();
  await expect(stage.messenger.deliver(telling(dev))).rejects.toThrow();
  expect(performance.now() - started).toBeLessThan(3_500);
});

test('an alert reaches the chat that is remembered, and the lock screen says no more than it may', async () => {
  await stage.connector.openChat('dev');
  const delivery = await stage.messenger.deliver(telling(dev));
  expect(delivery.outcome).toBe('sent');
  const message = stage.connector.messages('dev').at(-1);
  expect(placeOf(delivery).activity).toBe(message?.id);
  expect(message?.summary).toBe('Urgent councillor safety incident');
  expect(firstId(newest('dev'))).toBe('alert');
  expect(textIn(newest('dev'))).toContain(words);
  expect(stage.connector.notifications('dev').at(-1)?.text).not.toMatch(/Aoife|gate|Marlowe/);
});

test('a chat that is not remembered is opened by the person’s Entra id, and remembered', async () => {
  await stage.connector.openChat('dev');
  await stage.promises.conversations.forget('dev');
  expect((await stage.messenger.deliver(telling(dev))).outcome).toBe('sent');
  expect(await stage.promises.conversations.find('dev')).toContain('"conversation"');
  expect(firstId(newest('dev'))).toBe('alert');
});

test('somebody without the app is unreachable', async () => {
  const delivery = await stage.messenger.deliver(telling(marged));
  expect(delivery).toMatchObject({ outcome: 'unreachable', why: 'Teams answered 403' });
});

test('somebody who blocked the bot is unreachable', async () => {
  await stage.connector.openChat('dev');
  stage.world.faults.add({ kind: 'block-bot', service: 'teams', person: 'dev' });
  expect((await stage.messenger.deliver(telling(dev))).outcome).toBe('unreachable');
});

test('throttled: later, when Teams says so, after one attempt', async () => {
  await stage.connector.openChat('dev');
  stage.world.faults.add({ kind: 'throttled', service: 'teams', retryAfter: 17, times: 1 });
  const delivery = await stage.messenger.deliver(telling(dev));
  expect(delivery).toMatchObject({ outcome: 'later', seconds: 17 });
});

test('Teams away: the outcome is unknown, after one attempt', async () => {
  await stage.connector.openChat('dev');
  stage.world.faults.add({ kind: 'down', service: 'teams', times: 1 });
  await expect(stage.messenger.deliver(telling(dev))).rejects.toThrow();
  expect((await stage.messenger.deliver(telling(dev))).outcome).toBe('sent');
});

test('the reply is lost after the message arrived: the outcome is unknown', async () => {
  await stage.connector.openChat('dev');
  stage.world.faults.add({ kind: 'reply-lost', service: 'teams', times: 1 });
  await expect(stage.messenger.deliver(telling(dev))).rejects.toThrow();
});

test('once it is taken every copy says by whom, and only the owner still has the words', async () => {
  await stage.connector.openChat('dev');
  await stage.connector.openChat('marged');
  const asked = { dev: telling(dev), marged: telling(marged) };
  const sent = {
    dev: placeOf(await stage.messenger.deliver(asked.dev)),
    marged: placeOf(await stage.messenger.deliver(asked.marged)),
  };
  stage.clock.move(12);
  const taken = acknowledged(asked.dev.incident, marged, calendar, stage.clock.now());
  for (const to of [dev, marged]) {
    const place = { ...sent[to.key as 'dev' | 'marged'], state: 'sent' as const };
    const redrawn = await stage.messenger.redraw?.(telling(to, place, taken));
    expect(redrawn?.outcome).toBe('sent');
  }
  expect(textIn(newest('dev'))).toContain('Marged Ellis has this since 11:52pm');
  expect(JSON.stringify(newest('dev'))).not.toMatch(/back gate|Aoife/);
  expect(textIn(newest('marged'))).toContain('You have this since 11:52pm');
  expect(textIn(newest('marged'))).toContain(words);
  expect(stage.connector.messages('dev').filter(({ fromBot }) => fromBot)).toHaveLength(2);
});

test('somebody who was excluded since reads nothing of it any more', async () => {
  await stage.connector.openChat('dev');
  const place = placeOf(await stage.messenger.deliver(telling(dev)));
  await stage.messenger.redraw?.(
    telling(dev, { ...place, state: 'sent' }, { excludedKeys: ['dev'] }),
  );
  const shown = JSON.stringify(newest('dev'));
  expect(shown).toContain('no longer for you');
  expect(shown).not.toMatch(/back gate|Aoife|Marlowe|[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/);
});

test('the receipt redraws itself where it stands, for its reader', async () => {
  await stage.connector.openChat('aoife');
  const receipt = { kind: 'receipt' as const };
  const place = placeOf(await stage.messenger.deliver(telling(aoife, receipt)));
  expect(textIn(newest('aoife'))).toContain('Nobody has picked this up yet');
  expect(JSON.stringify(newest('aoife'))).toContain('"userIds":["29:');
  stage.clock.move(12);
  const before = telling(aoife).incident;
  const taken = acknowledged(before, marged, calendar, stage.clock.now());
  await stage.messenger.redraw?.(telling(aoife, { ...receipt, ...place, state: 'sent' }, taken));
  expect(textIn(newest('aoife'))).toContain('Marged Ellis has this since 11:52pm');
});

test('an update brings the words, and is not drawn again once they are gone', async () => {
  await stage.connector.openChat('aoife');
  const update = { kind: 'update' as const, words: 'Marged Ellis writes:\n\n**I will call at 9**' };
  const place = placeOf(await stage.messenger.deliver(telling(aoife, update)));
  expect(firstId(newest('aoife'))).toBe('update');
  expect(textIn(newest('aoife'))).toContain('**I will call at 9**');
  const again = telling(aoife, { kind: 'update', ...place, state: 'sent' });
  expect((await stage.messenger.redraw?.(again))?.outcome).toBe('sent');
  expect(textIn(newest('aoife'))).toContain('I will call at 9');
});

test('a message that is gone from the chat can’t be drawn again', async () => {
  await stage.connector.openChat('dev');
  const { conversation = '' } = placeOf(await stage.messenger.deliver(telling(dev)));
  const gone = telling(dev, { activity: '999', conversation, state: 'sent' });
  expect((await stage.messenger.redraw?.(gone))?.outcome).toBe('unreachable');
});

test('a look says whether somebody could be told, and tells them nothing', async () => {
  await stage.connector.openChat('dev');
  const before = stage.connector.messages('dev').length;
  expect(await stage.messenger.look?.(dev)).toMatchObject({ outcome: 'sent' });
  stage.world.faults.add({ kind: 'block-bot', service: 'teams', person: 'dev' });
  expect(await stage.messenger.look?.(dev)).toMatchObject({
    outcome: 'unreachable',
    about: 'person',
  });
  expect(await stage.messenger.look?.(marged)).toMatchObject({ outcome: 'unreachable' });
  expect(stage.connector.messages('dev')).toHaveLength(before);
});
