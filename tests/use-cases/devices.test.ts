// Phones and alarms: asked for, given out, tested. What did not work is said at once to those who mend it, and is nothing to count on.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { devices } from '#lists/devices.ts';
import { testNote } from '#core/domain/information/information-messages.ts';
import { isUseCaseName } from '#core/use-cases/registry.ts';
import { person } from '../support/sample.ts';
import { informationStage, others, tom, usual } from './information-stage.ts';
import type { InformationStage } from './information-stage.ts';

const ivor = person('ivor', ['it-contact']);
const hanif = person('hanif', ['health-and-safety']);

let it: InformationStage;
beforeEach(async () => {
  it = await informationStage([...usual, ivor, hanif]);
});

const ask = (kind = 'alarm', more: object = {}) =>
  it.ok('tom', 'ask-device', { kind, submission: `form ${kind}`, ...more });
const own = async (place = 0) => {
  const found = (await it.mine('tom')).ownDevices?.[place];
  if (found === undefined) throw new Error('Tom has none');
  return found;
};
const line = async (who = 'hanif', place = 0) => {
  const found = (await it.mine(who)).devices?.lines[place];
  if (found === undefined) throw new Error('There is nothing on the desk');
  return found;
};
const answer = async (outcome: string, more: object = {}, who = 'hanif') => {
  const { key: device, revision } = await line(who);
  return it.ok(who, 'answer-device', { device, revision, outcome, ...more });
};
const tests = async (works: 'yes' | 'no') =>
  it.ok('tom', 'test-device', { device: (await own()).key, works });

describe('asking', () => {
  test.each([
    ['phone', ['ivor']],
    ['sim', ['ivor']],
    ['alarm', ['hanif']],
  ])('for a %s tells those who give it out, and nobody else', async (kind, whom) => {
    const { say } = await ask(kind);
    expect(say).toMatch(/do not have it yet/);
    expect(await it.toldWhom()).toEqual(whom);
    expect(await own()).toMatchObject({ kind, stage: 'asked', remind: false });
  });

  test('is done once however often the form is sent, and no message says who asked', async () => {
    await ask('phone', { wish: 'People call at night' });
    await ask('phone', { wish: 'People call at night' });
    expect((await it.mine('tom')).ownDevices).toHaveLength(1);
    const notices = JSON.stringify(await it.promises.notices.ofMessages('hub/request/'));
    expect(notices).not.toMatch(/Adeyemi|night/);
  });

  test('can be taken back until it is given out', async () => {
    await ask();
    await it.ok('tom', 'withdraw-device', { device: (await own()).key });
    expect((await it.mine('hanif')).devices?.lines).toEqual([]);
    await ask();
    await answer('issued');
    const refused = await it.refused('tom', 'withdraw-device', { device: (await own()).key });
    expect(refused.kind).toBe('conflict');
  });

  test('goes to those who answer for the hub where IT is not in it', async () => {
    it = await informationStage();
    await ask('sim');
    expect(await it.toldWhom()).toEqual(['helen', 'ines']);
  });

  test('is refused with a number to call where there is nobody at all', async () => {
    it = await informationStage([tom]);
    const refused = await it.refused('tom', 'ask-device', { kind: 'alarm', submission: 'one' });
    expect(refused.sentence).toContain('01632 960100');
    expect((await it.mine('tom')).ownDevices).toEqual([]);
  });
});

describe('giving out', () => {
  test('is in the trail, and the councillor hears that there is news', async () => {
    await ask();
    await answer('issued', { number: 'A-17', answer: 'Hold it for three seconds.' });
    expect(await own()).toMatchObject({
      stage: 'issued',
      number: 'A-17',
      answer: 'Hold it for three seconds.',
      issuedAt: it.hub.clock.now(),
    });
    expect(await it.trail()).toEqual([
      expect.stringMatching(/^device-answered: [\da-f]{8}: Personal alarm, With the councillor$/),
    ]);
    expect(await it.toldWhom()).toEqual(['hanif', 'tom']);
  });

  test('not given wants a reason', async () => {
    await ask();
    const { key: device, revision } = await line();
    const raw = { device, revision, outcome: 'declined' };
    expect(await it.refused('hanif', 'answer-device', raw)).toMatchObject({ field: 'answer' });
  });

  test('is done once: whoever comes second is told', async () => {
    await ask();
    const { key: device, revision } = await line();
    await answer('issued');
    const raw = { device, revision, outcome: 'declined', answer: 'No' };
    expect((await it.refused('hanif', 'answer-device', raw)).kind).toBe('conflict');
    expect(await own()).toMatchObject({ stage: 'issued' });
  });

  test('without a request: an alarm that is there already is written down', async () => {
    const raw = { person: 'tom', kind: 'alarm', number: 'A-18', submission: 'one' };
    await it.ok('hanif', 'give-out-device', raw);
    await it.ok('hanif', 'give-out-device', raw);
    expect((await it.mine('tom')).ownDevices).toMatchObject([{ stage: 'issued', number: 'A-18' }]);
    expect(await it.refused('hanif', 'give-out-device', { ...raw, person: 'dev' })).toMatchObject({
      field: 'person',
    });
    expect((await it.refused('ivor', 'give-out-device', raw)).kind).toBe('not-found');
  });

  test.each([...others, 'mona', 'ivor'])('%s sees and changes nothing of an alarm', async (who) => {
    await ask('alarm', { wish: 'At my surgery' });
    const { key: device, revision } = await line();
    const raw = { device, revision, outcome: 'issued' };
    const madeUp = await it.refused(who, 'answer-device', { ...raw, device: 'made-up' });
    expect(await it.refused(who, 'answer-device', raw)).toEqual(madeUp);
    expect(JSON.stringify(await it.mine(who))).not.toMatch(/surgery|"asked"/);
  });
});

describe('a test', () => {
  beforeEach(async () => {
    await ask();
    await answer('issued', { number: 'A-17' });
    it.pass(60);
  });

  test('that went well is noted with its time; nobody is told', async () => {
    const before = await it.told();
    await tests('yes');
    expect(await own()).toMatchObject({ works: true, testedAt: it.hub.clock.now() });
    expect(await it.told()).toEqual(before);
  });

  test('that failed is told at once, and the councillor reads not to count on it', async () => {
    const { say } = await tests('no');
    expect(say).toMatch(/Do not count on it.*999/);
    expect((await it.told()).filter((each) => each.includes('/broken'))).toHaveLength(1);
    expect(await line()).toMatchObject({ works: false });
  });

  test('that failed is said with a number to call where nobody is there to mend it', async () => {
    Object.assign(it.hub, { council: { ...it.hub.council, people: () => [tom] } });
    expect((await tests('no')).say).toContain('01632 960100');
  });

  test('of the one that took the place of a broken one was never made', async () => {
    await tests('no');
    await answer('issued', { number: 'A-19' });
    expect(await own()).toMatchObject({ number: 'A-19' });
    expect(await own()).not.toHaveProperty('works');
    expect(await own()).not.toHaveProperty('testedAt');
  });

  test('is nobody’s but whose it is, and says how it went', async () => {
    const { key: device } = await own();
    expect((await it.refused('sian', 'test-device', { device, works: 'yes' })).kind).toBe(
      'not-found',
    );
    expect((await it.refused('tom', 'test-device', { device, works: 'perhaps' })).kind).toBe(
      'invalid',
    );
    expect(await own()).not.toHaveProperty('works');
  });

  test('of what was given back is refused', async () => {
    await answer('returned');
    const refused = await it.refused('tom', 'test-device', {
      device: (await own()).key,
      works: 'yes',
    });
    expect(refused.kind).toBe('conflict');
  });

  test('is said with one press on the monthly note, which stops the notes too', async () => {
    const [device] = it.here.of(devices).rows() ?? [];
    if (device === undefined) throw new Error('Tom has none');
    const { buttons = [] } = testNote(device.row, it.hub.clock.now(), tom);
    const press = async (label: string) => {
      const button = buttons.find((each) => each.label === label);
      if (button === undefined || !isUseCaseName(button.act)) throw new Error(`No ${label}`);
      return it.ok('tom', button.act, button.data);
    };
    await press('It works');
    expect(await own()).toMatchObject({ works: true });
    await press('It did not work');
    expect(await own()).toMatchObject({ works: false });
    await it.ok('tom', 'device-notes', { device: (await own()).key, remind: 'yes' });
    await press('Stop these notes');
    expect(await own()).toMatchObject({ remind: false });
  });

  test('notes come where they are wanted, and stop with one press and with the device', async () => {
    expect(await own()).toMatchObject({ remind: false });
    const notes = async (remind: string) =>
      it.ok('tom', 'device-notes', { device: (await own()).key, remind });
    await notes('yes');
    expect(await own()).toMatchObject({ remind: true });
    await notes('no');
    expect(await own()).toMatchObject({ remind: false });
    await notes('yes');
    await answer('returned');
    expect(await own()).toMatchObject({ remind: false });
  });
});
