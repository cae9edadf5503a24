// Files on their way: in order, in pieces, taken up again where they broke off, given up when asked.
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { done, refuse } from '../../teams-app/domain/refusal.ts';
import { createUploads } from '../../tabs/client/pages/spoc-desk/evidence/uploads.ts';
import type { Upload } from '../../tabs/client/pages/spoc-desk/evidence/upload.ts';
import type { Uploads } from '../../tabs/client/pages/spoc-desk/evidence/uploads.ts';
import type { Chosen, UploadDoor } from '../../tabs/client/pages/spoc-desk/evidence/send-file.ts';

const pieceBytes = 100;
let safe: Map<string, number>;
let cancelled: string[];
let faults: number;
let uploads: Uploads;
let kept: string[];
let order: string[];

const door: UploadDoor = {
  begin: ({ name, size, upload }) => {
    order.push(`begin ${name}`);
    return Promise.resolve(
      done({ upload: `u-${upload}`, received: safe.get(`u-${upload}`) ?? 0, size, pieceBytes }),
    );
  },
  put: ({ upload, from, bytes }, _until, progress) => {
    progress(bytes.size / 2);
    if (faults > 0) {
      faults -= 1;
      return Promise.resolve(refuse('unavailable', 'No connection.'));
    }
    expect(from).toBe(safe.get(upload) ?? 0);
    safe.set(upload, from + bytes.size);
    return Promise.resolve(done({ received: from + bytes.size }));
  },
  finish: (upload) => {
    order.push('finish');
    return Promise.resolve(done({ name: upload, isNew: true }));
  },
  cancel: (upload) => Promise.resolve(cancelled.push(upload)),
};

const file = (name: string, size: number): Chosen => ({
  name,
  size,
  slice: (from, until) => new Blob([new Uint8Array(Math.min(until, size) - from)]),
});

beforeEach(() => {
  jest.useFakeTimers();
  safe = new Map();
  [cancelled, kept, order] = [[], [], []];
  faults = 0;
  uploads = createUploads(door, (words) => void kept.push(words));
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);
const shown = (): readonly Upload[] => uploads.snapshot();

test('files go one after the other, in pieces, and each is told when it is kept', async () => {
  uploads.add([file('one.jpg', 250), file('two.jpg', 80)]);
  await settle();
  expect(order).toEqual(['begin one.jpg', 'finish', 'begin two.jpg', 'finish']);
  expect([...safe.values()]).toEqual([250, 80]);
  expect(kept).toEqual(['one.jpg is saved.', 'two.jpg is saved.']);
  expect(shown().map(({ state, sent }) => [state, sent])).toEqual([
    ['done', 250],
    ['done', 80],
  ]);
});

test('what can never be taken is said before anything is sent', async () => {
  uploads.add([file('run.exe', 10), file('empty.jpg', 0), file('film.mov', 250 * 1024 * 1024 + 1)]);
  await settle();
  expect(order).toEqual([]);
  expect(shown().map(({ state }) => state)).toEqual(['refused', 'refused', 'refused']);
  expect(shown()[2]?.sentence).toContain('up to 250 MB');
});

test('it goes on by itself after a break, from what is safe', async () => {
  uploads.add([file('one.jpg', 250)]);
  faults = 2;
  await settle();
  expect(shown()[0]?.state).toBe('sending');
  await settle(10_000);
  expect(shown()[0]?.state).toBe('done');
});

test('after several breaks it waits for the person: it says that it is not sent, and goes on when asked', async () => {
  uploads.add([file('one.jpg', 250), file('two.jpg', 80)]);
  faults = 4;
  await settle(60_000);
  expect(shown().map(({ state }) => state)).toEqual(['paused', 'done']);
  expect(shown()[0]?.sentence).toBe('No connection.');
  uploads.again(shown()[0]?.id ?? '');
  await settle();
  expect(shown().map(({ state }) => state)).toEqual(['done', 'done']);
});

test('one that is given up is cancelled at the hub, and the next one goes', async () => {
  uploads.add([file('one.jpg', 250), file('two.jpg', 80)]);
  faults = 1;
  await settle();
  uploads.remove(shown()[0]?.id ?? '');
  await settle(10_000);
  expect(cancelled).toHaveLength(1);
  expect(shown().map(({ name, state }) => [name, state])).toEqual([['two.jpg', 'done']]);
});

test('taking a kept file out of the list cancels nothing', async () => {
  uploads.add([file('one.jpg', 250)]);
  await settle();
  uploads.remove(shown()[0]?.id ?? '');
  expect(cancelled).toEqual([]);
  expect(shown()).toEqual([]);
});
