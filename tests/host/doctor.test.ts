// A site spoiled by hand, and what npm run doctor says of it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { browseItems, browseLists, editItem } from '../../infra/local-m365/graph/browse.ts';
import { addItem, removeItem } from '../../infra/local-m365/graph/item-store.ts';
import { readConfig } from '../../teams-app/host/config.ts';
import { tokensFor, graphFor } from '../../teams-app/host/connect.ts';
import { examineSites } from '../../teams-app/host/examine-sites.ts';
import { hubLog } from '../../teams-app/host/log.ts';
import { instantAt } from '../../teams-app/domain/time/instant.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { environmentFor, runProgram } from './house-settings.ts';
import { bankHolidayNight, startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(undefined, undefined, { ceiling: 0 });
  await stage.report('aoife', {
    what: 'A threat',
    ward: 'Marlowe',
    afraidNow: 'yes',
    about: 'nobody',
  });
});
afterAll(() => stage.close());

const settings = (): Readonly<Record<string, string>> => ({
  ...environmentFor(stage.house.m365, stage.data),
  HUB_NOTIFICATIONS: 'no',
});
const clock = { now: () => bankHolidayNight };
const examine = async (more: Readonly<Record<string, string>> = {}) => {
  const said: string[] = [];
  const config = readConfig({ ...settings(), ...more });
  const isWell = await examineSites(config, (line) => void said.push(line), clock);
  return { isWell, said: said.join('\n') };
};

const listNamed = (name: string) => {
  const { world } = stage.house.m365;
  const lists = browseLists(world, world.tenant.registerSiteId);
  const id = lists.find(({ title }) => title === name)?.id ?? '';
  return { world, id, items: browseItems(world, id) };
};
const edit = (list: string, column: string, value: unknown, fields: Record<string, unknown>) => {
  const { world, id, items } = listNamed(list);
  const item = items.find((each) => each[column] === value);
  editItem(world, id, String(item?.['id']), fields);
};
const graph = () => {
  const config = readConfig(settings());
  const token = tokensFor(config);
  const still = { now: () => instantAt(bankHolidayNight) };
  return graphFor(config, { token, clock: still, log: hubLog('silent') });
};
const columns = (list: string): string =>
  `/sites/${settings()['HUB_REGISTER_SITE'] ?? ''}/lists/${list}/columns`;

test('a site that is as it should be is well', async () => {
  expect(await examine()).toMatchObject({
    isWell: true,
    said: expect.stringContaining('Nothing is wrong.'),
  });
});

test('people and rota: whoever would not be asked is named, with what to do', async () => {
  edit('People', 'Key', objectIdOf('ines'), { Active: false });
  edit('People', 'Key', objectIdOf('dev'), { Phone: null });
  edit('People', 'Key', objectIdOf('ruth'), { Active: false });
  edit('People', 'Key', objectIdOf('helen'), { Roles: 'mangler' });
  edit('Contacts', 'Purpose', 'Duty line', { Phone: null });
  const { world, id, items } = listNamed('Duty');
  const [first, second, third] = items;
  removeItem(world, id, Number(second?.['ID']));
  editItem(world, id, String(third?.['id']), { Lead: 'Nobody Known', LeadKey: 'nobody' });
  const rows = columns('Duty').replace(/columns$/, 'items');
  await graph().patch(`${rows}/${String(first?.['id'])}/fields`, { Until: null });
  const { isWell, said } = await examine();
  expect(isWell).toBe(false);
  for (const words of [
    'There is no senior responsible officer in post',
    'Dev Okafor is on call and has no mobile phone in People',
    'Ruth Adair is on call and not in post',
    'Helen Tregear has no role that the hub knows',
    'There is no duty line with a phone number',
    'Nobody is on call from 28 December 2026, 11:40pm to 1 January 2027, 5pm',
    'The lead from 1 January 2027, 5pm is on call and not in the list People',
    `Row ${String(first?.['id'])}: until is empty or makes no sense`,
  ])
    expect(said).toContain(words);
});

test('columns: missing, of another type, without index or uniqueness; views that are too big', async () => {
  const { world, id } = listNamed('Contacts');
  for (let n = 0; n < 4_100; n += 1)
    addItem(world, id, { Title: `Line ${n}`, Purpose: 'Council', Position: n }, null);
  await graph().remove(`${columns('People')}/Ward`);
  await graph().patch(`${columns('People')}/Key`, { enforceUniqueValues: false });
  await graph().patch(`${columns('Incidents')}/Open`, { indexed: false });
  await graph().patch(`${columns('Incidents')}/Ward`, { displayName: 'Division' });
  await graph().remove(`${columns('Duty')}/Deputy`);
  await graph().post(columns('Duty'), { name: 'Deputy', displayName: 'Deputy', number: {} });
  const { said } = await examine();
  for (const finding of [
    /^serious +People on register +Column Ward is not there +Run: npm run provision/m,
    /^serious +People on register +Column Key lacks: no two rows alike/m,
    /^serious +Incidents on register +Column Open lacks: index/m,
    /^look +Incidents on register +Column Ward is called “Division”/m,
    /^serious +Duty on register +Column Deputy holds number, should hold text/m,
    /^look +Contacts on register +View “By purpose” touches 4,1\d\d rows/m,
  ])
    expect(said).toMatch(finding);
});

test('a site that the app may not open is a finding; Microsoft 365 being away is none', async () => {
  const strange = settings()['HUB_RESTRICTED_SITE']?.replace(/[0-9a-f]{12}$/, '000000000000') ?? '';
  const { isWell, said } = await examine({ HUB_RESTRICTED_SITE: strange });
  expect(isWell).toBe(false);
  expect(said).toMatch(/^serious +Sites .*404.*Sites\.Selected/m);
  const away = { ...settings(), HUB_GRAPH_ORIGIN: 'http://127.0.0.1:9' };
  const ended = await runProgram('teams-app/host/doctor.ts', away);
  expect(ended.code).toBe(2);
  expect(ended.said).toContain('could not be checked');
});

test('the same as a command, for a council and on one machine', async () => {
  const council = await runProgram('teams-app/host/doctor.ts', settings());
  const here = await runProgram('infra/one-machine/doctor.ts', { HUB_DATA: stage.data });
  for (const { code, said } of [council, here]) {
    expect(said).toContain('Column Ward is not there');
    expect(said).toMatch(
      /\d+ found, \d+ of them serious\. Nothing was changed\. \d looks? left out\.\n$/,
    );
    expect(code).toBe(1);
  }
});
