/** Alerts by e-mail say nothing of what happened, and say plainly whether they went out. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { browseMail } from '../../infra/local-m365/graph/browse.ts';
import type { Incident } from '../../teams-app/domain/incidents/incident.ts';
import type { Notice } from '../../teams-app/domain/alerts/notices.ts';
import { mailMessenger } from '../../teams-app/graph/mail.ts';
import type { IncidentTelling } from '../../teams-app/ports.ts';
import { startGraphStage } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
const dev = {
  id: '5d1f0c3e-7a42-4c58-9b6e-21f0d3a84c01',
  displayName: 'Dev Okafor',
  givenName: 'Dev',
  surname: 'Okafor',
  mail: 'dev.okafor@valemoor.example',
  userPrincipalName: 'dev.okafor@valemoor.example',
  jobTitle: 'SPoC officer',
  mobilePhone: null,
  accountEnabled: true,
};
beforeAll(async () => {
  stage = await startGraphStage(Date.parse('2026-12-28T23:40:00Z'));
  stage.m365.world.people.put(dev);
});
afterEach(() => {
  stage.m365.world.faults.clear();
  stage.m365.world.clock.set(stage.m365.world.clock.now() + 3_600_000);
});
afterAll(() => stage.close());

const telling = (kind: Notice['kind'] = 'alert'): IncidentTelling => ({
  notice: { key: '7KQ-4M2-XCA/0/0/dev/email', kind } as Notice,
  incident: {
    reference: '7KQ-4M2-XCA',
    level: 'critical',
    ward: 'Marlowe',
    reporter: 'Cllr Aoife Brennan-Osei',
  } as Incident,
  to: {
    key: dev.id,
    name: dev.displayName,
    email: dev.mail,
    roles: [],
    language: 'en',
    active: true,
  },
  report: { what: 'SECRETWORD', afraidNow: 'yes', about: 'nobody' },
  dutyPhone: '01632 960 001',
  now: stage.clock.now(),
});
const messenger = (mailbox = stage.m365.world.tenant.mailbox) =>
  mailMessenger(stage.graph, { mailbox });

test('an alert arrives with its notice in the header, and without a name, place or word', async () => {
  expect(await messenger().deliver(telling())).toEqual({ outcome: 'sent' });
  const [mail] = browseMail(stage.m365.world, dev.id);
  expect(mail?.subject).toBe('Urgent councillor safety incident');
  expect(mail?.body).toContain('7KQ-4M2-XCA');
  expect(JSON.stringify(mail)).not.toMatch(/SECRETWORD|Marlowe|Brennan/);
  expect(mail?.headers).toEqual([
    { name: 'X-Safety-Hub-Kind', value: 'alert' },
    { name: 'X-Safety-Hub-Notice', value: '7KQ-4M2-XCA/0/0/dev/email' },
  ]);
});

test('word of a row that was changed by hand arrives without a name, place or word too', async () => {
  expect(await messenger().deliver(telling('hand-edit'))).toEqual({ outcome: 'sent' });
  const mail = browseMail(stage.m365.world, dev.id).find(({ subject }) =>
    subject.includes('changed by hand'),
  );
  expect(mail?.body).toContain('7KQ-4M2-XCA');
  expect(JSON.stringify(mail)).not.toMatch(/SECRETWORD|Marlowe|Brennan/);
});

test('only alerts go by e-mail', async () => {
  const before = browseMail(stage.m365.world, dev.id).length;
  expect((await messenger().deliver(telling('update'))).outcome).toBe('unreachable');
  expect(browseMail(stage.m365.world, dev.id)).toHaveLength(before);
});

test('a mailbox that may not send is unreachable, told to wait is later', async () => {
  expect(await messenger(dev.mail).deliver(telling())).toMatchObject({ outcome: 'unreachable' });
  expect(await messenger('nobody@valemoor.example').deliver(telling())).toMatchObject({
    outcome: 'unreachable',
  });
  stage.m365.world.faults.add({ kind: 'throttled', service: 'mail', retryAfter: 90, times: 1 });
  expect(await messenger().deliver(telling())).toMatchObject({ outcome: 'later', seconds: 90 });
  expect(await messenger().deliver(telling())).toMatchObject({ outcome: 'later', seconds: 90 });
});

test('a lost reply is an unknown outcome: thrown, and the mail may have arrived', async () => {
  const before = browseMail(stage.m365.world, dev.id).length;
  stage.m365.world.faults.add({ kind: 'reply-lost', service: 'mail', times: 1 });
  await expect(messenger().deliver(telling())).rejects.toMatchObject({ name: 'RecordUnavailable' });
  expect(browseMail(stage.m365.world, dev.id)).toHaveLength(before + 1);
});
