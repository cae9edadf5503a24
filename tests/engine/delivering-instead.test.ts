/** What comes in the place of a channel that does not reach somebody (invariant 6; F7, F8, F9). */
import { expect, test } from '@jest/globals';
import type { EngineDeps } from '#core/engine/engine-deps.ts';
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import { sweep } from '#core/engine/sweep.ts';
import type { Delivery, Messenger, Messengers } from '#core/ports.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

/** Dev alone is on duty, wants to be told as given, and can be called. */
const staged = async (
  urgent: readonly ('teams' | 'email' | 'sms' | 'voice')[],
  more: Messengers = {},
) => {
  const stage = await newStage();
  stage.outside.people = stage.outside.people
    .filter(({ key }) => ['aoife', 'dev', 'ines'].includes(key))
    .map((each) =>
      each.key === 'dev' ? { ...each, callPhone: '01632 960002', alertBy: { urgent } } : each,
    );
  const board = openPulseBoard(stage.clock);
  const deps = { ...stage.deps, board, messengers: { ...stage.outside.messengers, ...more } };
  const running = (used: EngineDeps) => ({
    now: () => sweep(used, stage.clock.now()),
    pass: async (minutes: number) => {
      for (let half = 0; half < minutes * 2; half += 1) {
        stage.clock.move(0.5);
        await sweep(used, stage.clock.now());
      }
    },
  });
  const withOnce = (first: () => Promise<Delivery>) =>
    running({ ...deps, messengers: { ...deps.messengers, teams: once(stage, first) } });
  return { stage, deps, with: withOnce, ...running(deps) };
};

const sentTo = (stage: Stage, person: string) =>
  stage.outside.delivered.filter(({ to }) => to === person).map(({ channel }) => channel);

/** Delivers as the others do, under this channel's own name. */
const also = (stage: Stage): Messenger => ({
  deliver: (telling) =>
    stage.outside.messengers.email?.deliver(telling) ?? Promise.reject(new Error('not there')),
});

/** The first attempt to tell Dev in Teams goes like this; everything else as it goes. */
const once = (stage: Stage, first: () => Promise<Delivery>): Messenger => {
  let tried = false;
  return {
    deliver: (telling) => {
      if (telling.to.key !== 'dev' || tried)
        return (
          stage.outside.messengers.teams?.deliver(telling) ?? Promise.reject(new Error('not there'))
        );
      tried = true;
      return first();
    },
  };
};

test('F8: refused on the only channel that was chosen, the next one is tried in the same sweep', async () => {
  const { stage, now } = await staged(['teams']);
  stage.outside.blocked.add('dev/teams');
  await stage.submit();
  await now();
  expect(sentTo(stage, 'dev')).toEqual(['sms']);
  expect(await stage.promises.find('INC-001-A')).toMatchObject({ cycle: 0, rung: 0 });
  await now();
  expect(sentTo(stage, 'dev')).toEqual(['sms']);
});

test('F8: refused on every channel, the next people are asked in the same sweep', async () => {
  const { stage, now } = await staged(['teams']);
  stage.outside.blocked.add('dev');
  await stage.submit();
  await now();
  expect(sentTo(stage, 'dev')).toEqual([]);
  expect(sentTo(stage, 'ines')).toContain('teams');
});

test('F7: told to wait for longer than the step lasts, another channel goes out at once', async () => {
  const { stage, with: withOnce } = await staged(['teams']);
  const { now, pass } = withOnce(() =>
    Promise.resolve({ outcome: 'later', seconds: 3_600, why: '429' }),
  );
  await stage.submit();
  await now();
  expect(sentTo(stage, 'dev')).toEqual(['sms']);
  await pass(5);
  expect(await stage.promises.find('INC-001-A')).toMatchObject({ rung: 1 });
});

test('an unknown outcome moves on as well, and the first channel is still tried again', async () => {
  const { stage, with: withOnce } = await staged(['teams']);
  const { now, pass } = withOnce(() => Promise.reject(new Error('timed out')));
  await stage.submit();
  await now();
  expect(sentTo(stage, 'dev')).toEqual(['sms']);
  await pass(1);
  expect(sentTo(stage, 'dev')).toEqual(['sms', 'teams']);
});

test('somebody who was reached on one channel gets nothing in the place of another', async () => {
  const { stage, now, pass } = await staged(['teams', 'email']);
  stage.outside.blocked.add('dev/teams');
  await stage.submit();
  await now();
  await pass(3);
  expect(sentTo(stage, 'dev')).toEqual(['email']);
});

test('F9: where Teams, e-mail and texts all fail, the call and then the second provider go out', async () => {
  const { stage, deps, now } = await staged(['teams', 'email', 'sms']);
  for (const channel of ['teams', 'email', 'sms']) stage.outside.blocked.add(`dev/${channel}`);
  const messengers = { ...deps.messengers, voice: also(stage), 'second-text': also(stage) };
  await stage.submit();
  await sweep({ ...deps, messengers }, stage.clock.now());
  expect(sentTo(stage, 'dev')).toEqual(['voice']);
  stage.outside.blocked.add('dev/voice');
  stage.outside.delivered.length = 0;
  await stage.submit({ reference: 'INC-002-B', submission: 'two' });
  await sweep({ ...deps, messengers }, stage.clock.now());
  expect(sentTo(stage, 'dev')).toEqual(['second-text']);
  await now();
});

test('F9: a first provider of texts that fails for everybody: from the last step on, the second one too', async () => {
  const broken: Messenger = { deliver: () => Promise.reject(new Error('Notify is down')) };
  const { stage, deps } = await staged(['teams', 'sms'], { sms: broken });
  const messengers = { ...deps.messengers, 'second-text': also(stage) };
  const pass = async (minutes: number) => {
    for (let half = 0; half < minutes * 2; half += 1) {
      stage.clock.move(0.5);
      await sweep({ ...deps, messengers }, stage.clock.now());
    }
  };
  await stage.submit();
  await pass(1);
  expect(sentTo(stage, 'dev')).toEqual(['teams']);
  await pass(60);
  const found = await stage.promises.find('INC-001-A');
  expect(found?.cycle).toBeGreaterThan(0);
  expect(sentTo(stage, 'dev')).toContain('second-text');
});

test('where nothing at all works the log says so, and the tries go on', async () => {
  const broken: Messenger = { deliver: () => Promise.reject(new Error('down')) };
  const { stage, pass } = await staged(['teams'], { teams: broken, email: broken, sms: broken });
  await stage.submit();
  await pass(20);
  expect(stage.outside.logged.some(({ event }) => event === 'no-way-of-telling-works')).toBe(true);
  const [first] = await stage.promises.notices.ofIncident('INC-001-A');
  expect(first).toMatchObject({ state: 'planned' });
});

test('F9: a provider that puts everybody off, a key that has ended say, counts as one that fails', async () => {
  const ended: Messenger = {
    deliver: () => Promise.resolve({ outcome: 'later', seconds: 300, why: '403 AuthError' }),
  };
  const { stage, deps } = await staged(['teams', 'sms'], { sms: ended });
  const used = { ...deps, messengers: { ...deps.messengers, 'second-text': also(stage) } };
  await stage.submit();
  for (let half = 0; half < 100; half += 1) {
    stage.clock.move(0.5);
    await sweep(used, stage.clock.now());
  }
  expect(used.board.facts().channels.sms?.doubts).toBeGreaterThanOrEqual(3);
  expect(sentTo(stage, 'dev')).toContain('second-text');
});
