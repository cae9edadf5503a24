// Sensitive interests: asked for without an incident, read and decided by the monitoring officer alone.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { everybody, person } from '../support/sample.ts';
import { informationStage, others, tom, usual } from './information-stage.ts';
import type { InformationStage } from './information-stage.ts';

let it: InformationStage;
beforeEach(async () => {
  it = await informationStage();
});

describe('a sensitive interest', () => {
  const home = { interest: 'My home address', submission: 'form-1' };
  const ask = (more: object = {}, who = 'tom') => it.ok(who, 'ask-interest', { ...home, ...more });
  const keyOf = async (who = 'tom'): Promise<string> =>
    (await it.mine(who)).ownInterests?.[0]?.key ?? '';
  const open = async (who = 'mona') => it.ok(who, 'open-interest', { request: await keyOf() });
  const decide = async (decision: string, answer = '', who = 'mona') => {
    const { key: request, revision } = await open(who);
    return it.ok(who, 'decide-interest', { request, revision, decision, answer });
  };

  test('is asked for without a word of an incident, or of why', async () => {
    const { say } = await ask();
    expect(say).toMatch(/not decided yet/);
    expect((await it.mine('tom')).ownInterests).toMatchObject([
      { stage: 'asked', interest: 'My home address' },
    ]);
    expect(await it.toldWhom()).toEqual(['dora', 'mona']);
  });

  test('must say what it is about, and is asked once however often the form is sent', async () => {
    expect(await it.refused('tom', 'ask-interest', { interest: ' ' })).toMatchObject({
      field: 'interest',
    });
    const tooLong = { interest: 'x'.repeat(4_001) };
    expect(await it.refused('tom', 'ask-interest', tooLong)).toMatchObject({ field: 'interest' });
    await ask();
    await ask();
    expect((await it.mine('tom')).ownInterests).toHaveLength(1);
  });

  test('is read by opening it, which is in the trail; the list shows nothing of it', async () => {
    await ask({ reason: 'Somebody was at my door' });
    expect(JSON.stringify((await it.mine('mona')).interests)).not.toMatch(/home|door/i);
    expect(await open()).toMatchObject({ interest: 'My home address' });
    expect((await it.trail()).map((line) => line.split(':')[0])).toEqual(['interest-opened']);
    const notices = await it.promises.notices.ofMessages('hub/request/');
    expect(JSON.stringify(notices)).not.toMatch(/home|door|Tom\b/);
  });

  test.each([...others, 'owen'])('is not there for %s', async (who) => {
    it = await informationStage([...usual, person('owen', ['legal'])]);
    await ask();
    const request = await keyOf();
    const madeUp = await it.refused(who, 'open-interest', { request: 'made-up' });
    expect(await it.refused(who, 'open-interest', { request })).toEqual(madeUp);
    const raw = { request, decision: 'granted', revision: '', answer: '' };
    expect(await it.refused(who, 'decide-interest', raw)).toEqual(madeUp);
    expect(await it.mine(who)).not.toHaveProperty('interests');
    expect(JSON.stringify(await it.mine(who))).not.toContain('home address');
  });

  test('of one councillor cannot be changed or taken back by another', async () => {
    await ask();
    const request = await keyOf();
    const raw = { request, interest: 'Mine' };
    expect((await it.refused('sian', 'ask-interest', raw)).kind).toBe('not-found');
    expect((await it.refused('sian', 'withdraw-interest', { request })).kind).toBe('not-found');
  });

  test('is granted, and the councillor hears that there is an answer', async () => {
    await ask();
    await decide('granted', 'It is out of the register.');
    expect((await it.mine('tom')).ownInterests).toMatchObject([
      { stage: 'granted', answer: 'It is out of the register.', decidedAt: it.hub.clock.now() },
    ]);
    expect((await it.told()).filter((line) => line.startsWith('tom'))).toHaveLength(1);
    expect(await it.trail()).toContainEqual(
      expect.stringMatching(/^interest-decided: [\da-f]{8}: Granted$/),
    );
    expect((await it.trail()).join(' ')).not.toContain('Adeyemi');
  });

  test.each(['not-granted', 'more-wanted'])('%s wants a reason', async (decision) => {
    await ask();
    const { key: request, revision } = await open();
    const raw = { request, revision, decision, answer: '' };
    expect(await it.refused('mona', 'decide-interest', raw)).toMatchObject({ field: 'answer' });
  });

  test('a question goes back to the councillor, whose answer is to be decided anew', async () => {
    await ask();
    await decide('more-wanted', 'Which address?');
    expect((await it.mine('tom')).ownInterests).toMatchObject([
      { stage: 'more-wanted', answer: 'Which address?' },
    ]);
    it.pass(60);
    await ask({ request: await keyOf(), interest: '3 Marlowe Road' });
    expect((await it.mine('mona')).interests).toMatchObject([{ stage: 'asked' }]);
    expect((await it.told()).filter((line) => line.startsWith('mona'))).toHaveLength(2);
    expect((await open()).interest).toBe('3 Marlowe Road');
  });

  test('what the councillor has changed meanwhile is not decided unread', async () => {
    await ask();
    const { key: request, revision } = await open();
    await ask({ request, interest: 'My land too' });
    const raw = { request, revision, decision: 'not-granted', answer: 'No' };
    expect((await it.refused('mona', 'decide-interest', raw)).kind).toBe('conflict');
    expect((await it.mine('tom')).ownInterests).toMatchObject([{ stage: 'asked' }]);
  });

  test('is decided once: whoever comes second is told', async () => {
    await ask();
    const { key: request, revision } = await open();
    await decide('granted', '', 'dora');
    const raw = { request, revision, decision: 'not-granted', answer: 'No' };
    expect((await it.refused('mona', 'decide-interest', raw)).kind).toBe('conflict');
    expect((await it.mine('tom')).ownInterests).toMatchObject([{ stage: 'granted' }]);
  });

  test('taken back before it is decided it is gone from the officer’s list', async () => {
    await ask();
    const request = await keyOf();
    await it.ok('tom', 'withdraw-interest', { request });
    await it.ok('tom', 'withdraw-interest', { request });
    expect((await it.mine('mona')).interests).toEqual([]);
    expect((await it.refused('mona', 'open-interest', { request })).kind).toBe('not-found');
    expect((await it.mine('tom')).ownInterests).toMatchObject([{ stage: 'withdrawn' }]);
  });

  test('taken back after it was granted the monitoring officer hears of it', async () => {
    await ask();
    await decide('granted');
    await it.ok('tom', 'withdraw-interest', { request: await keyOf() });
    expect((await it.told()).filter((line) => line.includes('/back'))).toHaveLength(2);
    expect((await it.mine('mona')).interests).toMatchObject([{ stage: 'withdrawn' }]);
  });

  test('is refused with a number to call where there is no monitoring officer: nobody stands in', async () => {
    it = await informationStage([...everybody, tom]);
    const refused = await it.refused('tom', 'ask-interest', home);
    expect(refused).toMatchObject({ kind: 'unavailable' });
    expect(refused.sentence).toContain('01632 960100');
    expect((await it.mine('tom')).ownInterests).toEqual([]);
    expect(await it.mine('ines')).not.toHaveProperty('interests');
  });
});
