/** The canary: sent every hour the way of a real incident, answered by the robot, seen by nobody, and never silent itself. */
import { describe, expect, test } from '@jest/globals';
import { addMinutes, addSeconds } from '#core/domain/time/instant.ts';
import { person } from '../support/sample.ts';
import { robotKey } from '#core/domain/alerts/robot.ts';
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import { sweep } from '#core/engine/sweep.ts';
import { answeringRobot, withRobot } from '#core/host/robot.ts';
import { presencesAway } from '#core/graph/presences.ts';
import type { Messenger } from '#core/ports.ts';
import { StoreUnavailable } from '#core/ports.ts';
import { execute } from '#core/use-cases/registry.ts';
import { readPulse } from '#core/use-cases/pulse/read-pulse.ts';
import type { Hub } from '#core/use-cases/use-case.ts';
import { everybody, seal } from '../promises/samples.ts';
import { rotaAway } from '../support/rota-book.ts';
import { newStage } from './stage.ts';
import { calendarHere } from '../support/calendar.ts';
import { listsHere } from '../support/kept-lists.ts';
import { noDocuments } from '../support/documents.ts';
import { languageAway } from '../support/own-language.ts';

const helper = person('gwen', ['it-contact']);

/** A stage on which the robot is wired as the host does it. `deaf`: it hears nothing. */
const hubWithRobot = async () => {
  const stage = await newStage();
  stage.outside.people = [...everybody, helper];
  const board = openPulseBoard(stage.clock);
  const council = withRobot(stage.outside.council);
  const hub: Hub = {
    ...stage.deps,
    council,
    seal,
    rota: rotaAway,
    lists: listsHere(),
    calendar: calendarHere(),
    documents: noDocuments,
    presences: presencesAway,
    ownLanguage: languageAway,
    pulse: board,
    nudge: () => undefined,
  };
  const { teams } = stage.outside.messengers;
  if (teams === undefined) throw new Error('There is no Teams here');
  const state = { deaf: false };
  const robotic = answeringRobot(teams, hub);
  const ears: Messenger = {
    ...teams,
    deliver: (telling) =>
      state.deaf && telling.to.key === robotKey
        ? Promise.reject(new Error('no answer'))
        : robotic.deliver(telling),
  };
  const messengers = { ...stage.outside.messengers, teams: ears };
  const deps = { ...stage.deps, council, messengers, board };
  const go = async (minutes: number) => {
    for (let half = 0; half < minutes * 2; half += 1) {
      stage.clock.move(0.5);
      await sweep(deps, stage.clock.now());
    }
  };
  await sweep(deps, stage.clock.now());
  await sweep(deps, stage.clock.now());
  return { stage, hub, deps, state, go, pulse: () => readPulse(hub) };
};

describe('an answered canary', () => {
  test('is sent at the start and every hour, and answered in the next sweep', async () => {
    const { stage, go, pulse } = await hubWithRobot();
    expect((await pulse()).canary).toMatchObject({
      state: 'well',
      answeredAt: stage.clock.now(),
      tookSeconds: 0,
      nextAt: '2026-12-29T00:00:00.000Z',
    });
    await go(19.5);
    expect((await pulse()).canary.answeredAt).toBe('2026-12-28T23:40:00.000Z');
    await go(1);
    expect((await pulse()).canary.answeredAt).toBe('2026-12-29T00:00:30.000Z');
    await go(60);
    expect((await pulse()).canary.answeredAt).toBe('2026-12-29T01:00:30.000Z');
  });

  test('reaches nobody, is in no list, no record and no trail, though SharePoint is away', async () => {
    const { stage, hub, go } = await hubWithRobot();
    stage.outside.recordAway = true;
    await go(25);
    stage.clock.move(58);
    await go(3);
    stage.outside.recordAway = false;
    await go(5);
    expect(stage.outside.delivered).toEqual([]);
    expect(stage.outside.redrawn).toEqual([]);
    expect(stage.outside.rows.size).toBe(0);
    expect(stage.outside.trail).toEqual([]);
    expect(await stage.promises.live()).toEqual([]);
    for (const who of ['dev', 'ines', 'aoife'])
      for (const verb of ['list-incidents', 'my-reports'] as const)
        expect(JSON.stringify(await execute(hub, who, verb, {}))).not.toContain('CAN-4RY');
    expect(stage.outside.logged.filter(({ event }) => /fail|adopt/.test(event))).toEqual([]);
  });

  test('does not exist for anybody who types its reference', async () => {
    const { stage, hub } = await hubWithRobot();
    const [canary] = await stage.promises.watch.canaries();
    const incident = canary?.reference ?? '';
    for (const verb of ['open-incident', 'acknowledge', 'close-incident', 'decline'] as const)
      expect(await execute(hub, 'ines', verb, { incident, reason: 'x' })).toMatchObject({
        refused: { kind: 'not-found' },
      });
    expect((await stage.promises.watch.canaries())[0]?.owner).toBe('The hub’s robot');
  });

  test('leaves nothing behind but the last', async () => {
    const { stage, go } = await hubWithRobot();
    for (let hours = 0; hours < 5; hours += 1) {
      stage.clock.move(59);
      await go(1);
    }
    expect(await stage.promises.watch.canaries()).toHaveLength(1);
  });

  test('the robot sees no incident of people', async () => {
    const { stage, hub } = await hubWithRobot();
    const incident = await stage.submit({ reference: '7KQ-4M2-XCA' });
    expect(await execute(hub, robotKey, 'acknowledge', { incident })).toMatchObject({
      refused: { kind: 'not-found' },
    });
  });
});

describe('F25: a canary that is not answered', () => {
  test('within five minutes the pulse is not well, and those who look after the hub are told, once', async () => {
    const { stage, state, go, pulse } = await hubWithRobot();
    state.deaf = true;
    await go(24.5);
    expect((await pulse()).canary.state).toBe('waiting');
    await go(1);
    const { canary, troubles, well } = await pulse();
    expect([canary.state, well]).toEqual(['unanswered', false]);
    expect(troubles.filter(({ grave }) => grave).map(({ kind }) => kind)).toEqual(['canary']);
    const told = () => stage.outside.delivered.filter(({ kind }) => kind === 'watch');
    const first = told().map(({ to, channel }) => `${to}/${channel}`);
    expect(new Set(told().map(({ to }) => to))).toEqual(new Set(['ines', 'gwen']));
    await go(25);
    expect(told().map(({ to, channel }) => `${to}/${channel}`)).toEqual(first);
  });

  test('stays not well until a later one is answered, and pages nobody by its ladder', async () => {
    const { stage, state, go, pulse } = await hubWithRobot();
    state.deaf = true;
    await go(90);
    expect((await pulse()).canary.state).toBe('unanswered');
    expect(stage.outside.delivered.filter(({ kind }) => kind === 'alert')).toEqual([]);
    state.deaf = false;
    await go(2);
    expect((await pulse()).canary.state).toBe('well');
    expect((await pulse()).troubles).toEqual([]);
  });

  test('one that is not sent is missed', async () => {
    const { stage, pulse } = await hubWithRobot();
    stage.clock.set(addMinutes(stage.clock.now(), 74));
    expect((await pulse()).canary.state).toBe('well');
    stage.clock.set(addMinutes(stage.clock.now(), 1));
    expect((await pulse()).canary.state).toBe('missing');
  });
});

describe('the pulse', () => {
  test('says that the engine is silent, in a sentence that helps', async () => {
    const { stage, pulse } = await hubWithRobot();
    stage.clock.set(addSeconds(stage.clock.now(), 300));
    expect((await pulse()).troubles[0]).toEqual({
      kind: 'silent',
      grave: true,
      sentence:
        'The hub has not looked for due alerts for 5 minutes. Ring people on duty yourself.',
    });
  });

  test('says that the store does not answer, and does not fail itself', async () => {
    const { hub, stage } = await hubWithRobot();
    const away = () => Promise.reject(new StoreUnavailable('away'));
    const promises = { ...stage.promises, watch: { ...stage.promises.watch, canaries: away } };
    expect((await readPulse({ ...hub, promises })).troubles.map(({ kind }) => kind)).toEqual([
      'store',
    ]);
    const [inWelsh] = (await readPulse({ ...hub, promises }, 'cy')).troubles;
    expect(inWelsh?.sentence).toMatch(/^Ni all yr hwb ddarllen/);
  });

  test('F9: one channel without an answer is a word, every channel without one is grave', async () => {
    const { stage, hub, pulse, go } = await hubWithRobot();
    stage.outside.fates.push(...Array.from({ length: 40 }, () => 'lost' as const));
    await stage.submit({ reference: '7KQ-4M2-XCA' });
    await go(2);
    expect((await pulse()).troubles.filter(({ grave }) => grave)).toMatchObject([
      { kind: 'channel' },
    ]);
    stage.outside.fates.length = 0;
    await go(3);
    expect((await readPulse(hub)).troubles).toEqual([]);
  });

  test('says that nobody is there once everybody else was asked', async () => {
    const { stage, pulse } = await hubWithRobot();
    stage.outside.people = everybody.filter(({ key }) => key !== 'ines');
    expect((await pulse()).troubles.map(({ kind }) => kind)).toEqual(['nobody']);
  });

  test('is for officers and those who look after the hub, and has no name and no reference in it', async () => {
    const { hub, stage } = await hubWithRobot();
    await stage.submit({ reference: '7KQ-4M2-XCA' });
    for (const who of ['dev', 'ines', 'gwen'])
      expect(await execute(hub, who, 'engine-pulse', {})).toMatchObject({ ok: true });
    expect(await execute(hub, 'aoife', 'engine-pulse', {})).toMatchObject({
      refused: { kind: 'forbidden' },
    });
    const said = JSON.stringify(await execute(hub, 'dev', 'engine-pulse', {}));
    expect(said).not.toMatch(/7KQ|CAN-4RY|Okafor|Aoife/);
  });
});
