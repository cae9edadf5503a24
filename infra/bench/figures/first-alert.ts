/** First alert: from the press of "Send" to the card in the chat of whoever is on call; beside a bare send. */
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { conversationIdOf } from '../../local-m365/connector/identities.ts';
import { objectIdOf } from '../../one-machine/council.ts';
import { median, rounded, spread } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';
import { measuredPairs, reporterOf } from '../pairs.ts';
import { filledIn, post } from '../report-press.ts';
import type { Posted } from '../report-press.ts';
import type { BenchStage } from '../stage.ts';
import { untilQuiet } from '../waiting.ts';

const sender = fileURLToPath(new URL('../send-bot.ts', import.meta.url));

const warmUp = 10;
const pairs = 60;
const most = 5;
/** Longer than that, nobody was told. */
const patience = 10_000;
/** Milliseconds between two pairs: Teams lets seven messages a second into one chat. */
const rest = 500;

/** Who is on call in the bench's council. */
const onCall = 'dev';
/** Settles when the chat of whoever is on call has one message more. */
const untilTold = async ({ m365 }: BenchStage): Promise<void> => {
  const id = objectIdOf(onCall);
  const before = m365.connector.messages(id).length;
  const told = Promise.withResolvers<true>();
  const look = (): void => {
    if (m365.connector.messages(id).length > before) told.resolve(true);
  };
  const timer = setTimeout(() => {
    told.reject(new Error(`${onCall} was told nothing`));
  }, patience);
  m365.world.changes.on('changed', look);
  await told.promise.finally(() => {
    clearTimeout(timer);
    m365.world.changes.off('changed', look);
  });
};

/** Milliseconds from the press to the message; the token is signed before. */
const timed = async (stage: BenchStage, origin: string, activity: Posted): Promise<number> => {
  const token = await stage.m365.connector.sign();
  await untilQuiet(stage.data);
  const told = untilTold(stage);
  const begun = performance.now();
  const [, taken] = await Promise.all([
    post(origin, token, activity),
    told.then(() => performance.now() - begun),
  ]);
  return taken;
};

interface Pair {
  readonly alert: number;
  readonly send: number;
}

/** The press, with the chat into which the bare bot is to send. */
const pressFor = ({ m365: { world } }: BenchStage, activity: Posted): Posted => {
  const person = world.people.find(objectIdOf(onCall));
  if (person === undefined) throw new Error(`${onCall} is not in the tenant`);
  const tell = conversationIdOf(world, person.id);
  return { ...activity, value: { ...(activity['value'] as object), tell } };
};

const onePair = async (stage: BenchStage, bareOrigin: string, n: number): Promise<Pair> => {
  const activity = await filledIn(stage, reporterOf(n));
  await wait(rest);
  const alert = await timed(stage, stage.hub.origin, activity);
  const send = await timed(stage, bareOrigin, pressFor(stage, activity));
  return { alert, send };
};

const figureOf = (measured: readonly Pair[]): Figure => {
  const [alerts, sends] = [measured.map(({ alert }) => alert), measured.map(({ send }) => send)];
  const value = rounded(median(measured.map(({ alert, send }) => alert / send)));
  return {
    name: 'first alert',
    value,
    unit: '× the baseline (median of pairs)',
    baseline: `a bare bot that sends one card when it is pressed, ${rounded(median(sends)).toString()} ms`,
    aim: `≤ ${most.toString()}`,
    holds: value <= most,
    detail: [`first alert: ${spread(alerts, 'ms')}`, `bare send: ${spread(sends, 'ms')}`],
  };
};

const measure = async (): Promise<readonly Figure[]> => [
  figureOf(await measuredPairs({ program: sender, onePair, warmUp, pairs })),
];

export const firstAlert: Measurement = { name: 'first alert', measure };
