// Asking the next people at once, giving back, standing down: by people, each race settled (invariants 4, 8, 9, 12).
import { describe, expect, test } from '@jest/globals';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';
import { dev, everybody, marged, person } from '../support/sample.ts';

const noticesTo = async (it: Stage, incident: string, who: string) =>
  (await it.promises.notices.ofIncident(incident)).filter(({ to }) => to === who);
const alerted = async (it: Stage, incident: string, step: string) =>
  new Set(
    (await it.promises.notices.ofIncident(incident))
      .filter(({ kind, key }) => kind === 'alert' && key.startsWith(`${incident}/${step}/`))
      .map(({ to }) => to),
  );
const actions = async (it: Stage, incident: string) =>
  (await it.promises.unfiledEntries(incident)).map(({ action }) => action);
const reported = async (): Promise<{ it: Stage; incident: string; version: number }> => {
  const it = await stage();
  const incident = await it.report('aoife');
  return { it, incident, version: (await it.live(incident)).version };
};
const taken = async () => {
  const { it, incident } = await reported();
  await it.ok('marged', 'acknowledge', { incident });
  return { it, incident, version: (await it.live(incident)).version };
};

describe('escalate now, while nobody has it', () => {
  test('the next people are asked at once, for their whole time, and it is said who did so', async () => {
    const { it, incident, version } = await reported();
    it.pass(1);
    const { askedNext, isHelp } = await it.ok('ruth', 'escalate-now', { incident, version });
    expect([askedNext, isHelp]).toEqual([['Dev', 'Marged', 'Ruth'], false]);
    expect(await it.live(incident)).toMatchObject({
      cycle: 0,
      rung: 1,
      rungEndsAt: '2026-12-28T23:46:00.000Z',
    });
    expect(await alerted(it, incident, '0/1')).toEqual(new Set(['dev', 'marged', 'ruth']));
    expect((await actions(it, incident)).slice(-2)).toEqual(['escalated', 'rung-entered']);
    expect((await it.promises.unfiledEntries(incident)).at(-1)?.actor).toBe('Ruth');
  });

  test('pressed twice, or on a card from before the last asking, it moves once', async () => {
    const { it, incident, version } = await reported();
    const presses = await Promise.all(
      ['dev', 'marged', 'dev', 'ines'].map((who) =>
        it.call(who, 'escalate-now', { incident, version }),
      ),
    );
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    const late = presses.flatMap((press) => (press.ok ? [] : [press.refused]));
    expect(late.every(({ kind }) => kind === 'conflict')).toBe(true);
    expect(late[0]?.sentence).toContain('Others have been asked since');
    expect((await it.live(incident)).rung).toBe(1);
    // Without a card or page it is meant as things stand.
    await it.ok('dev', 'escalate-now', { incident });
    expect((await it.live(incident)).rung).toBe(2);
  });

  test('is for those who may take it: not the councillor, not an outsider, not somebody excluded', async () => {
    const { it, incident, version } = await reported();
    await it.ok('ines', 'exclude', { incident, person: 'ruth', reason: 'Her brother' });
    for (const who of ['aoife', 'tom', 'ruth', 'vera', 'director']) {
      const madeUp = await it.refused(who, 'escalate-now', { incident: '234-678-9A7', version });
      expect(await it.refused(who, 'escalate-now', { incident, version })).toEqual(madeUp);
    }
    expect((await it.live(incident)).rung).toBe(0);
  });
});

describe('escalate now, while somebody has it', () => {
  test('they keep it, the ladder rests, and the people of the next step are asked to help', async () => {
    const { it, incident, version } = await taken();
    const { askedNext, isHelp } = await it.ok('marged', 'escalate-now', { incident, version });
    expect([askedNext, isHelp]).toEqual([['Dev', 'Ruth'], true]);
    const live = await it.live(incident);
    expect(live).toMatchObject({ ownerKey: 'marged', rung: 0, cycle: 0 });
    const kinds = (await noticesTo(it, incident, 'ruth')).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['help']));
    expect(await noticesTo(it, incident, 'marged')).toEqual(
      (await noticesTo(it, incident, 'marged')).filter(({ kind }) => kind === 'alert'),
    );
    // Then the senior responsible officer, who is the step after.
    const next = await it.ok('dev', 'escalate-now', { incident, version: live.version });
    expect(next.askedNext).toEqual(['Ines']);
    expect(
      (await it.refused('marged', 'escalate-now', { incident, version: live.version })).kind,
    ).toBe('conflict');
  });

  test('whoever is asked to help sees it, though their role does not', async () => {
    const { it, incident } = await taken();
    expect((await it.refused('director', 'open-incident', { incident })).kind).toBe('not-found');
    for (let step = 0; step < 3; step += 1)
      await it.ok('marged', 'escalate-now', {
        incident,
        version: (await it.live(incident)).version,
      });
    await it.ok('director', 'open-incident', { incident });
    expect((await it.ok('director', 'list-incidents', { view: 'open' })).total).toBe(1);
    expect((await it.live(incident)).ownerKey).toBe('marged');
  });

  test('where there is nobody else, that is said', async () => {
    const it = await stage({
      people: [...everybody.filter(({ key }) => key === 'aoife'), dev, marged].map((each) =>
        each.key === 'marged' ? person('marged', ['senior-responsible-officer']) : each,
      ),
      duty: [],
    });
    const incident = await it.report('aoife');
    await it.ok('dev', 'acknowledge', { incident });
    await it.ok('dev', 'escalate-now', {
      incident,
      version: (await it.live(incident)).version,
    });
    await it.ok('marged', 'exclude', { incident, person: 'dev', reason: 'x' });
    await it.ok('marged', 'acknowledge', { incident });
    const version = (await it.live(incident)).version;
    expect((await it.refused('marged', 'escalate-now', { incident, version })).sentence).toContain(
      'nobody else on the ladder',
    );
  });
});

describe('given back', () => {
  test('a round begins at once without whoever gave it back; the councillor reads that nobody has it, and who is asked', async () => {
    const { it, incident } = await taken();
    it.pass(20);
    await it.ok('marged', 're-trigger', { incident, note: 'I have a fever' });
    const live = await it.live(incident);
    expect(live).toMatchObject({ status: 'received', cycle: 1, rung: 0, gaveBack: 'marged' });
    expect(live.ownerKey).toBeUndefined();
    expect(await alerted(it, incident, '1/0')).toEqual(new Set(['dev', 'ines']));
    const words = (await noticesTo(it, incident, 'aoife')).map((notice) => notice.words);
    expect(words).toContain(
      'Marged can’t go on with your report. Nobody has it at this moment. We are asking Dev and Ines to take it. In danger, call 999.',
    );
    expect(words.join(' ')).not.toContain('fever');
    const entries = await it.promises.unfiledEntries(incident);
    expect(entries.slice(-3).map(({ action, shared }) => [action, shared])).toEqual([
      ['given-back', false],
      ['rung-entered', false],
      ['councillor-updated', true],
    ]);
    await it.ok('dev', 'acknowledge', { incident });
    // The second taking is told as well.
    const news = (await noticesTo(it, incident, 'aoife')).map((notice) => notice.words ?? '');
    expect(news.some((word) => word.startsWith('Dev has your report since '))).toBe(true);
  });

  test('at night, where the lead alone is asked first and has given it back, somebody else is asked at once', async () => {
    const it = await stage();
    const incident = await it.report('aoife', { what: 'He came to my house', afraidNow: 'no' });
    await it.ok('dev', 'acknowledge', { incident });
    await it.ok('dev', 're-trigger', { incident, note: 'My phone is dying' });
    expect(await alerted(it, incident, '1/0')).toEqual(new Set(['ines']));
  });

  test('by the senior responsible officer for somebody who can’t: they are told, and not asked first', async () => {
    const { it, incident } = await taken();
    await it.ok('ines', 're-trigger', { incident, note: 'Marged does not answer' });
    const told = (await noticesTo(it, incident, 'marged')).filter(
      ({ kind }) => kind === 'to-owner',
    );
    expect(told[0]?.words).toContain('Ines has given this incident back for you.');
    expect(await alerted(it, incident, '1/0')).not.toContain('marged');
  });

  test('not by others, not twice, and without a word where there is no time for one', async () => {
    const { it, incident } = await taken();
    const no = await it.refused('dev', 're-trigger', { incident, note: 'x' });
    expect([no.kind, no.sentence.slice(0, 30)]).toEqual([
      'forbidden',
      'Only whoever has this incident',
    ]);
    const twice = await Promise.all(
      ['marged', 'marged', 'ines'].map((who) =>
        it.call(who, 're-trigger', { incident, note: ' ' }),
      ),
    );
    const said = (await it.promises.unfiledEntries(incident)).find(
      ({ action }) => action === 'given-back',
    );
    expect(said).not.toHaveProperty('detail');
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await it.live(incident)).cycle).toBe(1);
  });
});

describe('stood down', () => {
  const ask = { why: 'mistake', reason: 'My cat pressed the button' };

  test('nobody is asked any more, the councillor reads why and what to do; the record has the reason', async () => {
    const { it, incident } = await reported();
    await it.ok('ines', 'stand-down', { incident, ...ask });
    expect(await it.live(incident)).toMatchObject({
      status: 'closed',
      stoodDown: true,
      wakeAt: null,
      closedAt: '2026-12-28T23:40:00.000Z',
    });
    const words = (await noticesTo(it, incident, 'aoife')).map((notice) => notice.words);
    expect(words).toContain(
      'Ines has stood your report down. This means that we don’t ask anybody to take it any more. The reason given: It was a mistake. My cat pressed the button\n\nIf that is not right, or anything else happens, please tell us here and we start again. In danger, call 999.',
    );
    const filing = (await it.promises.filings.claim('test', it.hub.clock.now(), 10)).find(
      ({ reference }) => reference === incident,
    );
    expect(filing?.closeReason).toBe('It was a mistake. My cat pressed the button');
    expect((await it.refused('dev', 'acknowledge', { incident })).sentence).toContain('was closed');
  });

  test('by whoever has it; and by the senior responsible officer, who tells them', async () => {
    const own = await taken();
    await own.it.ok('marged', 'stand-down', { incident: own.incident, ...ask, why: 'duplicate' });
    expect(await noticesTo(own.it, own.incident, 'marged')).not.toContainEqual(
      expect.objectContaining({ kind: 'to-owner' }),
    );
    const other = await taken();
    await other.it.ok('ines', 'stand-down', { incident: other.incident, ...ask });
    const told = (await noticesTo(other.it, other.incident, 'marged')).at(-1);
    expect(told).toMatchObject({ kind: 'to-owner', words: 'Ines has stood this incident down.' });
  });

  test('not by an officer who does not have it, the councillor, or without why and reason', async () => {
    const { it, incident } = await reported();
    for (const who of ['dev', 'helen'])
      expect((await it.refused(who, 'stand-down', { incident, ...ask })).kind).toBe('forbidden');
    expect((await it.refused('aoife', 'stand-down', { incident, ...ask })).kind).toBe('not-found');
    expect((await it.refused('ines', 'stand-down', { incident, reason: 'x' })).field).toBe('why');
    expect(
      (await it.refused('ines', 'stand-down', { incident, why: 'toString', reason: 'x' })).field,
    ).toBe('why');
    expect((await it.refused('ines', 'stand-down', { incident, why: 'mistake' })).field).toBe(
      'reason',
    );
    expect((await it.live(incident)).status).toBe('received');
  });

  test('races: taken and stood down at once, one after the other, never half of each', async () => {
    const { it, incident } = await reported();
    const [take, down] = await Promise.all([
      it.call('dev', 'acknowledge', { incident }),
      it.call('ines', 'stand-down', { incident, ...ask }),
    ]);
    expect(down.ok).toBe(true);
    const live = await it.live(incident);
    expect(live.status).toBe('closed');
    expect(live.ownerKey).toBe(take.ok ? 'dev' : undefined);
    expect((await it.refused('ines', 'stand-down', { incident, ...ask })).kind).toBe('conflict');
  });
});
