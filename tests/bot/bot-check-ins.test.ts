/** A councillor who works alone talks to the bot: through the local Teams, over HTTP. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hubMessageCard } from '../../bot/cards/hub-message.ts';
import { alarmOf } from '../../teams-app/domain/check-ins/alarm-kind.ts';
import { reminderOf } from '../../teams-app/domain/check-ins/check-in-reminder.ts';
import { addMinutes } from '../../teams-app/domain/time/instant.ts';
import { chatWords } from '../../teams-app/domain/words/chat.ts';
import { watchCheckIns } from '../../teams-app/engine/check-ins.ts';
import { beginRun } from '../../teams-app/engine/run.ts';
import { StoreUnavailable } from '../../teams-app/ports.ts';
import { start } from '../promises/samples.ts';
import { firstId, setStage, textIn } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';

const english = chatWords('en');

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => stage.fresh());
afterAll(() => stage.close());

const newest = () => stage.cards('aoife').at(-1);
const say = (words: string) => stage.connector.say('aoife', words);
const mine = () => stage.promises.checkIns.openOf('aoife');
const watch = () =>
  watchCheckIns(
    beginRun({ ...stage.hub, messengers: stage.outside.messengers }, stage.clock.now()),
  );
const alarms = async () =>
  (await stage.promises.live()).filter((incident) => alarmOf(incident) !== undefined);

/** The stage stands at 11:40pm. */
const words = 'surgery at Tanyard Hall until 00:40';
const until = addMinutes(start, 60);

describe('in five words', () => {
  test('a check-in is saved, and the card says when people are called', async () => {
    await say(words);
    expect(firstId(newest())).toBe('check-in');
    expect(textIn(newest())).toContain('You are out until 12:40am on 29 December 2026');
    expect(textIn(newest())).toContain(
      'If we do not hear from you by 12:50am on 29 December 2026, we call people.',
    );
    expect(textIn(newest())).toContain('The clock runs with us, not on your phone.');
    expect(textIn(newest())).toContain('Saved at 11:40pm.');
    expect(await mine()).toMatchObject({ place: 'Tanyard Hall', dueAt: until });
  });

  test('more time, help and the end are words as well', async () => {
    await say(words);
    await say('another 30 minutes');
    expect((await mine())?.dueAt).toBe(addMinutes(until, 30));
    await say('I need help');
    expect(textIn(newest())).toContain('We are asking the people on duty to help you');
    expect(textIn(newest())).toContain('999');
    expect(await alarms()).toMatchObject([{ level: 'critical' }]);
    await say('I’m safe');
    expect(textIn(newest())).toContain('You are back');
    expect(await mine()).toBeUndefined();
  });

  test('“until 8” in the morning is asked about, and nothing is saved until it is answered', async () => {
    stage.clock.set(addMinutes(start, 10 * 60));
    await say('surgery at Tanyard Hall until 8');
    expect(firstId(newest())).toBe('check-in-until');
    expect(await mine()).toBeUndefined();
    await stage.press('aoife', 'start-check-in');
    expect((await mine())?.dueAt).toBe('2026-12-29T20:00:00.000Z');
  });

  test('words that tell of something stay a report, word for word', async () => {
    for (const told of [
      'surgery at the hall until 1am, a man threatened me',
      'I’m safe but he hit me',
    ]) {
      await say(told);
      expect(newest()?.body.find(({ id }) => id === 'what')).toMatchObject({ value: told });
    }
    expect(await stage.promises.checkIns.open()).toEqual([]);
  });

  test('“I need help” from somebody who is not out is a report', async () => {
    await say('I need help');
    expect(firstId(newest())).toBe('report');
  });

  test('an officer who types it gets help, no check-in', async () => {
    await stage.connector.say('dev', words);
    expect(firstId(stage.cards('dev').at(-1))).toBe('welcome');
    expect(await stage.promises.checkIns.open()).toEqual([]);
  });
});

describe('with the form', () => {
  test('it is drawn where it stands, with what was typed where something is wrong', async () => {
    await say('check in');
    expect(firstId(newest())).toBe('check-in-form');
    const wrong = await stage.press('aoife', 'start-check-in', {
      place: 'Low Mill',
      until: 'soon',
    });
    expect(firstId(wrong.card)).toBe('refused-invalid');
    expect(wrong.card.body.find(({ id }) => id === 'place')).toMatchObject({ value: 'Low Mill' });
    const right = await stage.press('aoife', 'start-check-in', {
      place: 'Low Mill',
      until: '2 hours',
      person: 'Mr Doyle',
      phone: '01632 960555',
      worried: 'true',
    });
    expect(firstId(right.card)).toBe('check-in');
    expect(textIn(right.card)).toContain('With: Mr Doyle');
    expect(await mine()).toMatchObject({ worried: true, phoneThere: '01632 960555' });
  });

  test('while the store is away nothing is lost: “Not saved yet”, the number, and the same form', async () => {
    await say('check in');
    const { promises } = stage.hub;
    const away = () => Promise.reject(new StoreUnavailable('away'));
    stage.hub.promises = {
      ...promises,
      checkIns: { ...promises.checkIns, begin: away, find: away },
    };
    const typed = { place: 'Low Mill', until: '2 hours' };
    const refused = await stage.press('aoife', 'start-check-in', typed);
    stage.hub.promises = promises;
    expect(firstId(refused.card)).toBe('refused-unavailable');
    expect(textIn(refused.card)).toContain('Not saved yet.');
    expect(refused.card.body.find(({ id }) => id === 'place')).toMatchObject({ value: 'Low Mill' });
    const again = await stage.press('aoife', 'start-check-in', typed);
    expect(firstId(again.card)).toBe('check-in');
    expect(await stage.promises.checkIns.open()).toHaveLength(1);
  });

  test('a press that is delivered again extends once, and an old card is drawn as things stand', async () => {
    await say(words);
    await stage.press('aoife', 'extend-check-in');
    const again = await stage.press('aoife', 'extend-check-in', {}, { data: { from: until } });
    expect((await mine())?.dueAt).toBe(addMinutes(until, 30));
    expect(textIn(again.card)).toContain('You are out until 1:10am');
  });

  test('an old client without Action.Execute gets the same', async () => {
    await say(words);
    await stage.press('aoife', 'end-check-in', {}, { as: 'Action.Submit' });
    expect(await mine()).toBeUndefined();
    expect(textIn(stage.cards('aoife').at(-1))).toContain('You are back');
  });
});

describe('the danger word', () => {
  const chooseWord = async () => {
    await say('danger word');
    expect(firstId(newest())).toBe('danger-word');
    const kept = await stage.press('aoife', 'set-duress-word', { word: 'raven' });
    expect(textIn(kept.card)).toContain('Saved. We never show it again.');
    expect(JSON.stringify(stage.cards('aoife'))).not.toMatch(/raven/i);
  };
  const pressed = async (beside: string) => {
    await stage.fresh();
    await chooseWord();
    await say(words);
    const { body } = await stage.press('aoife', 'end-check-in', { beside });
    await watch();
    await say('my check-in');
    await say('my reports');
    const shown = JSON.stringify([body, stage.cards('aoife')]);
    return {
      shown: shown.replaceAll(/"(checkIn|submission)":"[^"]+"/g, ''),
      raised: await alarms(),
    };
  };

  test('gives the same screens to the byte, and raises a Critical incident that is on none of them', async () => {
    const plain = await pressed('thanks');
    const forced = await pressed('raven');
    expect(forced.shown).toBe(plain.shown);
    expect(plain.raised).toEqual([]);
    expect(forced.raised).toMatchObject([{ level: 'critical', excludedKeys: ['aoife'] }]);
  });

  test('works typed after “I’m safe”', async () => {
    await chooseWord();
    await say(words);
    await say('I’m safe thanks raven');
    expect(textIn(newest())).toContain('You are back');
    await watch();
    expect(await alarms()).toHaveLength(1);
  });

  test('typed into the chat, it is asked to be deleted, and another one chosen', async () => {
    await say('my danger word is raven');
    expect(textIn(newest())).toContain('Please delete your message with the word in it.');
    expect(JSON.stringify(newest())).not.toMatch(/raven/i);
  });
});

test('the reminder’s button draws the check-in itself', async () => {
  await say(words);
  stage.clock.set(until);
  const one = await mine();
  if (one === undefined) throw new Error('no check-in');
  const reminder = hubMessageCard(reminderOf(one, 'due', until), undefined, english);
  const [safe] = reminder.actions ?? [];
  const { id } = stage.connector.messages('aoife').findLast(({ fromBot }) => fromBot) ?? { id: '' };
  const { body } = await stage.connector.press('aoife', id, safe as never, {});
  expect(textIn(body)).toContain('You are back');
});
