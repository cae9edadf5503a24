// Faults of sight: somebody who is excluded tries every way, and what is gone is gone only in its time (invariant 15).
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { referenceIn } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { expectNoErrorBut } from '../support/nothing-else.ts';
import { devAndMargedOnCall } from '../support/on-call.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await devAndMargedOnCall();
});
afterEach(() => stage.close());

const typed = {
  what: 'A man called Quillbank has a knife',
  afraidNow: 'yes',
  where: 'Tanyard Row',
};
const madeUp = '2AB-3CD-4EF';

const pass = (minutes: number): Promise<void> =>
  stage.house.advanceTo(stage.house.m365.world.clock.now() + minutes * 60_000);

/** Days pass in which nobody does anything. */
const leap = async (days: number): Promise<void> => {
  const { clock } = stage.house.m365.world;
  clock.set(clock.now() + days * 86_400_000);
  for (const minutes of [0, 1, 1, 1]) await pass(minutes);
};

const without = (text: string, ...words: readonly string[]): string =>
  words.reduce((left, word) => left.replaceAll(word, '…'), text);

test('F22: an excluded officer tries list, search, opening, every act, the card and the file: nothing is there, and it is logged', async () => {
  const incident = referenceIn((await stage.report('aoife', typed)).text);
  const take = stage.keep('dev', 'acknowledge');
  const person = objectIdOf('dev');
  const reason = 'He knows the family of whoever did it.';
  expect(
    (await stage.call('ines', 'exclude', { incident, person, reason })).refused,
  ).toBeUndefined();
  await pass(2);
  for (const input of [{}, { view: 'all' }, { search: 'Quillbank' }, { search: incident }]) {
    const list = await stage.call('dev', 'list-incidents', input);
    expect(list.refused).toBeUndefined();
    expect(list.text).not.toMatch(new RegExp(`${incident}|Quillbank|Aoife|"total":1`));
  }
  const acts: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['open-incident', {}],
    ['acknowledge', {}],
    ['decline', {}],
    ['escalate-now', {}],
    ['add-note', { text: 'Let me in' }],
    ['update-councillor', { text: 'Let me in' }],
    ['begin-evidence', { name: 'a.pdf', size: 10, upload: '3f6a9d84-52c7-4b0e-8f13-9d2e7c640b22' }],
    ['put-back', { edit: 'x' }],
  ];
  for (const [name, input] of acts) {
    const real = await stage.call('dev', name, { ...input, incident });
    const none = await stage.call('dev', name, { ...input, incident: madeUp });
    expect([name, real.refused]).not.toEqual([name, undefined]);
    expect([name, without(real.text, incident)]).toEqual([name, without(none.text, madeUp)]);
  }
  expect((await take()).refused).toBe('not-found');
  await stage.house.settle();
  const chat = JSON.stringify(stage.house.m365.connector.messages(person));
  expect(chat).not.toMatch(/Quillbank|Tanyard|Brennan/);
  const refused = stage.rows('Audit').filter((row) => row['action'] === 'refused');
  expect(refused.filter((row) => row['reference'] === incident).length).toBeGreaterThan(4);
  expect(new Set(refused.map((row) => row['actor']))).toEqual(new Set(['Dev Okafor']));
  expect(stage.rows('Incidents')).toMatchObject([{ reference: incident, status: 'Received' }]);
  expectNoErrorBut(stage);
});

test('F24: what is open, or closed and not yet recorded, stays in the store whatever its age; the record loses nothing', async () => {
  const incident = referenceIn((await stage.report('aoife', typed)).text);
  await stage.press('dev', 'acknowledge');
  await stage.call('dev', 'triage', {
    incident,
    severity: 5,
    likelihood: 5,
    outcome: 'emergency',
    reason: 'A weapon.',
  });
  await leap(7);
  expect((await stage.call('dev', 'open-incident', { incident })).refused).toBeUndefined();
  const { faults, clock } = stage.house.m365.world;
  faults.add({ kind: 'down', service: 'sharepoint', until: clock.now() + 4 * 86_400_000 });
  const closing = { incident, outcome: 'emergency', reason: 'He is in custody.' };
  expect((await stage.call('dev', 'close-incident', closing)).refused).toBeUndefined();
  await leap(5);
  expect(stage.rows('Incidents')).toMatchObject([{ reference: incident, status: 'Closed' }]);
  await leap(4);
  expect(stage.rows('Incidents')).toMatchObject([{ reference: incident, what: typed.what }]);
  const own = stage.rows('Audit').filter((row) => row['reference'] === incident);
  expect(own.map((row) => Number(row['sequence'])).sort((a, b) => a - b)).toEqual(
    own.map((_, place) => place + 1),
  );
});
