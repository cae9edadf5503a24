/** Somebody to talk to: who is there, and that a request is between two people and nobody else. */
import { describe, expect, test } from '@jest/globals';
import { hubReference } from '#core/domain/alerts/hub-message.ts';
import type { Person } from '#core/domain/people.ts';
import { RecordUnavailable } from '#core/ports.ts';
import type { KeptLists } from '#core/ports.ts';
import { execute } from '#core/use-cases/registry.ts';
import { support } from '#lists/support.ts';
import { at, everybody, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi', ward: 'Tanyard' });
const cara = person('cara', ['councillor', 'champion'], { name: 'Cllr Cara Lund' });
const mo = person('mo', ['mental-health-first-aider'], { name: 'Mo Said' });
const mel = person('mel', [], { name: 'Mel Price' });
const gone = person('gone', ['champion'], { active: false });

const crowd: readonly Person[] = [...everybody, tom, cara, mo, mel, gone];

const open = () => stage({ people: crowd, dutyLine: '01632 960100' });

const ask = (on: Stage, who = 'aoife', to = 'cara', more = {}) =>
  on.ok(who, 'ask-to-talk', { to, submission: `${who}/${to}`, ...more });

const inbox = async (on: Stage, who: string) => (await on.ok(who, 'my-support')).toMe;
const sent = async (on: Stage, who: string) => (await on.ok(who, 'my-support')).requests;
const messages = async (on: Stage) =>
  (await on.promises.notices.ofMessages('hub/wellbeing/')).map(({ to, channel }) => [to, channel]);

/** The only request that somebody has received. */
const keyFor = async (on: Stage, who: string): Promise<string> => {
  const [first] = await inbox(on, who);
  if (first === undefined) throw new Error(`${who} was asked nothing`);
  return first.key;
};

describe('who is there', () => {
  test('people by their role and by the list, services, and lines with the day they were checked', async () => {
    const on = await open();
    const list = on.hub.lists.of(support);
    await list.add({
      title: 'Mel',
      kind: 'mentor',
      personKey: 'mel',
      about: 'Was a mayor.',
      position: 1,
    });
    await list.add({ title: 'Left', kind: 'mentor', personKey: 'gone', position: 2 });
    const checkedAt = at('2026-11-02T09:00:00.000Z');
    await list.add({
      title: 'Counselling',
      kind: 'counselling',
      phone: '01632 960777',
      code: 'VALE',
      position: 3,
      checkedAt,
    });
    const { supporters, services, isPartial } = await on.ok('aoife', 'my-support');
    expect(supporters.map(({ name, kinds }) => [name, kinds])).toEqual([
      ['Mel Price', ['mentor']],
      ['Cllr Cara Lund', ['champion']],
      ['Mo Said', ['first-aider']],
    ]);
    expect(supporters[0]?.about).toBe('Was a mayor.');
    expect(services).toEqual([
      { title: 'Counselling', kind: 'counselling', phone: '01632 960777', code: 'VALE', checkedAt },
    ]);
    expect(isPartial).toBe(false);
  });

  test('nobody is offered to themselves', async () => {
    const { supporters } = await (await open()).ok('cara', 'my-support');
    expect(supporters.map(({ key }) => key)).toEqual(['mo']);
  });

  test('a Welsh reader gets the Welsh, and the English where there is none', async () => {
    const on = await stage({
      people: [...crowd, person('sian', ['councillor'], { language: 'cy' })],
    });
    const list = on.hub.lists.of(support);
    await list.add({
      title: 'A',
      kind: 'counselling',
      about: 'Free.',
      aboutWelsh: 'Am ddim.',
      position: 1,
    });
    await list.add({ title: 'B', kind: 'counselling', about: 'Free.', position: 2 });
    const { services } = await on.ok('sian', 'my-support');
    expect(services.map(({ about }) => about)).toEqual(['Am ddim.', 'Free.']);
  });
});

describe('a request', () => {
  test('is told to the one who was asked, by a message that says nothing of it', async () => {
    const on = await open();
    await ask(on, 'aoife', 'cara', { words: 'I can’t sleep since Monday', reach: '07700 900101' });
    expect(await messages(on)).toEqual([
      ['cara', 'email'],
      ['cara', 'teams'],
    ]);
    const planned = JSON.stringify(await on.promises.notices.ofMessages('hub/wellbeing/'));
    for (const secret of ['Aoife', 'sleep', '900101']) expect(planned).not.toContain(secret);
    expect(await inbox(on, 'cara')).toMatchObject([
      {
        from: 'Cllr Aoife Brennan-Osei',
        words: 'I can’t sleep since Monday',
        reach: '07700 900101',
      },
    ]);
  });

  test('is there for nobody else, whatever their role', async () => {
    const on = await open();
    await ask(on);
    const key = await keyFor(on, 'cara');
    for (const who of crowd.filter(
      ({ active, key: own }) => active && own !== 'aoife' && own !== 'cara',
    )) {
      const { requests, toMe } = await on.ok(who.key, 'my-support');
      expect([who.key, requests, toMe]).toEqual([who.key, [], []]);
      const made = await on.refused(who.key, 'answer-talk', {
        request: 'made-up',
        answer: 'taken',
      });
      expect(await on.refused(who.key, 'answer-talk', { request: key, answer: 'taken' })).toEqual(
        made,
      );
      expect(await on.refused(who.key, 'withdraw-talk', { request: key })).toEqual(made);
    }
    expect((await sent(on, 'aoife'))[0]?.state).toBe('sent');
  });

  test('leaves no trace in any trail, on any incident, in any list', async () => {
    const on = await open();
    const reference = await on.report('aoife');
    const trail = async () =>
      JSON.stringify([
        await on.promises.unfiledEntries(hubReference),
        (await on.promises.unfiledEntries(reference)).length,
        await on.live(reference),
        on.hub.lists.of(support).rows(),
      ]);
    const before = await trail();
    await ask(on);
    await on.ok('aoife', 'my-support');
    await on.refused('dev', 'ask-to-talk', { to: 'cara' });
    await on.ok('cara', 'answer-talk', { request: await keyFor(on, 'cara'), answer: 'taken' });
    expect(await trail()).toBe(before);
  });

  test('gives the one who was asked no sight of any incident', async () => {
    const on = await open();
    const reference = await on.report('aoife');
    await ask(on);
    expect(await on.refused('cara', 'open-incident', { incident: reference })).toEqual(
      await on.refused('cara', 'open-incident', { incident: '7KQ-4M2-XCA' }),
    );
  });

  test('sent twice, or asked again before an answer, is one request', async () => {
    const on = await open();
    await ask(on);
    await ask(on);
    const again = await ask(on, 'aoife', 'cara', { submission: 'another' });
    expect(again.say).toContain('asked this person already');
    expect(await inbox(on, 'cara')).toHaveLength(1);
    expect(await messages(on)).toHaveLength(2);
  });

  test('is refused to nobody of the list, to oneself, and to whoever is no councillor', async () => {
    const on = await open();
    for (const to of ['dev', 'aoife', 'gone', 'made-up', ''])
      expect(await on.refused('aoife', 'ask-to-talk', { to })).toMatchObject({
        kind: 'invalid',
        field: 'to',
      });
    expect((await on.refused('dev', 'ask-to-talk', { to: 'cara' })).kind).toBe('forbidden');
    const words = 'x'.repeat(1_001);
    expect(await on.refused('aoife', 'ask-to-talk', { to: 'cara', words })).toMatchObject({
      field: 'words',
    });
    expect(await inbox(on, 'cara')).toEqual([]);
  });

  test('says truly how it stands: sent, taken, or not at the moment', async () => {
    const on = await open();
    await ask(on);
    await ask(on, 'tom', 'cara');
    const [first, second] = await inbox(on, 'cara');
    await on.ok('cara', 'answer-talk', { request: first?.key, answer: 'taken' });
    await on.ok('cara', 'answer-talk', { request: second?.key, answer: 'cannot' });
    expect((await sent(on, 'aoife'))[0]?.state).toBe('taken');
    expect((await sent(on, 'tom'))[0]?.state).toBe('cannot');
    expect((await inbox(on, 'cara')).map(({ state }) => state)).toEqual(['taken']);
    expect((await messages(on)).filter(([to]) => to !== 'cara')).toEqual([
      ['aoife', 'teams'],
      ['tom', 'teams'],
    ]);
  });

  test('is answered once, and finished only after it was taken', async () => {
    const on = await open();
    await ask(on);
    const request = await keyFor(on, 'cara');
    expect((await on.refused('cara', 'answer-talk', { request, answer: 'finished' })).kind).toBe(
      'conflict',
    );
    await on.ok('cara', 'answer-talk', { request, answer: 'taken' });
    expect((await on.refused('cara', 'answer-talk', { request, answer: 'cannot' })).kind).toBe(
      'conflict',
    );
    await on.ok('cara', 'answer-talk', { request, answer: 'finished' });
    expect([await inbox(on, 'cara'), await sent(on, 'aoife')]).toEqual([[], []]);
  });

  test('that was taken back is gone for both', async () => {
    const on = await open();
    await ask(on);
    const request = await keyFor(on, 'cara');
    expect((await on.refused('cara', 'withdraw-talk', { request })).kind).toBe('not-found');
    await on.ok('aoife', 'withdraw-talk', { request });
    expect([await inbox(on, 'cara'), await sent(on, 'aoife')]).toEqual([[], []]);
  });

  test('is seen by nobody after 12 months', async () => {
    const on = await open();
    await ask(on);
    on.pass(366 * 24 * 60);
    expect([await inbox(on, 'cara'), await sent(on, 'aoife')]).toEqual([[], []]);
  });
});

test('while SharePoint is away, people by role and the crisis lines are still there', async () => {
  const on = await open();
  const unread = {
    ...on.hub.lists.of(support),
    rows: () => undefined,
    refresh: () => Promise.reject(new RecordUnavailable('away')),
  };
  const lists = { of: () => unread } as unknown as KeptLists;
  const result = await execute({ ...on.hub, lists }, 'aoife', 'my-support', {});
  if (!result.ok) throw new Error(result.refused.sentence);
  expect(result.value.isPartial).toBe(true);
  expect(result.value.supporters.map(({ key }) => key)).toEqual(['cara', 'mo']);
});
