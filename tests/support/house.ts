/** The whole house for one test: a Microsoft 365 of its own, the hub, the sample council and a stopped clock. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buttonOf, callFunction, press, pressButton, say } from '../../infra/drills/doors.ts';
import type { Answer } from '../../infra/drills/doors.ts';
import { rowsOf } from '../../infra/drills/judge.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import type { Log } from '../../teams-app/ports.ts';
import type { Council } from '../../infra/one-machine/council.ts';
import { startHouse } from '../../infra/one-machine/house.ts';
import type { House, HouseOptions } from '../../infra/one-machine/house.ts';
import { sampleCouncil } from '../../infra/one-machine/sample-council.ts';
import { beginning } from './beginning.ts';

/** One line of the hub's log. */
export interface LoggedLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly facts: string;
}

const logInto = (lines: LoggedLine[]): Log => {
  const note = (level: LoggedLine['level'], event: string, ...facts: unknown[]): void =>
    void lines.push({ level, event, facts: facts.map(String).join(' ') });
  return {
    info: (event, facts) => note('info', event, JSON.stringify(facts)),
    warn: (event, facts) => note('warn', event, JSON.stringify(facts)),
    error: (event, problem, facts) => note('error', event, problem, JSON.stringify(facts)),
  };
};

/** Monday 28 December 2026, 11:40pm: a bank holiday. */
export const bankHolidayNight = Date.parse('2026-12-28T23:40:00Z');

export interface Stage {
  readonly house: House;
  readonly data: string;
  /** Everything that the hub has logged, oldest first. */
  readonly logged: readonly LoggedLine[];
  /** Opens a new report card and sends it. */
  report(alias: string, answers: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Presses a button of the newest card that has it. */
  press(
    alias: string,
    verb: string,
    inputs?: Readonly<Record<string, unknown>>,
  ): Promise<Answer | undefined>;
  /** A button as it stands on a card now, to be pressed later, whatever has become of the card by then. */
  keep(alias: string, verb: string, containing?: string): KeptButton;
  say(alias: string, words: string): Promise<void>;
  /** Calls a function of the tab. */
  call(alias: string, name: string, input: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** The text of the newest message in somebody's chat, cards included. */
  newest(alias: string): string;
  rows(list: string): Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

/** Presses the button, delivered so many times at once; nothing of the hub's own work follows yet. */
export type KeptButton = (
  inputs?: Readonly<Record<string, unknown>>,
  delivered?: number,
) => Promise<Answer>;

export const referenceIn = (text: string): string =>
  /\b[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}\b/.exec(text)?.[0] ?? '';

/** `ceiling` 0: Graph grants any number of units, for a test that asks much in one minute of a stopped clock. */
export const startStage = async (
  change: (council: Council) => Council = (council) => council,
  start = bankHolidayNight,
  more: Pick<HouseOptions, 'ceiling'> = {},
): Promise<Stage> => {
  const data = await mkdtemp(join(tmpdir(), 'hub-test-'));
  const logged: LoggedLine[] = [];
  const house = await startHouse({
    data,
    log: logInto(logged),
    council: change(sampleCouncil(start)),
    clock: start,
    pace: 'by-hand',
    ...more,
    ...(await beginning()),
  });
  const stage: Stage = {
    house,
    data,
    logged,
    report: async (alias, answers) => {
      await say(house, objectIdOf(alias), 'Report something');
      return (
        (await stage.press(alias, 'submit-report', answers)) ?? { refused: 'no card', text: '' }
      );
    },
    press: async (alias, verb, inputs = {}) => {
      const answer = await press(house, objectIdOf(alias), verb, inputs);
      await house.settle();
      return answer;
    },
    keep: (alias, verb, containing = '') => {
      const button = buttonOf(house, objectIdOf(alias), verb, { containing });
      if (button === undefined) throw new Error(`${alias} has no button ${verb}`);
      return (inputs = {}, delivered = 1) =>
        pressButton(house, objectIdOf(alias), button, inputs, delivered);
    },
    say: (alias, words) => say(house, objectIdOf(alias), words),
    call: async (alias, name, input) => {
      const answer = await callFunction(house, objectIdOf(alias), name, input);
      await house.settle();
      return answer;
    },
    newest: (alias) => {
      const message = house.m365.connector.messages(objectIdOf(alias)).at(-1);
      return JSON.stringify(message ?? '');
    },
    rows: (list) => rowsOf(house, list),
    close: async () => {
      await house.close();
      await rm(data, { recursive: true, force: true });
    },
  };
  return stage;
};
