import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { done, refuse } from '../../teams-app/domain/refusal.ts';
import type { Result } from '../../teams-app/domain/refusal.ts';
import { faultWords } from '../../teams-app/domain/words/faults.ts';
import { createPoller, untilForbidden } from '../../tabs/client/poller.ts';
import { languageKept } from '../../tabs/client/spoken.ts';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const frame = new EventTarget();
const waiting: ((result: Result<string>) => void)[] = [];
const ask = jest.fn(() => new Promise<Result<string>>((answer) => waiting.push(answer)));

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { document: page, window: frame });
  page.visibilityState = 'visible';
});
afterEach(() => {
  jest.useRealTimers();
  waiting.length = 0;
  ask.mockClear();
});

const answer = async (result: Result<string>): Promise<void> => {
  waiting.shift()?.(result);
  await jest.advanceTimersByTimeAsync(0);
};

test('asks when somebody looks, every interval after that, and not once nobody looks', async () => {
  const poller = createPoller(ask, 15_000);
  expect(ask).not.toHaveBeenCalled();
  const leave = poller.subscribe(() => undefined);
  await answer(done('first'));
  expect(poller.snapshot()).toMatchObject({ value: 'first', isLoading: false });
  await jest.advanceTimersByTimeAsync(15_000);
  expect(ask).toHaveBeenCalledTimes(2);
  await answer(done('second'));
  leave();
  await jest.advanceTimersByTimeAsync(60_000);
  frame.dispatchEvent(new Event('focus'));
  expect(ask).toHaveBeenCalledTimes(2);
});

test('asks when the page is come back to, and never while it is hidden', async () => {
  const leave = createPoller(ask, 15_000).subscribe(() => undefined);
  await answer(done('first'));
  page.visibilityState = 'hidden';
  await jest.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(1);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(ask).toHaveBeenCalledTimes(2);
  leave();
});

test('asks again once the hub knows of another language', async () => {
  const leave = createPoller(ask, 15_000).subscribe(() => undefined);
  await answer(done('What it is'));
  frame.dispatchEvent(new Event(languageKept));
  expect(ask).toHaveBeenCalledTimes(2);
  leave();
  frame.dispatchEvent(new Event(languageKept));
  expect(ask).toHaveBeenCalledTimes(2);
});

test('keeps the last good answer while a later call fails, and says why it failed', async () => {
  const poller = createPoller(ask, 15_000);
  const leave = poller.subscribe(() => undefined);
  await answer(done('first'));
  poller.refresh();
  await answer(refuse('unavailable', 'The hub did not answer.'));
  expect(poller.snapshot()).toMatchObject({
    value: 'first',
    problem: { sentence: 'The hub did not answer.' },
  });
  poller.refresh();
  await answer(done('second'));
  expect(poller.snapshot().problem).toBeUndefined();
  leave();
});

test('has one call on its way at a time; asked meanwhile, it asks once more', async () => {
  const poller = createPoller(ask, 15_000);
  const leave = poller.subscribe(() => undefined);
  poller.refresh();
  poller.refresh();
  expect(ask).toHaveBeenCalledTimes(1);
  await answer(done('first'));
  expect(ask).toHaveBeenCalledTimes(2);
  await answer(done('second'));
  expect(ask).toHaveBeenCalledTimes(2);
  expect(poller.snapshot()).toMatchObject({ value: 'second' });
  leave();
});

describe('what is not for the reader', () => {
  const forbidden = refuse('forbidden', 'Not for your role.');

  test('is asked for once: each asking is logged', async () => {
    const load = jest.fn(() => Promise.resolve<Result<string>>(forbidden));
    const once = untilForbidden(load);
    expect([await once(), await once(), await once()]).toEqual([forbidden, forbidden, forbidden]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('other refusals pass, and so does a sign-in that fails', async () => {
    const answers = [
      refuse('forbidden', faultWords.en.signIn),
      refuse('unavailable', 'Try again.'),
      done('there'),
    ];
    const load = untilForbidden(() =>
      Promise.resolve<Result<string>>(answers.shift() ?? forbidden),
    );
    await load();
    await load();
    expect(await load()).toEqual(done('there'));
  });
});
