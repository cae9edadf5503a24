/** The hub writes the council's own rota: with If-Match, shown at once, and read back from SharePoint as it was meant. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { onDuty } from '#core/domain/duty/rota.ts';
import type { RotaWrite } from '#core/ports.ts';
import { councilFromLists } from '../../sharepoint/stores/council-from-lists.ts';
import type { CouncilInMemory } from '../../sharepoint/stores/council-from-lists.ts';
import { rotaRecord } from '../../sharepoint/stores/rota-record.ts';
import { at, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
const people = [
  ['dev', 'Dev Okafor'],
  ['marged', 'Marged Ellis'],
  ['ines', 'Ines Abara'],
] as const;
const named = (key: 'dev' | 'marged' | 'ines') => ({
  key,
  name: people.find(([each]) => each === key)?.[1] ?? '',
});

const another = (): CouncilInMemory =>
  councilFromLists(stage.graph, {
    siteId: stage.sites.register,
    clock: stage.clock,
    log: stage.log,
  });
const recordOf = (council: CouncilInMemory) =>
  rotaRecord(stage.graph, { siteId: stage.sites.register, log: stage.log, council });

const turn: RotaWrite = {
  title: 'Monday night',
  kind: 'turn',
  from: at('2026-12-28T17:00:00Z'),
  until: at('2026-12-29T08:30:00Z'),
  lead: named('dev'),
  deputy: named('marged'),
  senior: named('ines'),
};
const night = at('2026-12-28T23:40:00Z');

beforeAll(async () => {
  stage = await startRecord();
  for (const [key, name] of people)
    await stage.graph.post(`/sites/${stage.sites.register}/lists/People/items`, {
      fields: { Title: name, Key: key, Email: `${key}@valemoor.example`, Roles: 'spoc-officer' },
    });
});
afterAll(() => stage.close());

test('a row that the hub adds, changes and removes shows at once, and to another instance when it reads', async () => {
  const [council, other] = [another(), another()];
  await Promise.all([council.refresh(), other.refresh()]);
  const record = recordOf(council);
  const added = await record.add(turn);
  const expected = { lead: 'dev', deputy: 'marged', senior: 'ines', because: 'turn' };
  expect(onDuty(council.duty(), night)).toMatchObject(expected);
  expect(onDuty(other.duty(), night)).toEqual({ because: 'nobody' });
  await other.refreshDuty();
  expect(onDuty(other.duty(), night)).toEqual(onDuty(council.duty(), night));
  expect(other.duty().turns).toEqual(council.duty().turns);

  const { senior: _senior, ...plain } = turn;
  const changed = await record.change(added, { ...plain, lead: named('ines') });
  expect(onDuty(council.duty(), night)).toMatchObject({ lead: 'ines' });
  expect(onDuty(council.duty(), night).senior).toBeUndefined();
  await other.refreshDuty();
  expect(other.duty().turns).toEqual(council.duty().turns);

  await record.remove(changed);
  expect(council.duty().turns).toEqual([]);
  await council.refreshDuty();
  expect(council.duty().turns).toEqual([]);
  await other.refreshDuty();
  expect(other.duty().turns).toEqual([]);
});

test('a row that somebody changed in SharePoint since it was read is not written over', async () => {
  const council = another();
  await council.refresh();
  const record = recordOf(council);
  const added = await record.add(turn);
  await stage.graph.patch(`/sites/${stage.sites.register}/lists/Duty/items/${added.item}/fields`, {
    Deputy: 'Ines Abara',
    DeputyKey: 'ines',
  });
  await expect(record.change(added, turn)).rejects.toMatchObject({ name: 'RotaRowChanged' });
  await expect(record.remove(added)).rejects.toMatchObject({ name: 'RotaRowChanged' });
  await record.refresh();
  expect(onDuty(council.duty(), night)).toMatchObject({ deputy: 'ines' });
  const now = council.duty().turns[0]?.row ?? added;
  await record.remove(now);
  await expect(record.change(now, turn)).rejects.toMatchObject({ name: 'RotaRowChanged' });
});

test('a reading that began before the write does not take it back', async () => {
  const held: { open?: () => void } = {};
  const gate = new Promise<void>((open) => (held.open = open));
  const slow = { on: false };
  const graph = {
    ...stage.graph,
    get: async <T>(path: string): Promise<T> => {
      const answer = await stage.graph.get<T>(path);
      if (slow.on) await gate;
      return answer;
    },
  };
  const council = councilFromLists(graph, {
    siteId: stage.sites.register,
    clock: stage.clock,
    log: stage.log,
  });
  await council.refresh();
  const record = recordOf(council);
  const added = await record.add(turn);
  slow.on = true;
  const reading = council.refreshDuty();
  await new Promise((next) => setTimeout(next, 50));
  const changed = await record.change(added, { ...turn, lead: named('ines') });
  held.open?.();
  await reading;
  expect(onDuty(council.duty(), night).lead).toBe('ines');
  await council.refreshDuty();
  expect(onDuty(council.duty(), night).lead).toBe('ines');
  await record.remove(changed);
  await council.refreshDuty();
});

test('a repeating turn, a senior manager and a swap come back as they were written', async () => {
  const [council, other] = [another(), another()];
  await council.refresh();
  const record = recordOf(council);
  const repeats = {
    everyWeeks: 3,
    days: [1, 2, 3, 4] as const,
    startsAt: '17:00',
    endsAt: '08:30',
  };
  const span = { from: at('2026-12-01T00:00:00Z'), until: at('2027-02-01T00:00:00Z') };
  await record.add({ ...turn, ...span, kind: 'pattern', repeats });
  await record.add({
    ...turn,
    ...span,
    kind: 'pattern',
    repeats: { ...repeats, days: [5], endsOn: 1 },
  });
  await record.add({ title: 'January', kind: 'senior', ...span, senior: named('ines') });
  const swap = {
    part: 'lead',
    asker: named('dev'),
    asked: named('ines'),
    askedAt: at('2026-11-22T10:00:00Z'),
    state: 'asked',
    note: 'A wedding',
  } as const;
  const asked = await record.add({ ...turn, kind: 'swap', lead: named('ines'), swap });
  await other.refresh();
  expect(other.duty()).toEqual(council.duty());
  expect(council.duty().turns.map(({ kind }) => kind)).toEqual(['pattern', 'pattern', 'senior']);
  expect(council.duty().turns[0]?.repeats).toEqual(repeats);
  expect(council.duty().turns[1]?.repeats).toMatchObject({ days: [5], endsOn: 1 });
  expect(council.duty().swaps).toMatchObject([
    { asker: 'dev', asked: 'ines', state: 'asked', part: 'lead', note: 'A wedding' },
  ]);

  await record.change(asked, {
    ...turn,
    kind: 'swap',
    lead: named('ines'),
    swap: { ...swap, state: 'accepted', answeredAt: at('2026-11-22T11:00:00Z') },
  });
  await other.refreshDuty();
  expect(other.duty()).toEqual(council.duty());
  expect(onDuty(council.duty(), night)).toMatchObject({ lead: 'ines', because: 'swap' });
});

test('a row that makes no sense is left out, said once, and can be mended', async () => {
  const council = another();
  const path = `/sites/${stage.sites.register}/lists/Duty/items`;
  const odd = await stage.graph.post<{ id: string }>(path, {
    fields: {
      Title: 'Every so often',
      Kind: 'Repeating turn',
      From: '2027-03-01T00:00:00Z',
      Until: '2027-05-01T00:00:00Z',
      Lead: 'Dev Okafor',
      LeadKey: 'dev',
      Deputy: 'Marged Ellis',
      DeputyKey: 'marged',
      Days: 'Mon, Someday',
      StartsAt: '17:00',
      EndsAt: '08:30',
    },
  });
  await council.refresh();
  await council.refresh();
  expect(council.duty().wrong).toMatchObject([
    {
      title: 'Every so often',
      kind: 'pattern',
      row: { item: odd.id },
      why: { en: expect.stringContaining('Monday'), cy: expect.stringContaining('dydd Llun') },
    },
  ]);
  const lines = stage.lines.filter(({ event }) => event === 'duty-row-makes-no-sense');
  expect(lines).toHaveLength(1);
  await stage.graph.patch(`${path}/${odd.id}/fields`, { Days: 'Llun, Mawrth' });
  await council.refresh();
  expect(council.duty().wrong).toEqual([]);
});

test('SharePoint away: nothing is written, and nothing shows', async () => {
  const council = another();
  await council.refresh();
  const before = council.duty();
  stage.m365.world.faults.add({ kind: 'down', service: 'sharepoint', retryAfter: 30 });
  await expect(recordOf(council).add(turn)).rejects.toMatchObject({ name: 'RecordUnavailable' });
  expect(council.duty()).toEqual(before);
  stage.m365.world.faults.clear();
});
