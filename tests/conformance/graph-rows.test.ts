/** Rows and columns as Microsoft documents them (platform-facts A1 to A3), whatever nobody could find out. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addItem } from '../../infra/local-m365/graph/item-store.ts';
import { makeList } from './sample-list.ts';
import type { Tenant } from './tenant.ts';
import { openTenant } from './tenant.ts';
import { underEach } from './under-each.ts';
import { bothEnds } from './switch-runs.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await openTenant();
});
afterAll(() => tenant.close());

type List = Awaited<ReturnType<typeof makeList>>;

underEach(
  bothEnds,
  () => tenant,
  () => {
    let list: List;
    beforeAll(async () => {
      list = await makeList(tenant);
    });
    afterAll(() => list.remove());
    const find = (filter: string, headers = {}) =>
      tenant.call(
        'GET',
        `${list.path}/items?$filter=${encodeURIComponent(filter)}`,
        undefined,
        headers,
      );

    test('a column has one type, and a list no name of its own', async () => {
      const lists = `/sites/${tenant.sites.register}/lists`;
      const named = await tenant.call('POST', lists, { displayName: 'x', name: 'x' });
      expect(named.status).toBe(400);
      const two = { name: 'Two', text: {}, number: {} };
      expect((await tenant.call('POST', `${list.path}/columns`, two)).status).toBe(400);
      const made = await tenant.call('POST', `${list.path}/columns`, { name: 'More', text: {} });
      expect(made.status).toBe(201);
      const column = `${list.path}/columns/${made.body.id}`;
      const renamed = await tenant.call('PATCH', column, { displayName: 'Even more' });
      expect([renamed.status, renamed.body['displayName']]).toEqual([200, 'Even more']);
      expect((await tenant.call('DELETE', column)).status).toBe(204);
    });

    test('what must be unique has an index', async () => {
      const column = { name: 'Key', enforceUniqueValues: true, text: {} };
      const { status, body } = await tenant.call('POST', `${list.path}/columns`, column);
      if (status === 400) return tenant.answered('uniqueNeedsIndex', 'refused without');
      expect(status).toBe(201);
      const made = await tenant.call('GET', `${list.path}/columns/${body.id}`);
      expect(made.body['indexed']).toBe(true);
      tenant.answered('uniqueNeedsIndex', 'indexed by itself');
    });

    test('the title takes an index, or says that it does not', async () => {
      const body = { indexed: true };
      const { status } = await tenant.call('PATCH', `${list.path}/columns/Title`, body);
      tenant.answered('titleIndex', status === 200 ? 'taken' : 'refused');
    });

    test('an item is made whole, changed as its fields alone, and deleted', async () => {
      const made = await tenant.call('POST', `${list.path}/items`, { fields: { Ward: 'Moor' } });
      expect(made.status).toBe(201);
      expect(made.body.eTag).toMatch(/^"[^"]+,\d+"$/);
      expect(made.body.fields['id']).toBe(made.body.id);
      const item = `${list.path}/items/${made.body.id}`;
      const changed = await tenant.call('PATCH', `${item}/fields`, { Ward: 'Dale' });
      expect([changed.status, changed.body['Ward']]).toEqual([200, 'Dale']);
      expect(changed.body['createdBy']).toBeUndefined();
      expect((await tenant.call('DELETE', item)).status).toBe(204);
      expect((await tenant.call('GET', item)).status).toBe(404);
    });

    test('a change with a stale tag is 412 and writes nothing', async () => {
      const item = `${list.path}/items/${await list.add({ Ward: 'one' })}`;
      const { eTag } = (await tenant.call('GET', item)).body;
      const write = (Ward: string, tag: string) =>
        tenant.call('PATCH', `${item}/fields`, { Ward }, { 'if-match': tag });
      expect((await write('two', eTag)).status).toBe(200);
      expect((await write('three', eTag)).status).toBe(412);
      expect((await write('four', eTag.replaceAll('"', ''))).status).toBe(400);
      const gone = await tenant.call('DELETE', item, undefined, { 'if-match': eTag });
      expect(gone.status).toBe(412);
      const now = await tenant.call('GET', `${item}/fields`);
      expect(now.body['Ward']).toBe('two');
    });

    test('a value that is there already is refused', async () => {
      await list.add({ Reference: 'TWICE' });
      const fields = { Reference: 'TWICE' };
      const { status } = await tenant.call('POST', `${list.path}/items`, { fields });
      tenant.answered('duplicateValue', status === 409 ? '409 conflict' : '400 invalidRequest');
      const { body } = await find("fields/Reference eq 'TWICE'");
      expect(body.value).toHaveLength(1);
    });

    test('a row that leaves a required column blank is taken, or says that it is not', async () => {
      const column = { name: 'Kind', required: true, text: {} };
      const made = await tenant.call('POST', `${list.path}/columns`, column);
      const bare = await tenant.call('POST', `${list.path}/items`, { fields: { Ward: 'Moor' } });
      await tenant.call('DELETE', `${list.path}/columns/${made.body.id}`);
      const isTaken = bare.status === 201;
      tenant.answered('requiredColumns', isTaken ? 'asked by forms alone' : 'asked by Graph too');
    });

    test('a text that is too long is refused', async () => {
      const fields = { Ward: 'x'.repeat(256) };
      expect((await tenant.call('POST', `${list.path}/items`, { fields })).status).toBe(400);
    });

    test('several choices are written with their type', async () => {
      const value = ['Email', 'Phone'];
      const typed = { 'Channels@odata.type': 'Collection(Edm.String)', Channels: value };
      const id = await list.add(typed);
      const { body } = await tenant.call('GET', `${list.path}/items/${id}/fields`);
      expect(body['Channels']).toEqual(value);
      const fields = { Channels: value };
      const bare = await tenant.call('POST', `${list.path}/items`, { fields });
      tenant.answered('multiChoiceType', bare.status === 201 ? 'not needed' : 'needed');
    });

    test('what an app writes names the app', async () => {
      const id = await list.add({});
      const { body } = await tenant.call('GET', `${list.path}/items/${id}`);
      const { application, user } = body.lastModifiedBy;
      expect(application?.id).toBe(tenant.appId);
      tenant.answered('appIdentity', user ? 'application and user' : 'application alone');
    });

    test('a filter uses one indexed column', async () => {
      await list.add({ Reference: 'FIND', Level: 'High', Ward: 'Moor' });
      const { body } = await find("fields/Reference eq 'FIND'");
      expect(body.value).toHaveLength(1);
      const none = await find("fields/Ward eq 'Moor'");
      expect(none.body.error.message).toContain('not indexed');
      const known = none.status === 400 ? '400 invalidRequest' : '500 generalException';
      tenant.answered('unindexedFilter', known);
      const both = await find("fields/Level eq 'High' and fields/Reference eq 'FIND'");
      expect(both.status).toBeGreaterThanOrEqual(400);
    });

    test('a person is found by number, never by name', async () => {
      const all = await tenant.call('GET', `${list.path}/items`);
      expect((await find('fields/LeadLookupId eq 999999')).body.value).toEqual([]);
      const { status, body } = await find("fields/Lead eq 'Nobody Known'");
      if (status !== 200) return tenant.answered('lookupValueFilter', 'refused');
      expect(body.value.length).toBe(all.body.value.length);
      tenant.answered('lookupValueFilter', 'everything');
    });

    test('pages lead to the last item', async () => {
      const seen: string[] = [];
      let next: string | undefined = `${list.path}/items?$top=2&$select=id`;
      while (next !== undefined) {
        const { body }: { body: Awaited<ReturnType<Tenant['call']>>['body'] } = await tenant.call(
          'GET',
          next,
        );
        seen.push(...body.value.map(({ id }) => id));
        next = body['@odata.nextLink'];
      }
      const { body } = await tenant.call('GET', `${list.path}/items?$top=5000&$select=id`);
      expect(seen).toEqual(body.value.map(({ id }) => id));
    });

    test('each part of a batch stands for itself', async () => {
      const headers = { 'Content-Type': 'application/json' };
      const part = (id: string, fields: object, more = {}) => ({
        ...{ id, method: 'POST', url: `${list.path}/items`, headers },
        ...{ body: { fields }, ...more },
      });
      const requests = [part('a', { Ward: 'x' }), part('b', { Nonsense: 1 })];
      const last = part('c', { Ward: 'y' }, { dependsOn: ['b'] });
      const { status, body } = await tenant.call('POST', '/$batch', {
        requests: [...requests, last],
      });
      const parts = body['responses'] as { id: string; status: number }[];
      const statuses = Object.fromEntries(parts.map((one) => [one.id, one.status]));
      expect([status, statuses]).toEqual([200, { a: 201, b: 400, c: 424 }]);
      const many = Array.from({ length: 21 }, (_, at) => part(String(at), {}));
      expect((await tenant.call('POST', '/$batch', { requests: many })).status).toBe(400);
      if (tenant.local === undefined) return;
      tenant.answered('batchOrder', parts[0]?.id === 'a' ? 'as asked' : 'reversed');
    });

    test('sites are not found by searching, and one without a grant is not open', async () => {
      expect((await tenant.call('GET', '/sites?search=*')).body.value).toEqual([]);
      if (tenant.foreignSite === undefined) return;
      const { status } = await tenant.call('GET', `/sites/${tenant.foreignSite}`);
      tenant.answered('ungrantedSite', status === 404 ? '404 itemNotFound' : '403 accessDenied');
    });

    test('no waiting helps a query that touches more than 5,000 rows', async () => {
      const world = tenant.local?.world;
      if (world === undefined) return;
      const id = list.path.split('/').at(-1) ?? '';
      world.database.exec('begin');
      for (let at = 0; at < 5_001; at += 1) addItem(world, id, { Level: 'Low' }, null);
      world.database.exec('commit');
      const statuses = [await find("fields/Level eq 'Low'"), await find("fields/Level eq 'Low'")];
      expect(statuses[0]?.status).toBe(statuses[1]?.status);
      const first = statuses[0]?.status === 429 ? '429 throttled' : '500 prohibited';
      tenant.answered('viewThreshold', first);
    });
  },
);
