// The trail in SharePoint, tampered with by hand, and what npm run audit:verify says of it (invariant 14, F21).
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { browseItems, browseLists, editItem } from '../../infra/local-m365/graph/browse.ts';
import { addItem, removeItem } from '../../infra/local-m365/graph/item-store.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { readConfig } from '../../teams-app/host/config.ts';
import { verifyAudit } from '../../teams-app/host/verify-audit.ts';
import { environmentFor, runProgram } from './house-settings.ts';
import { referenceIn, startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';

type Fields = Readonly<Record<string, unknown>>;

let stage: Stage;
let reference = '';
beforeAll(async () => {
  stage = await startStage();
  await stage.report('aoife', {
    what: 'A man shouted at me.\u0007\r\nHe knows where I live\u2028now',
    ward: 'Marlowe',
    afraidNow: 'yes',
    about: 'nobody',
  });
  reference = referenceIn(stage.newest('aoife'));
  await stage.press('dev', 'acknowledge');
  const note =
    '  Called her\r\nback.\u0001\u0000\t "quoted" <b>& \ud83d half, \ud83d\ude00 whole  ';
  await stage.call('dev', 'add-note', { incident: reference, text: note });
  await stage.call('dev', 'update-councillor', {
    incident: reference,
    text: 'The police\r\nknow.',
  });
  await stage.call('marged', 'open-incident', { incident: reference });
  await stage.call('jonathan', 'add-note', { incident: reference, text: 'not mine' });
  await stage.call('aoife', 'open-incident', { incident: 'ABC-DEF-GHJ' });
});
afterAll(() => stage.close());

const settings = () => environmentFor(stage.house.m365, stage.data);
const runVerify = (more: Readonly<Record<string, string>> = {}) =>
  runProgram('teams-app/host/audit-verify.ts', { ...settings(), ...more });
/** The same without a process of its own: quicker. */
const verify = async (more: Readonly<Record<string, string>> = {}) => {
  const lines: string[] = [];
  const isWell = await verifyAudit(readConfig({ ...settings(), ...more }), (line) => {
    lines.push(line);
  });
  return { isWell, said: `${lines.join('\n')}\n` };
};

const trail = (): Fields[] => stage.rows('Audit').filter((row) => row['reference'] === reference);
const numbered = (sequence: number): Fields =>
  trail().find((row) => row['sequence'] === sequence) ?? {};
const idOf = (row: Fields): number => Number(row['iD']);
const list = (): string => {
  const { world } = stage.house.m365;
  const lists = browseLists(world, world.tenant.registerSiteId);
  return lists.find(({ title }) => title === 'Audit')?.id ?? '';
};
const edit = (item: number, fields: Record<string, unknown>): void =>
  editItem(stage.house.m365.world, list(), item, fields);
const columns = (row: Fields): Record<string, unknown> =>
  Object.fromEntries(
    ['title', 'reference', 'sequence', 'at', 'moment', 'action', 'actor', 'actorKey', 'detail']
      .concat('shared', 'entryKey', 'previousHash', 'hash')
      .filter((key) => row[key] !== undefined)
      .map((key) => [`${key.charAt(0).toUpperCase()}${key.slice(1)}`, row[key]]),
  );
/** Does something by hand, lets the command say what it finds, and puts it right again. */
const found = async (spoil: () => void, mend: () => void) => {
  spoil();
  const { isWell, said } = await verify();
  mend();
  expect(isWell).toBe(false);
  return said.split('\n').filter((line) => / (edited|missing|reordered|inserted) /.test(line));
};

test('a trail that the hub wrote is clean, whatever signs were typed', async () => {
  expect(trail().length).toBeGreaterThan(4);
  const { code, said } = await runVerify();
  expect(said).toMatch(/^\d+ rows of 1 incident verified: each is as the hub wrote it\.\n$/);
  expect(code).toBe(0);
});

test.each([
  ['Detail', 'Nothing happened'],
  ['Actor', 'Somebody Else'],
  ['Moment', '2026-12-28T21:00:00.000Z'],
  ['At', '2026-12-28T21:00:00Z'],
  ['Title', 'Closed'],
  ['Action', 'closed'],
  ['Shared', true],
])('a row whose %s was changed is named', async (column, value) => {
  const row = trail().find(({ action }) => action === 'note-added') ?? {};
  const lines = await found(
    () => edit(idOf(row), { [column]: value }),
    () => edit(idOf(row), { [column]: columns(row)[column] ?? null }),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    new RegExp(`^${reference} +${String(row['sequence'])} +edited +register/${idOf(row)} `),
  );
});

test('two rows whose numbers were exchanged are named', async () => {
  const [two, three] = [numbered(2), numbered(3)];
  const exchange = (a: number, b: number) => () => {
    edit(idOf(two), { Sequence: a, EntryKey: 'x' });
    edit(idOf(three), { Sequence: b, EntryKey: `${reference}/${b}` });
    edit(idOf(two), { EntryKey: `${reference}/${a}` });
  };
  const lines = await found(exchange(3, 2), exchange(2, 3));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(`${reference}  2       reordered  register/${idOf(two)}`);
  expect(lines[1]).toMatch(`${reference}  3       reordered  register/${idOf(three)}`);
});

test('a row that was added by hand is named', async () => {
  const { world } = stage.house.m365;
  let made = 0;
  const lines = await found(
    () => {
      const like = { ...columns(numbered(2)), Detail: 'Made up', EntryKey: 'by hand' };
      made = addItem(world, list(), like, null).id;
    },
    () => removeItem(world, list(), made),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(`${reference}  2       inserted  register/${made}`);
});

test('every reading and every refusal is there, and is covered by the chain', () => {
  const said = stage.rows('Audit').map((row) => [row['action'], row['actor'], row['detail']]);
  expect(said).toContainEqual(['opened', 'Marged Ellis', undefined]);
  expect(said).toContainEqual(['refused', 'Jonathan Sayle', 'note-added']);
  expect(said).toContainEqual(['refused', 'Cllr Aoife Brennan-Osei', 'opened']);
});

const toldRow = (): Fields =>
  stage.rows('Updates').find((row) => row['reference'] === reference) ?? {};
const editUpdate = (fields: Record<string, unknown>): void => {
  const { world } = stage.house.m365;
  const lists = browseLists(world, world.tenant.registerSiteId);
  const updates = lists.find(({ title }) => title === 'Updates')?.id ?? '';
  editItem(world, updates, idOf(toldRow()), fields);
};

test.each([
  ['Words', 'words', 'We have done nothing.'],
  ['By', 'by', 'Somebody Else'],
  ['EntryKey', 'entryKey', 'by hand'],
])(
  'a row of what the councillor was told whose %s was changed is named',
  async (column, key, value) => {
    const before = toldRow()[key];
    const lines = await found(
      () => editUpdate({ [column]: value }),
      () => editUpdate({ [column]: before }),
    );
    const row = `register/Updates/${idOf(toldRow())}`;
    expect(lines.some((line) => line.includes(row))).toBe(true);
    expect(lines.every((line) => line.startsWith(reference))).toBe(true);
    expect((await verify()).isWell).toBe(true);
  },
);

test('an incident that was moved is whole and clean on the other site, and a row left behind is named', async () => {
  await stage.report('aoife', { what: 'He wrote again.', afraidNow: 'no', about: 'nobody' });
  const moved = referenceIn(stage.newest('aoife'));
  const excluding = { incident: moved, person: objectIdOf('marged'), reason: 'Her neighbour' };
  await stage.call('ines', 'exclude', excluding);
  await stage.call('ines', 'add-note', { incident: moved, text: 'Moved?' });
  const { world } = stage.house.m365;
  const restricted = browseLists(world, world.tenant.restrictedSiteId);
  const there = restricted.find(({ title }) => title === 'Audit')?.id ?? '';
  const rows = browseItems(world, there).filter((row) => row['Reference'] === moved);
  expect(rows.map((row) => row['Action'])).toContain('moved');
  expect((await verify()).said).toContain('each is as the hub wrote it');
  const copy = columns(
    Object.fromEntries(
      Object.entries(rows[0] ?? {}).map(([name, value]) => [
        `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
        value,
      ]),
    ),
  );
  let made = 0;
  const lines = await found(
    () => {
      made = addItem(world, list(), copy, null).id;
    },
    () => removeItem(world, list(), made),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('on the other site');
});

test('rows that were deleted are named: in the middle, and at the end, which the store remembers', async () => {
  const { world } = stage.house.m365;
  const last = Math.max(...trail().map((row) => Number(row['sequence'])));
  removeItem(world, list(), idOf(numbered(last)));
  const cut = await runVerify();
  expect(cut.code).toBe(1);
  expect(cut.said).toMatch(new RegExp(`^${reference} +${last} +missing`, 'm'));
  const away = await verify({ HUB_DATA: join(stage.data, 'elsewhere') });
  expect(away.isWell).toBe(true);
  expect(away.said).toContain('There is no promises store');
  removeItem(world, list(), idOf(numbered(2)));
  const { said } = await verify();
  expect(said).toMatch(new RegExp(`^${reference} +2 +missing`, 'm'));
});

test('a site that cannot be read is a sentence and not a clean bill', async () => {
  const wrong = settings()['HUB_REGISTER_SITE']?.replace(/[0-9a-f]{12}$/, '000000000000') ?? '';
  const { code, said } = await runVerify({ HUB_REGISTER_SITE: wrong });
  expect(code).toBe(2);
  expect(said).toContain('could not be checked');
  expect(said).not.toContain('    at ');
});

test('the same on one machine, beside a house that runs and one that is at rest', async () => {
  const one = () => runProgram('infra/one-machine/audit-verify.ts', { HUB_DATA: stage.data });
  expect((await one()).said).toMatch(new RegExp(`^${reference} +2 +missing`, 'm'));
  const empty = await runProgram('infra/one-machine/audit-verify.ts', { HUB_DATA: '/nowhere' });
  expect(empty).toEqual({
    code: 2,
    said: 'This could not be checked. There is nothing in /nowhere yet: npm start makes it.\n',
  });
  await rename(join(stage.data, 'promises.sqlite'), join(stage.data, 'kept.sqlite'));
  const alone = await one();
  await rename(join(stage.data, 'kept.sqlite'), join(stage.data, 'promises.sqlite'));
  expect(alone.said).toContain('There is no promises store');
});
