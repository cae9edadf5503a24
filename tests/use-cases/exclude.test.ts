// People for whom an incident does not exist (domain.md 3.1 and 3.6): who may say so, and what follows at once.
import { describe, expect, test } from '@jest/globals';
import { aoife, night, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const reason = 'She is the suspect’s sister';

const reported = async (): Promise<{ it: Stage; incident: string }> => {
  const it = await stage();
  return { it, incident: await it.report('aoife') };
};
const entries = async (it: Stage, incident: string) =>
  (await it.promises.unfiledEntries(incident)).map(({ action, detail }) => [action, detail]);
const alertsTo = async (it: Stage, incident: string, cycle: number) =>
  (await it.promises.notices.ofIncident(incident))
    .filter(({ kind, key }) => kind === 'alert' && key.startsWith(`${incident}/${String(cycle)}/`))
    .map(({ to }) => to);

describe('who may', () => {
  test.each(['ines', 'helen'])('%s, with a reason', async (who) => {
    const { it, incident } = await reported();
    await it.ok(who, 'exclude', { incident, person: 'marged', reason });
    expect((await it.live(incident)).excludedKeys).toEqual(['marged']);
    expect((await entries(it, incident)).at(-1)).toEqual(['excluded', `Marged: ${reason}`]);
  });

  test.each(['dev', 'owen', 'chief', 'aoife', 'tom'])('not %s', async (who) => {
    const { it, incident } = await reported();
    for (const verb of ['exclude', 'include'] as const)
      expect((await it.refused(who, verb, { incident, person: 'marged', reason })).kind).toBe(
        'forbidden',
      );
    expect((await it.live(incident)).excludedKeys).toEqual([]);
  });

  test('not without a reason, and not without a person', async () => {
    const { it, incident } = await reported();
    const noReason = await it.refused('ines', 'exclude', { incident, person: 'dev', reason: ' ' });
    expect(noReason).toMatchObject({ kind: 'invalid', field: 'reason' });
    for (const whom of [undefined, '', 'nobody-here'])
      expect(await it.refused('ines', 'exclude', { incident, person: whom, reason })).toMatchObject(
        { kind: 'invalid', field: 'person' },
      );
  });

  test('nobody from an incident that they may not see, in the words of a made-up reference', async () => {
    const it = await stage();
    const incident = await it.report('aoife', { about: 'officer', aboutWho: 'ines' });
    const ask = { person: 'dev', reason };
    const madeUp = await it.refused('ines', 'exclude', { incident: '234-678-9A7', ...ask });
    expect(await it.refused('ines', 'exclude', { incident, ...ask })).toEqual(madeUp);
  });
});

describe('whom not', () => {
  test('the councillor who reported', async () => {
    const { it, incident } = await reported();
    const { kind, sentence } = await it.refused('ines', 'exclude', {
      incident,
      person: 'aoife',
      reason,
    });
    expect(kind).toBe('conflict');
    expect(sentence).toContain('always see their own report');
  });

  test('somebody who is excluded already', async () => {
    const { it, incident } = await reported();
    await it.ok('ines', 'exclude', { incident, person: 'dev', reason });
    const again = await it.refused('helen', 'exclude', { incident, person: 'dev', reason });
    expect(again.sentence).toBe('Dev is excluded already. Nothing was changed.');
    expect((await it.live(incident)).exclusions).toHaveLength(1);
  });

  test('the last who could work on it', async () => {
    const few = [
      aoife,
      person('dev', ['spoc-officer']),
      person('ines', ['senior-responsible-officer']),
    ];
    const it = await stage({ people: [...few, person('chief', ['chief-executive'])] });
    const incident = await it.report('aoife');
    await it.ok('ines', 'exclude', { incident, person: 'dev', reason });
    const last = await it.refused('ines', 'exclude', { incident, person: 'ines', reason });
    expect(last.sentence).toContain('the last person who could work on this incident');
    expect((await it.live(incident)).excludedKeys).toEqual(['dev']);
  });
});

describe('from that moment', () => {
  test('they find nothing: not in lists, counts or search, not by link, and every act is of no such incident', async () => {
    const { it, incident } = await reported();
    await it.ok('marged', 'acknowledge', { incident });
    await it.ok('ines', 'exclude', { incident, person: 'marged', reason });
    const page = await it.ok('marged', 'list-incidents', { view: 'open' });
    expect([page.rows, page.total, page.counts.open, page.counts.mine]).toEqual([[], 0, 0, 0]);
    expect((await it.ok('marged', 'list-incidents', { search: 'Marlowe' })).total).toBe(0);
    const asks = {
      'open-incident': {},
      acknowledge: {},
      decline: {},
      'add-note': { text: 'hello' },
      'update-councillor': { text: 'hello' },
      'close-incident': { reason: 'done' },
    } as const;
    for (const [verb, input] of Object.entries(asks)) {
      const name = verb as keyof typeof asks;
      const madeUp = await it.refused('marged', name, { incident: '234-678-9A7', ...input });
      expect(await it.refused('marged', name, { incident, ...input })).toEqual(madeUp);
    }
    expect(JSON.stringify(await it.ok('marged', 'my-reports'))).not.toContain(incident);
  });

  test('others of the team see who is excluded, why and since when; the councillor does not', async () => {
    const { it, incident } = await reported();
    await it.ok('ines', 'exclude', { incident, person: 'marged', reason });
    const seen = await it.ok('dev', 'open-incident', { incident });
    expect(seen.excluded).toEqual([{ key: 'marged', name: 'Marged', reason, at: night }]);
    expect([
      seen.may.exclude,
      (await it.ok('ines', 'open-incident', { incident })).may.exclude,
    ]).toEqual([false, true]);
    const own = await it.ok('aoife', 'open-incident', { incident });
    expect(own.excluded).toEqual([]);
    expect(JSON.stringify(own)).not.toMatch(/Marged|sister/);
  });

  test('a deputy who is excluded is replaced by the senior responsible officer at once', async () => {
    const { it, incident } = await reported();
    expect(await alertsTo(it, incident, 0)).not.toContain('ines');
    await it.ok('helen', 'exclude', { incident, person: 'marged', reason });
    expect(await alertsTo(it, incident, 0)).toContain('ines');
    expect((await it.live(incident)).rung).toBe(0);
  });

  test('an owner who is excluded loses it: a new round begins, others are asked, the councillor is told', async () => {
    const { it, incident } = await reported();
    await it.ok('marged', 'acknowledge', { incident });
    it.pass(7);
    await it.ok('ines', 'exclude', { incident, person: 'marged', reason });
    const live = await it.live(incident);
    expect(live).toMatchObject({
      status: 'received',
      cycle: 1,
      rung: 0,
      overdue: 'on-time',
      acknowledgeBy: '2026-12-28T23:57:00.000Z',
      wakeAt: '2026-12-28T23:52:00.000Z',
    });
    for (const gone of ['owner', 'ownerKey', 'acknowledgedAt', 'triageBy', 'updateBy'])
      expect(live).not.toHaveProperty(gone);
    const asked = await alertsTo(it, incident, 1);
    expect(asked).toEqual(expect.arrayContaining(['dev', 'ines']));
    expect(asked).not.toContain('marged');
    const updates = (await it.promises.notices.ofIncident(incident)).filter(
      ({ kind }) => kind === 'update',
    );
    const words = updates.find(({ key }) => key.includes('handed-back'))?.words ?? '';
    expect(words).toContain('Nobody has it at this moment');
    expect(words).not.toContain('sister');
    expect((await entries(it, incident)).slice(-3).map(([action]) => action)).toEqual([
      'excluded',
      'rung-entered',
      'councillor-updated',
    ]);
    const own = await it.ok('aoife', 'open-incident', { incident });
    expect(own.timeline.at(-1)).toMatchObject({ actor: 'The hub', detail: words });
    await it.ok('dev', 'acknowledge', { incident });
    expect((await it.live(incident)).ownerKey).toBe('dev');
  });

  test('a closed incident does not exist for them either, and stays closed', async () => {
    const { it, incident } = await reported();
    await it.ok('marged', 'acknowledge', { incident });
    await it.ok('marged', 'close-incident', { incident, reason: 'Done' });
    expect((await it.ok('ines', 'open-incident', { incident })).may.exclude).toBe(true);
    const before = await it.promises.notices.ofIncident(incident);
    await it.ok('ines', 'exclude', { incident, person: 'marged', reason });
    expect(await it.live(incident)).toMatchObject({ status: 'closed', wakeAt: null });
    expect(await it.promises.notices.ofIncident(incident)).toEqual(before);
    const page = await it.ok('marged', 'list-incidents', { view: 'closed' });
    expect([page.total, page.counts.closed]).toEqual([0, 0]);
    expect((await it.refused('marged', 'open-incident', { incident })).kind).toBe('not-found');
  });

  test('where somebody else has it, they keep it, and nobody is asked', async () => {
    const { it, incident } = await reported();
    await it.ok('dev', 'acknowledge', { incident });
    const before = await alertsTo(it, incident, 0);
    await it.ok('ines', 'exclude', { incident, person: 'marged', reason });
    expect((await it.live(incident)).ownerKey).toBe('dev');
    expect(await alertsTo(it, incident, 0)).toEqual(before);
  });
});

describe('lifting it', () => {
  test('lets them see and work again, with a reason in the trail', async () => {
    const { it, incident } = await reported();
    await it.ok('ines', 'exclude', { incident, person: 'dev', reason });
    await it.ok('helen', 'include', { incident, person: 'dev', reason: 'A mistake: another Dev' });
    expect((await it.live(incident)).excludedKeys).toEqual([]);
    expect((await entries(it, incident)).at(-1)).toEqual([
      'included',
      'Dev: A mistake: another Dev',
    ]);
    await it.ok('dev', 'acknowledge', { incident });
  });

  test('is refused for somebody who is not excluded, or whom the report itself is about', async () => {
    const it = await stage();
    const incident = await it.report('aoife', { about: 'officer', aboutWho: 'ruth' });
    const ask = async (whom: string) =>
      (await it.refused('ines', 'include', { incident, person: whom, reason })).sentence;
    expect(await ask('dev')).toBe('Dev is not excluded. Nothing was changed.');
    expect(await ask('ruth')).toContain('The report itself is about Ruth');
    const { excluded } = await it.ok('ines', 'open-incident', { incident });
    expect(excluded).toEqual([{ key: 'ruth', name: 'Ruth' }]);
  });
});
