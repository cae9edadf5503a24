// Visit checks: asked for by councillors, answered in one of four sentences that tell nothing of a person.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Person } from '#core/domain/people.ts';
import type { OpenedVisit } from '#core/use-cases/visits/visit-views.ts';
import { everybody, person } from '../support/sample.ts';
import { informationStage, others, tom, usual } from './information-stage.ts';
import type { InformationStage } from './information-stage.ts';

const hanif = person('hanif', ['health-and-safety']);
const both = person('both', ['health-and-safety', 'councillor'], { name: 'Cllr Both' });

let it: InformationStage;
const begin = async (people: readonly Person[] = [...usual, hanif, both]): Promise<void> => {
  it = await informationStage(people);
};
beforeEach(() => begin());

const visit = {
  resident: 'Mr K. Doyle',
  address: 'Flat 4, 19 Tanyard Row',
  visitAt: '2027-02-03T18:30',
  purpose: 'A leaking roof',
  submission: 'form-1',
};
const ask = (more: object = {}, who = 'tom') => it.ok(who, 'ask-visit', { ...visit, ...more });
const page = (who: string) => it.ok(who, 'my-visits');
const own = async (who = 'tom') => (await page(who)).own ?? [];
const keyOf = async (who = 'tom'): Promise<string> => (await own(who))[0]?.key ?? '';
const open = async (who = 'hanif'): Promise<OpenedVisit> =>
  it.ok(who, 'open-visit', { request: await keyOf() });
const answering = async (answer: string, more: object = {}) => {
  const { key: request, revision } = await open();
  return { request, revision, answer, steps: '', police: '', ...more };
};
const answer = async (what: string, more: object = {}) =>
  it.ok('hanif', 'answer-visit', await answering(what, more));

describe('asking', () => {
  test('the councillor reads at once not to visit, and those who advise are told', async () => {
    const { say } = await ask();
    expect(say).toMatch(/Do not visit until an officer replies\./);
    expect(await own()).toMatchObject([
      { stage: 'asked', resident: 'Mr K. Doyle', dueAt: '2026-12-29T17:00:00.000Z', steps: [] },
    ]);
    expect(await it.toldWhom()).toEqual(['hanif']);
  });

  test('no message and no trail says whom, where or by whom', async () => {
    await ask();
    await answer('not-advised');
    const told = JSON.stringify(await it.promises.notices.ofMessages('hub/'));
    expect(told).not.toMatch(/Doyle|Tanyard Row|roof|Adeyemi|not advised/i);
    expect((await it.trail()).join(' ')).not.toMatch(/Doyle|Tanyard|roof|Adeyemi/);
    expect((await it.trail()).map((line) => line.split(':')[0])).toEqual([
      ...['visit-asked', 'visit-opened', 'visit-answered'],
    ]);
  });

  test.each([
    ['resident', { resident: ' ' }],
    ['address', { address: '' }],
    ['purpose', { purpose: '' }],
    ['visitAt', { visitAt: '' }],
    ['visitAt', { visitAt: 'tomorrow' }],
    ['visitAt', { visitAt: '2026-12-28T23:40' }],
    ['visitAt', { visitAt: '2028-02-03T18:30' }],
    ['resident', { resident: 'x'.repeat(256) }],
  ])('is refused at %s where it is %j, and nothing is kept', async (field, more) => {
    expect(await it.refused('tom', 'ask-visit', { ...visit, ...more })).toMatchObject({ field });
    expect(await own()).toEqual([]);
    expect(await it.trail()).toEqual([]);
  });

  test('a form that is sent twice asks once, and stands once in the trail', async () => {
    await ask();
    await ask();
    expect(await own()).toHaveLength(1);
    expect(await it.toldWhom()).toEqual(['hanif']);
    expect(await it.trail()).toHaveLength(1);
  });

  test('of a visit that comes soon those who advise read so', async () => {
    await ask({ visitAt: '2026-12-29T10:00' });
    const [notice] = await it.promises.notices.ofMessages('hub/request/visit/');
    expect(JSON.stringify(notice)).toContain('today');
    expect((await page('hanif')).desk).toMatchObject([{ isSoon: true }]);
  });

  test('is refused with a number to call where nobody advises', async () => {
    await begin([...everybody.filter(({ key }) => !['ines', 'helen'].includes(key)), tom]);
    const refused = await it.refused('tom', 'ask-visit', visit);
    expect(refused).toMatchObject({ kind: 'unavailable' });
    expect(refused.sentence).toContain('01632 960100');
    expect(await own()).toEqual([]);
  });

  test('without health and safety those who answer for the hub advise, and never a councillor', async () => {
    await begin([...usual, both]);
    await ask();
    expect(await it.toldWhom()).toEqual(['helen', 'ines']);
    expect(await page('both')).not.toHaveProperty('desk');
  });

  test('while SharePoint is away nothing is said to be here', async () => {
    it.here.away = true;
    expect((await it.refused('tom', 'ask-visit', visit)).kind).toBe('unavailable');
    expect(await it.told()).toEqual([]);
  });
});

describe('over five on one day', () => {
  const askTimes = async (times: number): Promise<void> => {
    for (let time = 1; time <= times; time += 1) await ask({ submission: `form-${String(time)}` });
  };
  const flagged = async (): Promise<readonly string[]> =>
    (await it.told()).filter((line) => line.includes('/many/'));

  test('five are nobody’s business; at the sixth those who answer for the hub are told, once', async () => {
    await askTimes(5);
    expect(await flagged()).toEqual([]);
    await askTimes(8);
    expect((await flagged()).map((line) => line.split(':')[0])).toEqual(['helen', 'ines']);
  });

  test('one that was taken back counts, and another day begins anew', async () => {
    await askTimes(5);
    await it.ok('tom', 'withdraw-visit', { request: await keyOf() });
    await ask({ submission: 'form-6' });
    expect(await flagged()).toHaveLength(2);
    expect((await page('hanif')).desk?.map(({ count }) => count).sort()).toContain(6);
    it.pass(24 * 60);
    await ask({ submission: 'form-7' });
    expect(await flagged()).toHaveLength(2);
  });
});

describe('the officer', () => {
  test('sees on the list who waits and for when, and whom only by opening it', async () => {
    await ask();
    expect((await page('hanif')).desk).toMatchObject([
      { councillor: 'Cllr Tom Adeyemi', stage: 'asked', count: 1 },
    ]);
    expect(JSON.stringify(await page('hanif'))).not.toMatch(/Doyle|Tanyard Row|roof/);
    expect(await open()).toMatchObject({ resident: 'Mr K. Doyle', address: visit.address });
  });

  test.each([...others, 'mona', 'both'])('is never %s: for them it is not there', async (who) => {
    await ask();
    const request = await keyOf();
    const madeUp = await it.refused(who, 'open-visit', { request: 'made-up' });
    expect(await it.refused(who, 'open-visit', { request })).toEqual(madeUp);
    const raw = { request, revision: '', answer: 'no-advice-against', steps: '', police: '' };
    expect(await it.refused(who, 'answer-visit', raw)).toEqual(madeUp);
    const seen = await page(who);
    expect(seen).not.toHaveProperty('desk');
    expect(JSON.stringify(seen)).not.toContain('Doyle');
  });

  test.each(['no-advice-against', 'not-advised', 'wait'])(
    'answers “%s”: the councillor hears that there is an answer and reads just that',
    async (what) => {
      await ask();
      await answer(what);
      const [mine] = await own();
      expect(mine).toMatchObject({ stage: what, steps: [], answeredAt: it.hub.clock.now() });
      expect(Object.keys(mine ?? {})).not.toContain('officer');
      expect((await it.told()).filter((line) => line.startsWith('tom'))).toHaveLength(1);
      expect((await it.ok('tom', 'my-hub')).news.answers).toMatchObject([{ to: 'visit' }]);
    },
  );

  test('answers with steps, which are among those that there are', async () => {
    await ask();
    await answer('with-steps', { steps: 'stayOutside,callFirst,he-is-violent' });
    expect(await own()).toMatchObject([
      { stage: 'with-steps', steps: ['callFirst', 'stayOutside'] },
    ]);
    const bare = await answering('with-steps', { steps: 'made-up' });
    expect(await it.refused('hanif', 'answer-visit', bare)).toMatchObject({ field: 'steps' });
  });

  test('has no other words: what is not among the answers is refused', async () => {
    await ask();
    const raw = await answering('He is on the register');
    expect(await it.refused('hanif', 'answer-visit', raw)).toMatchObject({ field: 'answer' });
    expect(await own()).toMatchObject([{ stage: 'asked' }]);
  });

  test('notes what the police advise, of which the councillor sees and hears nothing', async () => {
    await ask();
    await answer('none', { police: 'asked' });
    expect(await open()).toMatchObject({ stage: 'asked', police: 'asked' });
    expect(JSON.stringify(await own())).not.toContain('police');
    expect((await it.told()).filter((line) => line.startsWith('tom'))).toEqual([]);
  });

  test('may answer otherwise until the visit; the same answer again is not told again', async () => {
    await ask();
    await answer('wait');
    it.pass(1);
    await answer('wait', { police: 'asked' });
    expect((await it.told()).filter((line) => line.startsWith('tom'))).toHaveLength(1);
    await answer('with-steps', { steps: 'callFirst' });
    await answer('not-advised');
    expect(await own()).toMatchObject([{ stage: 'not-advised', steps: [] }]);
    it.pass(60 * 24 * 60);
    expect((await it.refused('hanif', 'answer-visit', await answering('wait'))).kind).toBe(
      'too-late',
    );
  });

  test('does not answer what was taken back or answered since it was opened', async () => {
    await ask();
    const stale = await answering('no-advice-against');
    await answer('not-advised');
    expect((await it.refused('hanif', 'answer-visit', stale)).kind).toBe('conflict');
    expect(await own()).toMatchObject([{ stage: 'not-advised' }]);
    await ask({ submission: 'form-2', visitAt: '2027-01-05T10:00' });
    const late = await answering('no-advice-against');
    await it.ok('tom', 'withdraw-visit', { request: late.request });
    expect((await it.refused('hanif', 'answer-visit', late)).kind).toBe('not-found');
  });
});

describe('taking it back', () => {
  test('twice is once, and then it is on nobody’s list', async () => {
    await ask();
    const request = await keyOf();
    await it.ok('tom', 'withdraw-visit', { request });
    await it.ok('tom', 'withdraw-visit', { request });
    expect(await own()).toEqual([]);
    expect((await page('hanif')).desk).toEqual([]);
  });

  test('is for nobody else', async () => {
    await ask();
    const raw = { request: await keyOf() };
    expect((await it.refused('sian', 'withdraw-visit', raw)).kind).toBe('not-found');
    expect(await own()).toHaveLength(1);
  });
});
