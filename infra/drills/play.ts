/** Plays an exercise against the real hub on a Microsoft 365 of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editList } from '../local-m365/control/edit-list.ts';
import { disableAccount } from '../local-m365/control/people-control.ts';
import { objectIdOf } from '../one-machine/council.ts';
import { startHouse } from '../one-machine/house.ts';
import type { House, HouseOptions } from '../one-machine/house.ts';
import { councilOf } from './council-of.ts';
import { callFunction, press, say } from './doors.ts';
import { inputOf } from './deed-input.ts';
import type { Answer } from './doors.ts';
import { addAtDesk, sendInChat } from './evidence-doors.ts';
import type { Deed, Exercise, FaultStep, Step } from './exercise.ts';
import { durationOf, momentOf } from './moments.ts';
import { everyRead, keyIn } from './read-in-answer.ts';
import { sampleFile } from './sample-file.ts';

export interface Failure {
  readonly expect: Readonly<Record<string, unknown>>;
  readonly saw: string;
}

/** A played exercise: the house as it stands at the end, and what the steps said. */
export interface Played {
  readonly house: House;
  /** References by the name that the exercise gave them. */
  readonly references: ReadonlyMap<string, string>;
  /** Steps that were refused, or not, against what they say. */
  readonly failures: readonly Failure[];
}

const reference = /\b[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}\b/;

/** What can be at fault, and how; the files of the chat in ways of their own. */
const services = [
  'sharepoint',
  'graph',
  'files',
  'teams',
  'notify',
  'voice',
  'mail',
  'calendar',
  'entra',
] as const;
const kinds = [
  'down',
  'slow',
  'throttled',
  'reply-lost',
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'missing',
  'failing',
  'redirected',
  'endless',
  'longer',
  'cut',
] as const;

/** Verbs that the bot offers; everything else goes through the tab. */
const byCard = new Set(['acknowledge', 'decline']);
/** Buttons of a message; the button is the one that says what the step gives. */
const byMessage = new Set(['answer-aftercare']);

class Player {
  readonly house: House;
  readonly references = new Map<string, string>();
  /** By the keys of what was opened. */
  readonly revisions = new Map<string, string>();
  readonly failures: Failure[] = [];
  constructor(house: House) {
    this.house = house;
  }

  input(deed: Deed): Record<string, unknown> {
    return inputOf(deed, this.references, this.revisions);
  }

  async report(deed: Deed, person: string): Promise<Answer> {
    await say(this.house, person, 'Report something');
    const answer = await press(this.house, person, 'submit-report', this.input(deed), {
      delivered: deed.delivered,
    });
    return answer ?? { refused: 'forbidden', text: 'No report card came' };
  }

  /** A councillor sends it in the chat; whoever else may adds it at the desk. */
  async evidence(deed: Deed, person: string): Promise<Answer> {
    const { file, text, size } = deed.with;
    const name = typeof file === 'string' ? file : 'photo.jpg';
    const { council } = this.house;
    const who = council.people.find(({ alias }) => alias === deed.who);
    const add = who?.roles.includes('councillor') === true ? sendInChat : addAtDesk;
    return add(this.house, person, {
      name,
      bytes: sampleFile(name, ...(typeof size === 'number' ? [size] : [])),
      text: typeof text === 'string' ? text : '',
      incident: deed.incident && (this.references.get(deed.incident) ?? deed.incident),
    });
  }

  async message(person: string, data: Readonly<Record<string, unknown>>): Promise<Answer> {
    const answer = await press(this.house, person, 'hub-message', {}, { data });
    return answer ?? { refused: 'not-found', text: 'No message with such a button came' };
  }

  async go(deed: Deed): Promise<Answer> {
    const person = objectIdOf(deed.who);
    if (deed.does === 'submit-report') return this.report(deed, person);
    if (deed.does === 'add-evidence') return this.evidence(deed, person);
    const input = this.input(deed);
    if (byMessage.has(deed.does)) return this.message(person, { act: deed.does, ...input });
    const pressed = byCard.has(deed.does)
      ? await press(
          this.house,
          person,
          deed.does,
          {},
          {
            containing: String(input['incident']),
            delivered: deed.delivered,
          },
        )
      : undefined;
    return pressed ?? callFunction(this.house, person, deed.does, input);
  }

  async deed(deed: Deed): Promise<void> {
    const answer = await this.go(deed);
    const read = everyRead(answer.text);
    const found = reference.exec(answer.text)?.[0] ?? read[0]?.key ?? keyIn(answer.text);
    if (deed.as !== undefined && found !== undefined && answer.refused === undefined)
      this.references.set(deed.as, found);
    for (const { key, revision } of read) this.revisions.set(key, revision);
    this.checkHidden(deed, answer);
    if (answer.refused === deed.refused) return;
    this.failures.push({
      expect: { who: deed.who, does: deed.does, refused: deed.refused ?? 'nothing' },
      saw: `refused: ${answer.refused ?? 'nothing'}`,
    });
  }

  /** Neither the name nor the key of whoever must not be known from it. */
  checkHidden({ who, does, hides }: Deed, { text }: Answer): void {
    const hidden = this.house.council.people.find(({ alias }) => alias === hides);
    if (hides === undefined) return;
    const seen = [hidden?.name ?? hides, objectIdOf(hides)].filter((each) => text.includes(each));
    if (seen.length > 0)
      this.failures.push({
        expect: { who, does, hides },
        saw: `the answer says ${seen.join(', ')}`,
      });
  }

  fault({ fault }: FaultStep): void {
    const { world } = this.house.m365;
    const length = typeof fault['for'] === 'string' ? durationOf(fault['for']) : undefined;
    const until = length === undefined ? {} : { until: world.clock.now() + length };
    const person = (value: unknown): string => objectIdOf(String(value));
    if (fault['disable-account'] !== undefined)
      return disableAccount(world, person(fault['disable-account']));
    if (fault['block-bot'] !== undefined)
      return void world.faults.add({
        kind: 'block-bot',
        service: 'teams',
        person: person(fault['block-bot']),
        ...until,
      });
    const service = services.find((each) => fault[each] !== undefined);
    const kind = kinds.find((each) => service !== undefined && each === fault[service]);
    if (service === undefined || kind === undefined)
      throw new RangeError(`Not a fault: ${JSON.stringify(fault)}`);
    world.faults.add({ kind, service, delay: 2_000, retryAfter: 30, ...until });
  }

  async step(step: Step): Promise<void> {
    switch (step.kind) {
      case 'deed':
        return this.deed(step);
      case 'fault':
        return this.fault(step);
      case 'crash':
        return this.house.crash(step.losesStore);
      case 'edit-list':
        editList(this.house.m365.world, { list: step.list, where: step.where, set: step.set });
        return;
      case 'asleep':
        this.house.m365.world.clock.set(momentOf(step.until, this.house.m365.world.clock.now()));
        return;
      case 'until':
        return;
    }
  }
}

/** Two people who do the same to the same incident: nothing of the hub's own work comes between them. */
const isSameDeed = (a: Step | undefined, b: Step): boolean =>
  a?.kind === 'deed' && b.kind === 'deed' && a.does === b.does && a.incident === b.incident;

type PlayOptions = Pick<HouseOptions, 'traffic' | 'begunFrom'>;

/** Plays the steps, the clock running through every sweep between them. The caller closes with `done`. */
export const play = async (
  exercise: Exercise,
  options: PlayOptions,
): Promise<Played & { readonly done: () => Promise<void> }> => {
  const data = await mkdtemp(join(tmpdir(), 'hub-drill-'));
  const house = await startHouse({
    data,
    council: councilOf(exercise),
    clock: exercise.start,
    pace: 'by-hand',
    ...options,
  });
  const player = new Player(house);
  house.m365.resetCost();
  let now = exercise.start;
  let before: Step | undefined;
  for (const step of exercise.steps) {
    const at = momentOf(step.at, now);
    if (at > now || !isSameDeed(before, step)) await house.settle();
    now = at;
    await house.advanceTo(now);
    await player.step(step);
    now = house.m365.world.clock.now();
    before = step;
  }
  await house.settle();
  const done = async (): Promise<void> => {
    await house.close();
    await rm(data, { recursive: true, force: true });
  };
  return { house, references: player.references, failures: player.failures, done };
};
