// What the app may do, whom it reaches, what Graph tells it: each spoiled by hand, and what the doctor says of it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { browseLists } from '../../infra/local-m365/graph/browse.ts';
import { appToken } from '../../infra/local-m365/entra/tokens.ts';
import { grantSite } from '../../infra/local-m365/graph/sites.ts';
import { removeView } from '../../infra/local-m365/graph/views.ts';
import { examine } from '../../sharepoint/doctor/doctor.ts';
import type { Examined } from '../../sharepoint/doctor/doctor.ts';
import type { Finding } from '../../sharepoint/doctor/finding.ts';
import { sharePointAt } from '../../sharepoint/provision/share-point.ts';
import type { Graph } from '../../teams-app/graph/graph-client.ts';
import { startRecord } from '../lists/record-stage.ts';
import type { RecordStage } from '../lists/record-stage.ts';

const now = Date.parse('2026-12-28T10:00:00Z');
let on: RecordStage;
beforeEach(async () => {
  on = await startRecord(now);
});
afterEach(() => on.close());

const look = (more: Partial<Examined> = {}) =>
  examine({
    graph: on.graph,
    sharePoint: on.sharePoint,
    token: on.token,
    sites: on.sites,
    clock: on.clock,
    onProgress: () => undefined,
    ...more,
  });
const about = (findings: readonly Finding[], what: RegExp): Finding[] =>
  findings.filter((finding) => what.test(finding.what));

describe('what the app may do', () => {
  const holding = async (roles: readonly string[]): Promise<readonly Finding[]> => {
    const { world } = on.m365;
    const token = (scope: string) =>
      appToken(world, scope.replace(/\/\.default$/, ''), roles, 'secret');
    const graph = on.another({ token });
    const sharePoint = sharePointAt({ token, origin: on.m365.addresses.sharePointOrigin });
    return (await look({ token, graph, sharePoint })).findings;
  };

  test('as it should be is no finding', async () => {
    expect(about((await look()).findings, /^The app/)).toEqual([]);
  });

  test.each(['Sites.ReadWrite.All', 'Sites.FullControl.All', 'Files.Read.All'])(
    '%s is too wide',
    async (role) => {
      const [first, ...others] = about(await holding(['Sites.Selected', role]), /every site/);
      expect(first).toMatchObject({ serious: false, where: 'App, for Graph' });
      expect(first?.what).toContain(role);
      expect(first?.todo).toContain('Entra');
      expect(others).toMatchObject([{ where: 'App, for SharePoint' }]);
    },
  );

  test('a right that nobody needs is told; one to a single resource is not broad', async () => {
    const findings = await holding([
      'Sites.Selected',
      'Mail.Read',
      'Lists.SelectedOperations.Selected',
    ]);
    expect(about(findings, /which the hub does not need/)).toHaveLength(4);
    expect(about(findings, /every site/)).toEqual([]);
  });

  test('without Sites.Selected nothing works', async () => {
    const findings = await holding(['Mail.Send']);
    expect(findings.filter(({ serious }) => serious).length).toBeGreaterThan(0);
    expect(findings[0]?.todo).toContain('Sites.Selected');
  });

  test('with the role that the hub needs, only what takes more is left out', async () => {
    const { tenant } = on.m365.world;
    for (const site of [tenant.registerSiteId, tenant.restrictedSiteId])
      grantSite(on.m365.world, site, 'write');
    const { findings, leftOut } = await look();
    expect(findings.filter(({ where }) => / on |^App/.test(where))).toEqual([]);
    expect(leftOut).toContainEqual(expect.stringMatching(/refused GetSiteDesigns \(403\)/));
  });

  test('a site that may only be read is serious, and nothing was written to find out', async () => {
    const before = JSON.stringify(await on.itemsOf('Settings'));
    grantSite(on.m365.world, on.m365.world.tenant.restrictedSiteId, 'read');
    const { findings } = await look();
    expect(about(findings, /not write to it/)).toMatchObject([
      { serious: true, where: 'App, on restricted', todo: expect.stringContaining('role write') },
    ]);
    expect(JSON.stringify(await on.itemsOf('Settings'))).toBe(before);
  });
});

test('versions that are too few and a view that is gone', async () => {
  const { world } = on.m365;
  const site = await on.graph.get<{ webUrl: string }>(`/sites/${on.sites.register}?$select=webUrl`);
  await on.sharePoint.versions.keep(site.webUrl, 'Incidents', 5);
  const list = browseLists(world, world.tenant.registerSiteId).find(
    ({ title }) => title === 'Audit',
  );
  removeView(world, list?.id ?? '', 'Latest');
  const { findings } = await look();
  expect(about(findings, /Earlier versions|Views are/)).toEqual([
    {
      serious: false,
      where: 'Incidents on register',
      what: 'Earlier versions are not kept: 5 to 500 of each item',
      todo: 'Run: npm run provision -- --apply',
    },
    {
      serious: false,
      where: 'Audit on register',
      what: 'Views are not current: again, for Latest',
      todo: 'Run: npm run provision -- --apply',
    },
  ]);
});

describe('people', () => {
  const key = (n: number): string => `0b7f4c52-3d18-4e6a-9a41-6d2c85f0e10${String(n)}`;
  const add = async (n: number, name: string, more: object = {}): Promise<void> => {
    const row = {
      Title: name,
      Key: key(n),
      Email: `p${String(n)}@valemoor.example`,
      Roles: 'spoc-officer',
    };
    const path = `/sites/${on.sites.register}/lists/People/items`;
    await on.graph.post(path, { fields: { ...row, Active: true, ...more } });
  };
  const account = (n: number, accountEnabled: boolean): void => {
    const of = { givenName: 'A', surname: 'B', jobTitle: '', mobilePhone: null, accountEnabled };
    const mail = `p${String(n)}@valemoor.example`;
    on.m365.world.people.put({
      id: key(n),
      displayName: 'A B',
      mail,
      userPrincipalName: mail,
      ...of,
    });
  };
  const onCall = (name: string, n: number) =>
    on.graph.post(`/sites/${on.sites.register}/lists/Duty/items`, {
      fields: {
        Title: 'Day',
        From: '2026-12-28T08:00:00Z',
        Until: '2026-12-30T08:00:00Z',
        Lead: name,
        Deputy: name,
        LeadKey: key(n),
        DeputyKey: key(n),
      },
    });

  test('an account that is disabled or gone is named, and is serious for whoever is on call', async () => {
    for (const [n, name] of ['Dev Okafor', 'Ruth Adair', 'Ines Vale', 'Old Hand'].entries())
      await add(n, name, name === 'Old Hand' ? { Active: false } : {});
    for (const [n, enabled] of [true, false, true].entries()) account(n, enabled);
    on.m365.world.people.remove(key(2));
    await onCall('Ruth Adair', 1);
    const { findings, leftOut } = await look();
    expect(about(findings, /account/)).toMatchObject([
      {
        serious: true,
        what: 'Ruth Adair is in post and the account is disabled: no message reaches it',
      },
      { serious: false, what: 'Ines Vale is in post and there is no such account in Entra' },
    ]);
    expect(leftOut.join()).not.toContain('User.Read.All');
  });

  test('without the right to see accounts that look is left out, and said to be', async () => {
    await add(0, 'Dev Okafor');
    const { world } = on.m365;
    const token = (scope: string) =>
      appToken(world, scope.replace(/\/\.default$/, ''), ['Sites.Selected'], 'secret');
    const { findings, leftOut } = await look({ token, graph: on.another({ token }) });
    expect(about(findings, /account/)).toEqual([]);
    expect(leftOut).toContainEqual(expect.stringMatching(/User\.Read\.All/));
  });

  test('whoever has neither phone nor chat is named; whoever has one of them is not', async () => {
    for (const n of [0, 1, 2, 3]) account(n, true);
    await add(0, 'Dev Okafor');
    await add(1, 'Ruth Adair', { Phone: '07700 900001' });
    await add(2, 'Ines Vale');
    await add(3, 'Cllr Martin Vale', { Roles: 'councillor' });
    await onCall('Dev Okafor', 0);
    const { findings } = await look({ chats: new Set([key(2)]) });
    expect(about(findings, /neither a mobile phone nor a chat/)).toMatchObject([
      { serious: true, where: 'People', what: expect.stringMatching(/^Dev Okafor/) },
    ]);
    const { leftOut } = await look();
    expect(leftOut).toContainEqual(expect.stringMatching(/^Who can be reached in the chat/));
  });
});

describe('subscriptions', () => {
  const url = 'https://hub.valemoor.example/api/notifications';
  const listening = async (work: () => Promise<void>): Promise<void> => {
    const server = createServer((request, response) => {
      const token = new URL(request.url ?? '', 'http://localhost').searchParams.get(
        'validationToken',
      );
      response.writeHead(200, { 'content-type': 'text/plain' }).end(token);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    on.m365.setHubOrigin(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    await work().finally(() => server.close());
  };
  const subscribe = async (graph: Graph, list: string, to = url): Promise<void> => {
    const { id } = await graph.get<{ id: string }>(
      `/sites/${on.sites.register}/lists/${list}?$select=id`,
    );
    await graph.post('/subscriptions', {
      changeType: 'updated',
      notificationUrl: `${to}?key=1`,
      resource: `sites/${on.sites.register}/lists/${id}`,
      expirationDateTime: new Date(now + 14 * 86_400_000).toISOString(),
    });
  };
  const told = async (): Promise<readonly Finding[]> =>
    about(
      (await look({ notificationUrl: url })).findings,
      /Graph does not tell|subscription|posted/,
    );

  test('lists without one are named together', async () => {
    expect(await told()).toMatchObject([
      {
        serious: false,
        where: 'Subscriptions',
        what: expect.stringMatching(
          /Incidents on register, Incidents on restricted, People on reg/,
        ),
      },
    ]);
    await listening(() => subscribe(on.graph, 'Incidents'));
    expect((await told())[0]?.what).not.toContain('Incidents on register');
  });

  test('one that was not renewed, and one that posts somewhere else', async () => {
    await listening(async () => {
      await subscribe(on.graph, 'Incidents');
      await subscribe(on.graph, 'People', 'https://hub.valemoor.example/of/others');
    });
    on.m365.world.clock.set(now + 13.5 * 86_400_000);
    const findings = await told();
    expect(about(findings, /was not renewed/)).toMatchObject([
      { where: 'Incidents on register', what: expect.stringContaining('11 January 2027') },
    ]);
    expect(about(findings, /posted to/)).toMatchObject([
      {
        where: 'People on register',
        what: expect.stringContaining('https://hub.valemoor.example/of/others'),
      },
    ]);
  });

  test('where the hub does not want them, that is said', async () => {
    expect((await look()).leftOut).toContainEqual(expect.stringContaining('HUB_NOTIFICATIONS'));
  });
});
