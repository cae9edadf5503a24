// The settings: everything wrong is named at once, and nothing starts that would trust too much.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readConfig } from '#core/host/config.ts';

const guid = '3f6a9d84-52c7-4b0e-8f13-9d2e7c640b22';
const right = {
  HUB_TENANT_ID: guid,
  HUB_APP_ID: guid,
  HUB_APP_SECRET: 'secret',
  HUB_ADDRESS: 'https://safety.council.example',
  HUB_REGISTER_SITE: 'host,a,b',
  HUB_RESTRICTED_SITE: 'host,a,c',
  HUB_MAILBOX: 'safety@council.example',
  HUB_TEXT_KEY: Buffer.alloc(32, 7).toString('base64'),
};

test('with the needed settings alone, everything else is Microsoft’s own', () => {
  const config = readConfig(right);
  expect(config).toMatchObject({
    port: 3978,
    dataFolder: '.data',
    botType: 'SingleTenant',
    credential: { secret: 'secret' },
    cloud: { graphOrigin: 'https://graph.microsoft.com', teamsOrigins: [] },
  });
  expect(config.notify).toBeUndefined();
  expect(config.cloud.tokenEndpoint).toBeUndefined();
});

test('presence is off unless it is wanted', () => {
  const wanted = (HUB_PRESENCE: string) => readConfig({ ...right, HUB_PRESENCE }).presence;
  expect(['', 'no', 'yes'].map(wanted)).toEqual([false, false, true]);
  expect(readConfig(right).presence).toBe(false);
});

test('everything that is missing is named, each with what to give', () => {
  expect(() => readConfig({})).toThrow(
    /HUB_TENANT_ID is missing[^]*HUB_ADDRESS is missing[^]*HUB_APP_ID is missing[^]*HUB_APP_SECRET is missing[^]*HUB_TEXT_KEY is missing/,
  );
});

test.each([
  ['HUB_APP_ID', '', 'HUB_APP_ID is missing'],
  ['HUB_APP_ID', 'my-bot', 'HUB_APP_ID is not right'],
  ['HUB_BOT_TYPE', 'SingelTenant', 'HUB_BOT_TYPE is not right'],
  ['HUB_TEXT_KEY', 'c2hvcnQ=', 'HUB_TEXT_KEY is not right'],
  ['HUB_REGISTER_SITE', 'https://council.sharepoint.com/sites/x', 'HUB_REGISTER_SITE is not right'],
  ['HUB_NOTIFY_KEY', 'key', 'HUB_NOTIFY_TEMPLATE is missing'],
  ['HUB_GRAPH_UNITS', 'many', 'HUB_GRAPH_UNITS is not right'],
  ['HUB_VOICE_ADDRESS', 'https://calls.example', 'HUB_VOICE_KEY is missing'],
  ['HUB_VOICE_ADDRESS', 'http://calls.example', 'HUB_VOICE_ADDRESS is not right'],
  ['HUB_SECOND_TEXT_ADDRESS', 'calls', 'HUB_SECOND_TEXT_ADDRESS is not right'],
  ['HUB_SECOND_NOTIFY_KEY', 'key', 'HUB_SECOND_NOTIFY_TEMPLATE is missing'],
])('%s = "%s" refuses to start', (name, value, sentence) => {
  expect(() => readConfig({ ...right, [name]: value })).toThrow(sentence);
});

test('a gateway has a long key, and is on https or on this very machine', () => {
  expect(readConfig(right)).not.toHaveProperty('voice');
  const key = 'k'.repeat(32);
  const voice = (address: string, HUB_VOICE_KEY = key) =>
    readConfig({ ...right, HUB_VOICE_ADDRESS: address, HUB_VOICE_KEY }).voice;
  expect(voice('https://calls.example/v1')).toEqual({ address: 'https://calls.example/v1', key });
  expect(voice('http://localhost:9000/calls')?.address).toBe('http://localhost:9000/calls');
  expect(() => voice('https://calls.example', 'short')).toThrow('HUB_VOICE_KEY is not right');
  const second = { HUB_SECOND_TEXT_ADDRESS: 'https://texts.example', HUB_SECOND_TEXT_KEY: key };
  expect(readConfig({ ...right, ...second }).secondText).toEqual({
    gateway: { address: 'https://texts.example', key },
  });
});

test('the resource units a minute are a number, where they are given', () => {
  expect(readConfig(right).graphUnits).toBeUndefined();
  expect(readConfig({ ...right, HUB_GRAPH_UNITS: '2500' }).graphUnits).toBe(2500);
});

test('Graph tells of changes at the address of the devices, at one of its own, or not at all', () => {
  expect(readConfig(right).notificationsAddress).toBe('https://safety.council.example');
  const given = (HUB_NOTIFICATIONS: string) => readConfig({ ...right, HUB_NOTIFICATIONS });
  expect(given('https://graph.council.example/').notificationsAddress).toBe(
    'https://graph.council.example',
  );
  expect(given('no').notificationsAddress).toBeUndefined();
  const plain = { ...right, HUB_ADDRESS: 'http://localhost:3978' };
  expect(readConfig(plain).notificationsAddress).toBeUndefined();
});

test('a certificate or a managed identity takes the place of the secret', () => {
  const { HUB_APP_SECRET: _secret, ...without } = right;
  const file = join(mkdtempSync(join(tmpdir(), 'hub-config-')), 'key.pem');
  writeFileSync(file, 'pem');
  expect(
    readConfig({ ...without, HUB_CERTIFICATE_FILE: file, HUB_CERTIFICATE_THUMBPRINT: 'AB' })
      .credential,
  ).toEqual({ certificate: { privateKey: 'pem', thumbprintSha256: 'AB' } });
  expect(readConfig({ ...without, HUB_MANAGED_IDENTITY: 'yes' }).credential).toEqual({
    managedIdentity: true,
  });
});

const database = 'postgres://hub@db.council.example:5432/promises';

test('the promises lie in a database where one is given, reached with a password or a token', () => {
  expect(readConfig(right).database).toBeUndefined();
  const given = { ...right, HUB_DATABASE: database };
  expect(readConfig({ ...given, HUB_DATABASE_PASSWORD: 'p' }).database).toEqual({
    url: database,
    password: 'p',
    entra: false,
  });
  expect(readConfig({ ...given, HUB_DATABASE_ENTRA: 'yes' }).database).toEqual({
    url: database,
    entra: true,
  });
  const within = { ...right, HUB_DATABASE: database.replace('hub@', 'hub:a%2Fb@') };
  expect(readConfig(within).database).toMatchObject({ url: database, password: 'a/b' });
});

test.each([
  ['db.council.example/promises'],
  ['mysql://hub@db.council.example/promises'],
  ['postgres://db.council.example/promises'],
  ['postgres://hub@db.council.example'],
  [`${database}?sslmode=disable`],
  [`${database}?sslmode=require`],
  [`${database}?options=-c`],
])('a database at %s refuses to start', (url) => {
  const given = { ...right, HUB_DATABASE: url, HUB_DATABASE_PASSWORD: 'p' };
  expect(() => readConfig(given)).toThrow('HUB_DATABASE is not right');
});

test('a database needs a password or a token, and not both', () => {
  const given = { ...right, HUB_DATABASE: database };
  expect(() => readConfig(given)).toThrow('HUB_DATABASE_PASSWORD or HUB_DATABASE_ENTRA=yes');
  const both = { ...given, HUB_DATABASE_PASSWORD: 'p', HUB_DATABASE_ENTRA: 'yes' };
  expect(() => readConfig(both)).toThrow('not both');
});
