// Giving an incident to a colleague: it is the owner's until the colleague says yes (invariants 8 and 13).
import { describe, expect, test } from '@jest/globals';
import { untilQuiet } from '#core/engine/sweep.ts';
import { everybody, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const taken = async (it: Stage, by = 'marged'): Promise<string> => {
  const incident = await it.report('aoife');
  await it.ok(by, 'acknowledge', { incident });
  return incident;
};
const offer = (it: Stage, incident: string, to = 'dev', more = {}) =>
  it.ok('marged', 'hand-over', { incident, to, ...more });
const noticesTo = async (it: Stage, incident: string, who: string) =>
  (await it.promises.notices.ofIncident(incident)).filter(({ to }) => to === who);
const last = async (it: Stage, incident: string) =>
  (await it.promises.unfiledEntries(incident)).at(-1);

describe('offered', () => {
  test('it stays the owner’s; the colleague is asked on every channel, with the note in the chat', async () => {
    const it = await stage();
    const incident = await taken(it);
    await offer(it, incident, 'dev', { note: 'I have a train to catch' });
    expect(await it.live(incident)).toMatchObject({ ownerKey: 'marged', handOver: { to: 'dev' } });
    const asked = (await noticesTo(it, incident, 'dev')).filter(({ kind }) => kind === 'hand-over');
    expect(asked.map(({ channel }) => channel).sort()).toEqual(['email', 'sms', 'teams']);
    expect(asked[0]?.words).toBe('I have a train to catch');
    expect(await last(it, incident)).toMatchObject({
      action: 'hand-over-offered',
      actor: 'Marged',
      detail: 'Dev: I have a train to catch',
      shared: false,
    });
    const { handOver, may } = await it.ok('marged', 'open-incident', { incident });
    // The night turn ends at 8:30am; the offer an hour later.
    expect(handOver).toEqual({ to: 'dev', name: 'Dev', until: '2026-12-29T09:30:00.000Z' });
    expect(may).toMatchObject({ handOn: true, escalate: true, standDown: true });
  });

  test('twice to the same colleague asks once; to another one, the first is out', async () => {
    const it = await stage();
    const incident = await taken(it);
    await offer(it, incident);
    const before = (await it.promises.notices.ofIncident(incident)).length;
    await offer(it, incident);
    expect(await it.promises.notices.ofIncident(incident)).toHaveLength(before);
    await offer(it, incident, 'ruth');
    const { sentence } = await it.refused('dev', 'acknowledge', { incident });
    expect(sentence).toBe('Marged has had this since 11:40pm.');
    await it.ok('ruth', 'acknowledge', { incident });
    expect((await it.live(incident)).ownerKey).toBe('ruth');
  });

  test('by the senior responsible officer too: whoever has it is told', async () => {
    const it = await stage();
    const incident = await taken(it);
    await it.ok('ines', 'hand-over', { incident, to: 'dev' });
    const told = (await noticesTo(it, incident, 'marged')).filter(
      ({ kind }) => kind === 'to-owner',
    );
    expect(told.map(({ words }) => words)).toContain(
      'Ines has asked Dev to take this incident over from you. It is yours until Dev says yes.',
    );
  });

  test.each(['dev', 'helen'])('not by %s, who does not have it', async (who) => {
    const it = await stage();
    const incident = await taken(it);
    const refused = await it.refused(who, 'hand-over', { incident, to: 'ruth' });
    expect(refused.kind).toBe('forbidden');
    expect(refused.sentence).toContain('Only whoever has this incident');
    expect((await it.live(incident)).handOver).toBeUndefined();
    expect(await last(it, incident)).toMatchObject({
      action: 'refused',
      actor: who === 'dev' ? 'Dev' : 'Helen',
    });
  });

  test('not to the councillor, another councillor, a leaver, somebody excluded, somebody without a part in it, or to its owner', async () => {
    const it = await stage();
    const incident = await taken(it);
    await it.ok('ines', 'exclude', { incident, person: 'ruth', reason: 'A neighbour' });
    for (const to of ['aoife', 'tom', 'lee', 'ruth', 'vera', 'marged'])
      expect((await it.refused('marged', 'hand-over', { incident, to })).field).toBe('to');
    for (const to of [undefined, '', 'nobody-here'])
      expect((await it.refused('marged', 'hand-over', { incident, to })).kind).toBe('invalid');
    const { people } = await it.ok('marged', 'hand-over-choices', { incident });
    expect(people.map(({ key }) => key)).toEqual(['dev', 'helen', 'ines', 'owen']);
    expect(people[0]).toEqual({ key: 'dev', name: 'Dev', isOnDuty: true });
    expect((await it.refused('dev', 'hand-over-choices', { incident })).kind).toBe('forbidden');
  });

  test('not while nobody has it', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    const { kind } = await it.refused('ines', 'hand-over', { incident, to: 'dev' });
    expect(kind).toBe('conflict');
  });
});

describe('"I’ve got this"', () => {
  test('makes it theirs; the councillor reads the new name, and whoever had it is told', async () => {
    const it = await stage();
    const incident = await taken(it);
    it.pass(5);
    await offer(it, incident);
    it.pass(7);
    await it.ok('dev', 'acknowledge', { incident });
    expect(await it.live(incident)).toMatchObject({
      ownerKey: 'dev',
      owner: 'Dev',
      // When it was first taken counts for the promise; the new owner has had it since they said yes.
      acknowledgedAt: '2026-12-28T23:40:00.000Z',
      ownerSince: '2026-12-28T23:52:00.000Z',
      triageBy: '2026-12-29T00:10:00.000Z',
      progressBy: '2026-12-29T00:52:00.000Z',
    });
    expect((await it.live(incident)).handOver).toBeUndefined();
    const words = (await noticesTo(it, incident, 'aoife')).map((notice) => notice.words);
    expect(words).toContain(
      'Dev has your report now, since 11:52pm, and goes on with it. In danger, call 999.',
    );
    const told = (await noticesTo(it, incident, 'marged')).map((notice) => notice.words);
    expect(told).toContain('Dev has this incident now. You don’t need to do anything more.');
    expect(await last(it, incident)).toMatchObject({
      action: 'handed-over',
      actor: 'Dev',
      shared: true,
    });
    const again = await it.refused('dev', 'acknowledge', { incident });
    expect(again.sentence).toBe('You have had this since 11:52pm.');
  });

  test('on a card from before the offer says nothing to it', async () => {
    const it = await stage();
    const incident = await taken(it);
    const { version } = await it.live(incident);
    await offer(it, incident);
    expect((await it.refused('dev', 'acknowledge', { incident, version })).kind).toBe('conflict');
    expect((await it.live(incident)).ownerKey).toBe('marged');
    await it.ok('dev', 'acknowledge', { incident, version: (await it.live(incident)).version });
  });

  test('of many who press, only the one who was asked has it, and it has an owner at every moment', async () => {
    const it = await stage();
    const incident = await taken(it);
    await offer(it, incident);
    const who = ['ruth', 'dev', 'ines', 'dev', 'marged', 'helen'];
    const results = await Promise.all(
      who.map((each) => it.call(each, 'acknowledge', { incident })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await it.live(incident)).ownerKey).toBe('dev');
  });

  test('lets somebody see it who does not by their role', async () => {
    const conduct = person('owen', ['monitoring-officer']);
    const it = await stage({ people: [...everybody, conduct] });
    const incident = await taken(it);
    await offer(it, incident, 'owen');
    await it.ok('owen', 'acknowledge', { incident });
    expect((await it.ok('owen', 'open-incident', { incident })).row.ownerKey).toBe('owen');
  });
});

describe('"I can’t take this", or no answer', () => {
  test('a refusal leaves it with whoever has it, and tells them; nobody else is asked', async () => {
    const it = await stage();
    const incident = await taken(it);
    await offer(it, incident);
    const { askedNext } = await it.ok('dev', 'decline', { incident });
    expect(askedNext).toEqual([]);
    const live = await it.live(incident);
    expect(live.ownerKey).toBe('marged');
    expect(live.handOver).toBeUndefined();
    expect(live.rung).toBe(0);
    const told = (await noticesTo(it, incident, 'marged')).map((notice) => notice.words);
    expect(told).toContain('Dev can’t take this incident over. You still have it.');
    expect((await it.refused('dev', 'acknowledge', { incident })).kind).toBe('conflict');
  });

  test('nobody answers: an hour after the turn it lapses, once, and the owner is told', async () => {
    const it = await stage();
    const incident = await taken(it);
    await offer(it, incident);
    const engine = {
      ...it.hub,
      messengers: { teams: undefined, email: undefined, sms: undefined },
    };
    for (let hour = 0; hour < 10; hour += 1) {
      it.pass(59);
      await it.ok('marged', 'add-note', { incident, text: `Hour ${String(hour)}` });
      await untilQuiet(engine, it.hub.clock.now());
    }
    const live = await it.live(incident);
    expect(live.ownerKey).toBe('marged');
    expect(live.handOver).toBeUndefined();
    const ended = (await it.promises.unfiledEntries(incident)).filter(
      ({ action }) => action === 'hand-over-ended',
    );
    expect(ended.map(({ at, detail }) => [at, detail])).toEqual([
      ['2026-12-29T09:30:00.000Z', 'Dev has not answered in time'],
    ]);
  });

  test('the colleague is excluded: the offer ends, and the owner is told without why', async () => {
    const it = await stage();
    const incident = await taken(it);
    await offer(it, incident);
    await it.ok('ines', 'exclude', { incident, person: 'dev', reason: 'His cousin' });
    expect((await it.live(incident)).handOver).toBeUndefined();
    const told = (await noticesTo(it, incident, 'marged')).map((notice) => notice.words);
    expect(told).toContain(
      'Dev can’t be asked to take this incident over any more. You still have it.',
    );
    const madeUp = await it.refused('dev', 'acknowledge', { incident: '234-678-9A7' });
    expect(await it.refused('dev', 'acknowledge', { incident })).toEqual(madeUp);
  });

  test('closed, given back or pulled back meanwhile, nothing is offered any more', async () => {
    const it = await stage();
    const incident = await taken(it);
    await offer(it, incident);
    await it.ok('marged', 're-trigger', { incident, reason: 'I am ill' });
    expect((await it.live(incident)).handOver).toBeUndefined();
    const other = await taken(it);
    await offer(it, other);
    await it.ok('marged', 'close-incident', { incident: other, reason: 'Done' });
    expect((await it.refused('dev', 'acknowledge', { incident: other })).sentence).toContain(
      'was closed',
    );
    expect((await it.live(other)).handOver).toBeUndefined();
  });
});
