/** What recorded traffic needs is held against docs/permissions.md; each way to be wider is planted and found. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { documentedIn } from '../../infra/checks/permission-rules.ts';
import { runCommand } from '../../infra/checks/run-command.ts';
import { knownRoles } from '../../sharepoint/doctor/rights.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-permissions-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const unknown = "(not in Microsoft's table)";
const product = {
  'GET /sites/{id}/lists/{id}/items/delta': 'Sites.Read.All',
  'POST /sites/{id}/lists/{id}/items': 'Sites.ReadWrite.All',
  'POST /sites/{id}/lists': 'Sites.Manage.All',
  'PUT /drives/{id}/root:/{id}:/content': 'Files.ReadWrite.All',
  'PATCH /drives/{id}/items/{id}/listItem/fields': unknown,
  'POST /users/{id}/sendMail': 'Mail.Send',
  'PATCH /subscriptions/{id}': unknown,
};

const check = async (calls: object | string) => {
  const file = join(folder, 'printed.json');
  const printed = { exchanges: 1, violations: [], permissions: { Application: { calls } } };
  await writeFile(file, typeof calls === 'string' ? calls : JSON.stringify(printed));
  return runCommand('node', ['infra/checks/permissions.ts', file]);
};

test('what the product does is no wider than the page', async () => {
  const { code, output } = await check(product);
  expect([code, output]).toEqual([0, '7 passed, 0 failed\n']);
});

test('a call that was refused for its method needs no right of its own', async () => {
  expect(await check({ ...product, 'PUT /sites/{id}/lists': unknown })).toMatchObject({ code: 0 });
});

test.each([
  ['POST /sites/{id}/permissions', 'Sites.FullControl.All'],
  ['GET /me/messages', 'Mail.Read'],
  ['GET /groups/{id}/members', 'GroupMember.Read.All'],
  ['GET /teams/{id}/secrets', unknown],
  ['GET /subscriptionsOfOthers', unknown],
])('%s is wider', async (call, permission) => {
  const { code, output } = await check({ ...product, [call]: permission });
  expect(code).toBe(1);
  expect(output).toContain(`${call} needs ${permission}`);
  expect(output).toMatch(/7 passed, 1 failed\n$/);
});

test.each(['', 'not JSON', '{}', '{"permissions":{}}'])(
  'a file that says %j is no proof',
  async (text) => {
    expect(await check(text)).toMatchObject({ code: 1 });
  },
);

test('no traffic at all is no proof either', async () => {
  expect(await check({})).toMatchObject({ code: 1 });
});

test('every row of the page has its reason, and the doctor knows the same rights', async () => {
  const page = await readFile('docs/permissions.md', 'utf8');
  expect(documentedIn(page).problems).toEqual([]);
  const bare = page.replace(/(\| `Mail\.Send`.*\|)[^|]+\|$/m, '$1 |');
  expect(documentedIn(bare).problems).toEqual([expect.stringContaining('Mail.Send')]);
  const granted = page.split('\n').filter((line) => /^\| `[A-Z]\w+\.[\w.]+`/.test(line));
  const names = granted.map((line) => /`([^`]+)`/.exec(line)?.[1]);
  expect(new Set(names)).toEqual(new Set(Object.keys(knownRoles)));
});

test('the build holds its recorded traffic against the page', async () => {
  const script = await readFile('.ci/run', 'utf8');
  expect(script.indexOf('infra/checks/permissions.ts')).toBeGreaterThan(
    script.indexOf('graph-contract.mjs'),
  );
});
