// Faults while a report is sent: the same card many times, a store that cannot be written, a process that dies (invariants 1, 2, 5).
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { referenceIn } from '../support/house.ts';
import type { KeptButton, Stage } from '../support/house.ts';
import { expectNothingElse, times } from '../support/nothing-else.ts';
import { devAndMargedOnCall } from '../support/on-call.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await devAndMargedOnCall();
});
afterEach(() => stage.close());

const typed = {
  what: 'A man with a knife is in my garden',
  afraidNow: 'yes',
  where: 'Tanyard Row',
};
const oneRound = { dev: times(1, 'alert'), marged: times(1, 'alert') };

/** Nobody has answered for five minutes. */
const twoRungs = {
  dev: times(2, 'alert'),
  marged: times(2, 'alert'),
  ruth: times(1, 'alert'),
  callum: times(1, 'alert'),
  fatima: times(1, 'alert'),
};

const openCard = async (alias: string): Promise<KeptButton> => {
  await stage.say(alias, 'Report something');
  return stage.keep(alias, 'submit-report');
};

const references = () => stage.rows('Incidents').map((row) => row['reference']);

test('F1: card submit delivered 4 times, with the same and other activity ids, at once and again later', async () => {
  const submit = await openCard('aoife');
  const atOnce = await submit(typed, 4);
  await stage.house.settle();
  const later = await submit(typed, 2);
  await stage.house.settle();
  const named = [atOnce, later].map(({ text }) => referenceIn(text));
  expect(references()).toEqual([named[0]]);
  expect(named[1]).toBe(named[0]);
  expectNothingElse(stage, { ...oneRound, aoife: ['report teams'] });
});

/** Somebody else holds the store: nothing can be written. */
const whileStoreIsLocked = async <T>(work: () => Promise<T>): Promise<T> => {
  const other = new DatabaseSync(join(stage.data, 'promises.sqlite'));
  other.exec('begin exclusive');
  try {
    return await work();
  } finally {
    other.exec('rollback');
    other.close();
  }
};

test('F2: promises store stalled on submit: "Not received", whom to call, and the same card works later', async () => {
  const submit = await openCard('martin');
  const first = await whileStoreIsLocked(() => submit(typed));
  expect(first.refused).toBe('unavailable');
  for (const words of ['Not received', '01632 960123', typed.what])
    expect(first.text).toContain(words);
  expect(referenceIn(first.text)).toBe('');
  await stage.house.settle();
  expect(references()).toEqual([]);
  const second = await stage.press('martin', 'submit-report', typed);
  expect(second?.refused).toBeUndefined();
  expect(references()).toEqual([referenceIn(second?.text ?? '')]);
  expectNothingElse(stage, { ...oneRound, martin: ['report teams'] }, [
    'promises store unavailable',
  ]);
});

test('F3: crash after the row is created, before the reply: resubmit gives the same reference, already on the ladder', async () => {
  const submit = await openCard('aoife');
  const unheard = await submit(typed);
  await stage.house.crash();
  const heard = await submit(typed);
  expect(heard.refused).toBeUndefined();
  expect(referenceIn(heard.text)).toBe(referenceIn(unheard.text));
  await stage.house.settle();
  expect(references()).toEqual([referenceIn(heard.text)]);
  expectNothingElse(stage, { ...oneRound, aoife: ['report teams'] });
});

test('F3: where nobody sends it again, the ladder runs all the same', async () => {
  await (
    await openCard('aoife')
  )(typed);
  await stage.house.crash();
  await stage.house.advanceTo(Date.parse('2026-12-28T23:45:30Z'));
  expectNothingElse(stage, { ...twoRungs, aoife: ['report teams'] });
});

test('F27: SharePoint throttling from before the submit: receipt, alerts and ladder as always, recorded once', async () => {
  const { faults, clock } = stage.house.m365.world;
  const until = clock.now() + 30 * 60_000;
  faults.add({ kind: 'throttled', service: 'sharepoint', retryAfter: 60, until });
  const receipt = await stage.report('aoife', typed);
  expect(receipt.refused).toBeUndefined();
  await stage.house.advanceTo(Date.parse('2026-12-28T23:46:00Z'));
  expect((await stage.press('marged', 'acknowledge'))?.refused).toBeUndefined();
  expect(references()).toEqual([]);
  await stage.house.advanceTo(Date.parse('2026-12-29T00:20:00Z'));
  const incident = { reference: referenceIn(receipt.text), owner: 'Marged Ellis' };
  expect(stage.rows('Incidents')).toMatchObject([incident]);
  expectNothingElse(stage, {
    ...twoRungs,
    aoife: ['report teams', 'update teams'],
  });
});
