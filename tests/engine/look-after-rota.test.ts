/** The look of the night: leavers, removed apps and wrong numbers are flagged, and what is right again is not. */
import { expect, test } from '@jest/globals';
import { looksLikeEmail, looksLikePhone } from '#core/domain/contact-shape.ts';
import { lookAfterRota } from '#core/engine/chores/look-after-rota.ts';
import { keepChores } from '#core/engine/sweep.ts';
import type { Account, Delivery, Directory } from '#core/ports.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

interface Around {
  readonly accounts?: Readonly<Record<string, Account>>;
  readonly chats?: Readonly<Record<string, Delivery | 'throws'>>;
  readonly directory?: Directory | undefined;
}

const night = async (stage: Stage, { accounts = {}, chats = {}, ...more }: Around) => {
  const { teams } = stage.outside.messengers;
  const directory: Directory = {
    accounts: (keys) => Promise.resolve(keys.map((key) => accounts[key] ?? 'enabled')),
  };
  const deps = {
    ...stage.deps,
    ...('directory' in more ? {} : { directory }),
    ...(more.directory === undefined ? {} : { directory: more.directory }),
    messengers: {
      ...stage.outside.messengers,
      teams: {
        deliver: (telling: Parameters<NonNullable<typeof teams>['deliver']>[0]) =>
          teams?.deliver(telling) ?? Promise.reject(new Error('not there')),
        look: ({ key }: { readonly key: string }) => {
          const chat = chats[key] ?? { outcome: 'sent' };
          return chat === 'throws' ? Promise.reject(new Error('503')) : Promise.resolve(chat);
        },
      },
    },
  };
  const next = lookAfterRota.nextAfter(stage.clock.now(), stage.deps.council.settings());
  if (next !== undefined) stage.clock.set(next);
  await keepChores(deps, stage.clock.now(), [lookAfterRota]);
  return (await stage.promises.reachability.all()).map(
    ({ person, channel, why }) => `${person} ${channel}: ${why}`,
  );
};

/** A chore that is new begins with its next slot. */
const staged = async () => {
  const stage = await newStage();
  await keepChores(stage.deps, stage.clock.now(), [lookAfterRota]);
  return stage;
};

test('F15: a disabled account, an account that is gone and a removed app are found at night', async () => {
  const stage = await staged();
  const removed = { outcome: 'unreachable', why: 'Teams answered 403', about: 'person' } as const;
  const found = await night(stage, {
    accounts: { dev: 'disabled', ines: 'gone' },
    chats: { marged: removed },
  });
  expect(found).toEqual([
    'dev email: the account is disabled',
    'dev teams: the account is disabled',
    'ines email: there is no such account',
    'ines teams: there is no such account',
    'marged teams: Teams answered 403',
  ]);
  expect(stage.outside.delivered).toEqual([]);
  expect(await night(stage, {})).toEqual([]);
});

test('a number and an address that can’t be right are flagged until they are', async () => {
  const stage = await staged();
  const before = stage.outside.people;
  stage.outside.people = before.map((each) =>
    each.key === 'dev' ? { ...each, phone: 'ask reception', email: 'dev' } : each,
  );
  expect(await night(stage, {})).toEqual([
    'dev email: no e-mail address',
    'dev sms: no telephone number',
  ]);
  stage.outside.people = before;
  expect(await night(stage, {})).toEqual([]);
});

test('what nobody knows is not said: no right to the directory, Teams away', async () => {
  const stage = await staged();
  expect(await night(stage, { accounts: { dev: 'unknown' }, chats: { dev: 'throws' } })).toEqual(
    [],
  );
  const away: Directory = { accounts: () => Promise.reject(new Error('away')) };
  expect(await night(stage, { directory: away })).toEqual([]);
});

test('a refused text message stays flagged though the number looks right; a councillor is not looked at', async () => {
  const stage = await staged();
  const since = stage.clock.now();
  await stage.promises.reachability.flag([
    { person: 'dev', channel: 'sms', since, why: 'refused', found: 'send' },
    { person: 'dev', channel: 'teams', since, why: 'refused', found: 'send' },
    { person: 'aoife', channel: 'sms', since, why: 'refused', found: 'send' },
  ]);
  expect(await night(stage, { accounts: { aoife: 'disabled' } })).toEqual(['dev sms: refused']);
});

test('numbers and addresses as people write them', () => {
  for (const phone of ['07700 900102', '+44 (0)7700 900-102', '01632.960.001'])
    expect(looksLikePhone(phone)).toBe(true);
  for (const phone of ['', '999', 'ask reception', '0770090010200000', '07700 x900102'])
    expect(looksLikePhone(phone)).toBe(false);
  for (const email of ['a@b.gov.uk', ' dev.okafor@valemoor.example '])
    expect(looksLikeEmail(email)).toBe(true);
  for (const email of ['', 'dev', 'dev@valemoor', 'a@b.uk, c@d.uk', 'Dev <a@b.uk>'])
    expect(looksLikeEmail(email)).toBe(false);
});
