/** Files of the library over HTTP: to whoever may see them, as files to keep, and to nobody without a sign-in. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { policies } from '#lists/policies.ts';
import { readDocument } from '#core/use-cases/library/read-document.ts';
import { stage } from '../use-cases/stage.ts';
import type { Stage } from '../use-cases/stage.ts';
import { goodClaims, raiseStage } from './tab-stage.ts';
import type { Stage as TabStage } from './tab-stage.ts';

const ids = new Map([
  ['33333333-3333-4333-8333-000000000001', 'aoife'],
  ['33333333-3333-4333-8333-000000000002', 'lee'],
]);

let hub: Stage;
let tab: TabStage;
beforeAll(async () => {
  tab = await raiseStage(() => Promise.reject(new Error('no call is made')), [], {
    readDocument: (caller, item) => readDocument(hub.hub, ids.get(caller) ?? caller, item),
  });
});
afterAll(() => tab.stop());
beforeEach(async () => {
  hub = await stage();
});

const added = async (standing: 'draft' | 'in-force'): Promise<string> => {
  const { item } = await hub.hub.lists.of(policies).add({ title: 'Siân’s guide', standing });
  hub.files.set(item, { name: 'Canllaw (Siân) "1".html', content: '<script>alert(1)</script> ŵ' });
  return item;
};

const get = async (who: string, item: string): Promise<Response> => {
  const oid = [...ids].find(([, name]) => name === who)?.[0] ?? '';
  const Authorization = `Bearer ${await tab.token({ ...goodClaims, oid })}`;
  return fetch(`${tab.origin}/api/library/${item}`, { headers: { Authorization } });
};

test('a councillor gets the file, to be kept and never shown as a page', async () => {
  const answer = await get('aoife', await added('in-force'));
  expect([answer.status, await answer.text()]).toEqual([200, '<script>alert(1)</script> ŵ']);
  expect(answer.headers.get('content-type')).toBe('application/octet-stream');
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(answer.headers.get('cache-control')).toContain('no-store');
  const name = answer.headers.get('content-disposition') ?? '';
  expect(name).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
  expect(decodeURIComponent(name.split("''")[1] ?? '')).toBe('Canllaw (Siân) "1".html');
});

test('a draft, a file that is made up and a row whose file is gone give one and the same answer', async () => {
  const draft = await get('aoife', await added('draft'));
  const madeUp = await get('aoife', '4711');
  const item = await added('in-force');
  hub.files.delete(item);
  const lost = await get('aoife', item);
  const bodies = await Promise.all([draft.text(), madeUp.text(), lost.text()]);
  expect([draft.status, madeUp.status, lost.status]).toEqual([404, 404, 404]);
  expect(new Set(bodies).size).toBe(1);
});

test('nobody gets it without a sign-in, and somebody who has left does not get it either', async () => {
  const item = await added('in-force');
  expect((await fetch(`${tab.origin}/api/library/${item}`)).status).toBe(401);
  expect((await get('lee', item)).status).toBe(403);
});
