/** The sign of life: after a completed sweep alone, at most once a minute, empty, and it holds nothing up. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import { sweep, tell } from '#core/engine/sweep.ts';
import { readConfig } from '#core/host/config.ts';
import { beatAfterSweeps } from '#core/host/heartbeat.ts';
import { presencesAway } from '#core/graph/presences.ts';
import { StoreUnavailable } from '#core/ports.ts';
import { newStage } from '../engine/stage.ts';
import { seal } from '../promises/samples.ts';
import { rotaAway } from '../support/rota-book.ts';
import { calendarHere } from '../support/calendar.ts';
import { listsHere } from '../support/kept-lists.ts';
import { noDocuments } from '../support/documents.ts';
import { languageAway } from '../support/own-language.ts';

interface Beat {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}

let server: Server;
let beats: Beat[];
/** How the address answers the next ones; hanging: never. */
let answers: (number | 'hanging')[];

const take = async (request: IncomingMessage): Promise<Beat> => {
  let body = '';
  for await (const piece of request) body += String(piece);
  return { method: request.method, url: request.url, body };
};

beforeEach(() => {
  [beats, answers] = [[], []];
  server = createServer((request, response) => {
    void take(request).then((beat) => {
      beats.push(beat);
      const answer = answers.shift() ?? 200;
      if (answer !== 'hanging') response.writeHead(answer).end();
    });
  }).listen(0);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !holds(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
};

const beatingStage = async () => {
  const stage = await newStage();
  const board = openPulseBoard(stage.clock, { beats: true });
  const hub = {
    ...stage.deps,
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
  const { port } = server.address() as AddressInfo;
  beatAfterSweeps(hub, board, { method: 'POST', url: `http://localhost:${String(port)}/beat` });
  const deps = { ...stage.deps, board };
  return { stage, board, deps, go: () => sweep(deps, stage.clock.now()) };
};

test('one a minute at most, with nothing in it', async () => {
  const { stage, board, go } = await beatingStage();
  await stage.submit();
  for (let half = 0; half < 6; half += 1) {
    await go();
    stage.clock.move(0.5);
  }
  await until(() => beats.length === 3);
  expect(beats[0]).toEqual({ method: 'POST', url: '/beat', body: '' });
  await until(() => board.facts().heartbeat?.takenAt !== undefined);
});

test('a clock that is put back does not silence it', async () => {
  const { stage, go } = await beatingStage();
  await go();
  await until(() => beats.length === 1);
  stage.clock.move(-60);
  await go();
  await until(() => beats.length === 2);
});

test('none after a sweep that failed, though others are well', async () => {
  const { stage, deps } = await beatingStage();
  const due = () => Promise.reject(new StoreUnavailable('away'));
  const broken = { ...deps, promises: { ...stage.promises, due } };
  await expect(tell(broken, stage.clock.now())).rejects.toThrow(StoreUnavailable);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(beats).toEqual([]);
  await tell(deps, stage.clock.now());
  await until(() => beats.length === 1);
});

test('none while something grave is wrong, so that the watch outside hears of it by silence', async () => {
  const { stage, go } = await beatingStage();
  stage.outside.fates.push(...Array.from({ length: 60 }, () => 'lost' as const));
  await stage.submit();
  const minutes = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      await go();
      stage.clock.move(1);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await minutes(4);
  const before = beats.length;
  await minutes(3);
  expect(beats).toHaveLength(before);
});

test('an address that hangs or refuses holds up no sweep, and is logged once', async () => {
  const { stage, board, go } = await beatingStage();
  answers.push(503, 503, 'hanging');
  for (const count of [1, 2]) {
    await go();
    await until(() => beats.length === count);
    stage.clock.move(1);
  }
  await until(() => board.facts().heartbeat?.failingSince !== undefined);
  await go();
  await until(() => beats.length === 3);
  stage.clock.move(1);
  await go();
  await until(() => beats.length === 4);
  await until(() => board.facts().heartbeat?.failingSince === undefined);
  const lines = stage.outside.logged.filter(({ event }) => event === 'heartbeat-not-heard');
  expect(lines).toHaveLength(1);
});

test('the address is https, or this machine; GET before it where it must be', () => {
  const settings = (text: string) => {
    try {
      return readConfig({ HUB_HEARTBEAT: text }).heartbeat;
    } catch (problem) {
      return /HUB_HEARTBEAT is not right/.test(String(problem)) ? 'refused' : 'taken';
    }
  };
  for (const text of [
    'https://beat.example/a',
    'GET https://beat.example/a',
    'http://localhost:1/',
  ])
    expect(settings(text)).toBe('taken');
  for (const text of [
    'http://beat.example/a',
    'ftp://beat.example',
    'beat',
    'PUT https://b.example',
  ])
    expect(settings(text)).toBe('refused');
});
