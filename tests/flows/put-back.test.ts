/** The senior responsible officer puts a row back as the hub wrote it. */
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { referenceFrom } from '#core/domain/incidents/reference.ts';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import { presencesAway } from '#core/graph/presences.ts';
import { execute } from '#core/use-cases/registry.ts';
import type { UseCaseName } from '#core/use-cases/registry.ts';
import { marged, seal } from '../promises/samples.ts';
import { calendar } from '../support/sample.ts';
import { startRecordHouse } from './record-house.ts';
import type { House, Hub } from './record-house.ts';
import { edit, edits } from './row-edits.ts';
import { rotaAway } from '../support/rota-book.ts';
import { calendarHere } from '../support/calendar.ts';
import { listsHere } from '../support/kept-lists.ts';
import { noDocuments } from '../support/documents.ts';
import { languageAway } from '../support/own-language.ts';

let world: Awaited<ReturnType<typeof startRecordHouse>>;
beforeAll(async () => {
  world = await startRecordHouse();
});
afterAll(() => world.on.close());

/** A report that is recorded, in a hub that runs. */
const recorded = async (): Promise<{ house: House; hub: Hub; reference: string }> => {
  const house = await world.house();
  const hub = house.hub();
  const reference = referenceFrom(randomBytes(32));
  await hub.stage.submit({ reference });
  await hub.settle();
  return { house, hub, reference };
};

/** The verbs on this hub, called by one of its people. */
const call = async (
  { house, hub }: { house: House; hub: Hub },
  who: string,
  verb: UseCaseName,
  raw: object,
) =>
  execute(
    {
      ...hub.deps,
      seal,
      rota: rotaAway,
      lists: listsHere(),
      calendar: calendarHere(),
      documents: noDocuments,
      presences: presencesAway,
      ownLanguage: languageAway,
      pulse: openPulseBoard(hub.deps.clock),
      nudge: () => undefined,
      council: house.outside.council,
      evidence: hub.deps.evidence,
    },
    who,
    verb,
    { ...raw },
  );

test('the responsible officer sees the difference, and puts the row back as the hub wrote it', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { What: 'Nothing happened', Where: 'Nowhere' }));
  await it.hub.settle();
  const ask = { incident: it.reference };
  const opened = await call(it, 'ines', 'open-incident', ask);
  expect(opened).toMatchObject({
    ok: true,
    value: {
      may: { putBack: true },
      handEdits: [
        { by: 'Tomos Reed', column: 'What happened?', is: 'Nothing happened' },
        { by: 'Tomos Reed', column: 'Where?', was: '', is: 'Nowhere' },
      ],
    },
  });
  expect(await call(it, 'tomos', 'put-back', ask)).toMatchObject({ ok: false });
  expect(await call(it, 'ines', 'put-back', ask)).toEqual({
    ok: true,
    value: { columns: ['What happened?', 'Where?'] },
  });
  await it.hub.settle();
  const [row] = await it.house.rows('Incidents', it.reference);
  expect(String(row?.fields['What'])).toContain('back gate');
  expect(row?.fields['Where']).toBeUndefined();
  expect(await call(it, 'ines', 'open-incident', ask)).toMatchObject({ value: { handEdits: [] } });
  expect((await edits(it)).map(([action]) => action)).toEqual([
    'row-edited',
    'row-edited',
    'row-put-back',
  ]);
  await it.house.hub().settle();
  expect(await edits(it)).toHaveLength(3);
  expect(await call(it, 'ines', 'put-back', ask)).toMatchObject({ refused: { kind: 'conflict' } });
});

test('words are put back though the hub has written the row since', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { What: 'Nothing happened' }));
  await it.hub.settle();
  await it.hub.stage.promises.change(it.reference, (incident) => ({
    incident: acknowledged(incident, marged, calendar, it.house.clock.now()),
    entries: [],
    notices: [],
  }));
  await it.hub.settle();
  await call(it, 'ines', 'put-back', { incident: it.reference });
  const [row] = await it.house.rows('Incidents', it.reference);
  expect(String(row?.fields['What'])).toContain('back gate');
  expect(row?.fields['Owner']).toBe('Marged Ellis');
});

test('of a row that is gone the officer is told where it can be found', async () => {
  const it = await recorded();
  const { set: _set, ...where } = edit(it.reference, {});
  it.house.byHand({ ...where, remove: true });
  const answer = await call(it, 'ines', 'put-back', { incident: it.reference });
  expect(answer).toMatchObject({ refused: { sentence: expect.stringContaining('recycle bin') } });
});
