/** Handing over, asking others, giving back by card; and every card that is out of date (F11). Over HTTP. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closed } from '#core/domain/incidents/transitions.ts';
import { excluded } from '#core/domain/incidents/giving-back.ts';
import { calendar } from '../support/sample.ts';
import { firstId, setStage, textIn } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';
import { deliverPlanned } from './deliver-planned.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => stage.fresh());
afterAll(() => stage.close());

const newest = (person: string) => stage.cards(person).at(-1);
const answers = { what: 'someone is outside my house', afraidNow: 'yes' };
const idsOf = (card: unknown): string[] =>
  ((card as { actions?: { id?: string }[] }).actions ?? []).flatMap(({ id }) => id ?? []);
const reported = async (): Promise<string> => {
  await stage.connector.say('aoife', 'Report something');
  await stage.press('aoife', 'submit-report', answers);
  await deliverPlanned(stage);
  return (await stage.promises.live())[0]?.reference ?? '';
};
const live = async (reference: string) => {
  const incident = await stage.promises.find(reference);
  if (incident === undefined) throw new Error('it is not there');
  return incident;
};
/** Presses a button that stood on a card once. */
const pressOld = async (person: string, verb: string, data: object) => {
  const id = stage.connector.messages(person).at(-1)?.id ?? '';
  const action = { type: 'Action.Execute' as const, verb, data };
  const { body } = await stage.connector.press(person, id, action);
  return (body as { value: { body: { id?: string }[] } }).value;
};
const refusals = async (reference: string) =>
  (await stage.promises.unfiledEntries(reference)).filter(({ action }) => action === 'refused');
const takenByMarged = async (): Promise<string> => {
  const reference = await reported();
  await stage.press('marged', 'acknowledge');
  return reference;
};

describe('handing over by card', () => {
  test('whoever has it chooses a colleague, who is asked and says yes', async () => {
    const reference = await takenByMarged();
    const { card: mine } = await stage.press('marged', 'choose-hand-over', {}, {});
    expect(firstId(mine)).toBe('hand-over-form');
    expect(JSON.stringify(mine)).toContain('Dev Okafor (on duty)');
    const { card: offered } = await stage.press('marged', 'hand-over', {
      to: 'dev',
      note: 'Train',
    });
    expect(textIn(offered)).toContain('You have offered this to Dev Okafor.');
    await deliverPlanned(stage);
    expect(firstId(newest('dev'))).toBe('hand-over');
    expect(textIn(newest('dev'))).toContain('Marged Ellis asks you to take this over');
    expect(textIn(newest('dev'))).toContain('Train');
    expect(textIn(newest('dev'))).toContain(answers.what);
    expect(stage.connector.notifications('dev').at(-1)?.text).toBe(
      'Safety Hub: a colleague asks you to take over',
    );
    const { card: his } = await stage.press('dev', 'acknowledge');
    expect(textIn(his)).toContain('You have this since');
    expect((await live(reference)).ownerKey).toBe('dev');
    await deliverPlanned(stage);
    expect(firstId(newest('marged'))).toBe('to-owner');
    expect(textIn(newest('marged'))).toContain('Dev Okafor has this incident now');
  });

  test('no one chosen keeps the form; Back puts the card as it was', async () => {
    await takenByMarged();
    await stage.press('marged', 'choose-hand-over');
    const kept = await stage.press('marged', 'hand-over', {});
    expect(kept.body).toMatchObject({ value: 'Please choose somebody from the list.' });
    const { card } = await stage.press('marged', 'see-alert');
    expect(textIn(card)).toContain('You have this since');
    expect(idsOf(card)).toEqual(['escalate-now', 'choose-hand-over', 'choose-give-back']);
  });

  test('a colleague who can’t sees who still has it', async () => {
    const reference = await takenByMarged();
    await stage.press('marged', 'choose-hand-over');
    await stage.press('marged', 'hand-over', { to: 'dev' });
    await deliverPlanned(stage);
    const { card } = await stage.press('dev', 'decline');
    expect(textIn(card)).toContain('Marged Ellis has this since');
    expect((await live(reference)).handOver).toBeUndefined();
  });
});

describe('asking others, and giving back', () => {
  test('while nobody has it, the next people are asked at once', async () => {
    const reference = await reported();
    const { card } = await stage.press('dev', 'escalate-now');
    expect(firstId(card)).toBe('said');
    expect(textIn(card)).toContain('Asked now: ');
    expect(idsOf(card)).toEqual(['acknowledge', 'decline', 'escalate-now']);
    expect((await live(reference)).rung).toBe(1);
  });

  test('whoever has it asks for help and keeps it', async () => {
    const reference = await takenByMarged();
    const { card } = await stage.press('marged', 'escalate-now');
    expect(textIn(card)).toContain('Asked to help: ');
    expect(textIn(card)).toContain('You have this since');
    await deliverPlanned(stage);
    expect(firstId(newest('dev'))).toBe('help');
    expect(textIn(newest('dev'))).toContain('Marged Ellis has this and asks for help');
    expect((await live(reference)).ownerKey).toBe('marged');
  });

  test('given back in two presses, with a note where there is time for one', async () => {
    const reference = await takenByMarged();
    await stage.press('marged', 'choose-give-back');
    const { card } = await stage.press('marged', 're-trigger', { note: 'I am ill' });
    expect((await live(reference)).ownerKey).toBeUndefined();
    expect(textIn(card)).toContain('nobody has this yet');
    const entries = await stage.promises.unfiledEntries(reference);
    expect(entries.find(({ action }) => action === 'given-back')?.detail).toBe('I am ill');
  });
});

describe('a card that is out of date says how things stand, in its place (F11)', () => {
  test('F11 a second press of the one who has it: their own card, with their buttons', async () => {
    const reference = await reported();
    await stage.press('dev', 'acknowledge');
    const card = await pressOld('dev', 'acknowledge', { incident: reference, version: 1 });
    expect(card.body[0]?.id).toBe('refused-conflict');
    expect(textIn(card)).toContain('You have had this since 11:40pm');
    expect(idsOf(card)).toContain('choose-hand-over');
    expect((await refusals(reference)).map(({ actorKey }) => actorKey)).toEqual(['dev']);
  });

  test('F11 the same press delivered twice at once: one owner, the same answer to both', async () => {
    const reference = await reported();
    const presses = [1, 2, 3].map(() =>
      pressOld('dev', 'acknowledge', { incident: reference, version: 1 }),
    );
    for (const card of await Promise.all(presses))
      expect(textIn(card)).toContain('You have this since');
    expect(await live(reference)).toMatchObject({ ownerKey: 'dev', version: 2 });
  });

  test('F11 another officer: who has it, and no word of the report', async () => {
    const reference = await reported();
    await stage.press('dev', 'acknowledge');
    const card = await pressOld('marged', 'acknowledge', { incident: reference, version: 1 });
    expect(textIn(card)).toContain('Dev Okafor has had this since 11:40pm');
    expect(textIn(card)).not.toContain('Brennan');
    expect(idsOf(card)).toEqual([]);
  });

  test('F11 on a card of an earlier rung, taking it still counts while nobody has it', async () => {
    const reference = await reported();
    await stage.press('dev', 'escalate-now');
    await pressOld('marged', 'acknowledge', { incident: reference, version: 1 });
    expect((await live(reference)).ownerKey).toBe('marged');
  });

  test('F11 asking others on a card of an earlier rung asks nobody, and the card is as new as the rung', async () => {
    const reference = await reported();
    await stage.press('dev', 'escalate-now');
    const card = await pressOld('dev', 'escalate-now', { incident: reference, version: 1 });
    expect(card.body[0]?.id).toBe('refused-conflict');
    expect(textIn(card)).toContain('Others have been asked since');
    expect(JSON.stringify(card)).toContain(`"version":${String((await live(reference)).version)}`);
    expect((await live(reference)).rung).toBe(1);
    // The engine draws it once more, with the words that are not in the answer.
    const stale = await stage.promises.notices.staleCards('test', stage.clock.now(), 50);
    expect(stale.map(({ to }) => to)).toContain('dev');
  });

  test('F11 after it was closed: when, and it stays closed', async () => {
    const reference = await takenByMarged();
    await stage.promises.change(reference, (incident) => ({
      incident: closed(incident, stage.clock.now()),
      entries: [],
      notices: [],
    }));
    const before = await live(reference);
    for (const verb of ['acknowledge', 'decline', 'escalate-now', 're-trigger']) {
      const who = verb === 're-trigger' ? 'marged' : 'dev';
      const card = await pressOld(who, verb, { incident: reference, version: 1, reason: 'x' });
      expect(card.body[0]?.id).toBe('refused-conflict');
      expect(textIn(card)).toContain('Closed at 11:40pm');
      expect(textIn(card)).not.toContain('Brennan');
    }
    expect(await live(reference)).toEqual(before);
  });

  test.each(['aoife', 'dev'])(
    'F11 by %s, who reported it or is excluded: word for word as for a made-up reference, and logged',
    async (who) => {
      const reference = await reported();
      await stage.promises.change(reference, (incident) => ({
        incident: excluded(incident, 'dev', calendar, stage.clock.now()),
        entries: [],
        notices: [],
      }));
      const verbs = ['acknowledge', 'decline', 'escalate-now', 'see-alert', 'choose-hand-over'];
      const more = { version: 1, to: 'marged', reason: 'x' };
      for (const verb of [...verbs, 'hand-over', 're-trigger']) {
        const real = await pressOld(who, verb, { incident: reference, ...more });
        const madeUp = await pressOld(who, verb, { incident: '222-222-222', ...more });
        expect(real).toEqual(madeUp);
        expect(real.body[0]?.id).toBe('refused-not-found');
      }
      expect((await refusals(reference)).map(({ actorKey }) => actorKey)).toEqual(
        Array.from({ length: 7 }, () => who),
      );
      expect((await live(reference)).ownerKey).toBeUndefined();
    },
  );
});
