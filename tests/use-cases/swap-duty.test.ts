// An officer asks a colleague to take a turn: nothing changes until they say yes, then it counts at once.
import { describe, expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { onDuty } from '#core/domain/duty/rota.ts';
import { at, everybody, night, person } from '../support/sample.ts';
import { hubTrail } from './hub-trail.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const turn = {
  from: at('2026-12-30T17:00:00Z'),
  until: at('2026-12-31T08:30:00Z'),
  lead: 'dev',
  deputy: 'marged',
};
const people = [...everybody, person('lee', ['spoc-officer'], { active: false })];
const council = (): Promise<Stage> => stage({ people, duty: [turn] });
const whole = { from: turn.from, to: turn.until, with: 'ruth', note: 'A wedding' };
const inIt = at('2026-12-30T23:00:00Z');

const messages = async ({ promises }: Stage) => {
  const notices = await promises.notices.ofIncident('HUB');
  return notices.map(({ to, channel, message }) => ({ to, channel, message }));
};
const asked = async (it: Stage, more: object = {}): Promise<string> =>
  (await it.ok('dev', 'swap-duty', { ...whole, ...more })).swap;

test('the colleague is asked with both answers on the card; until then nothing changes', async () => {
  const it = await council();
  const done = await it.ok('dev', 'swap-duty', whole);
  expect(done).toMatchObject({
    state: 'asked',
    say: expect.stringMatching(/^We have asked Ruth\./),
  });
  expect(onDuty(it.book.rota(), inIt)).toMatchObject({ lead: 'dev', because: 'turn' });
  const sent = await messages(it);
  expect(sent.map(({ to, channel }) => [to, channel]).sort()).toEqual([
    ['ruth', 'email'],
    ['ruth', 'teams'],
  ]);
  expect(sent[0]?.message?.words).toMatch(
    /^Dev asks whether you can be on call as lead from 5pm on Wednesday 30 December 2026 to 8:30am .* “A wedding”/,
  );
  expect(sent[0]?.message?.buttons?.map(({ act, data }) => [act, data['answer']])).toEqual([
    ['answer-swap', 'accept'],
    ['answer-swap', 'refuse'],
  ]);
  expect((await hubTrail(it)).map(({ action }) => action)).toEqual(['swap-asked']);
});

test('yes: it counts at once, the asker is told, and the trail says so', async () => {
  const it = await council();
  const swap = await asked(it);
  const done = await it.ok('ruth', 'answer-swap', { swap, answer: 'accept' });
  expect(done.say).toMatch(/^Thank you\. You are on call from 5pm on Wednesday/);
  expect(onDuty(it.book.rota(), inIt)).toMatchObject({
    lead: 'ruth',
    deputy: 'marged',
    because: 'swap',
  });
  expect((await messages(it)).filter(({ to }) => to === 'dev')[0]?.message?.words).toMatch(
    /^Ruth takes your turn from/,
  );
  expect((await hubTrail(it)).at(-1)?.detail).toMatch(/^Ruth for Dev, lead, .*: accepted\.$/);
  const page = await it.ok('ruth', 'list-duty', { days: '10' });
  expect(page.bars.find(({ mine }) => mine === 'lead')).toMatchObject({ because: 'swap' });
  expect(page.swaps).toMatchObject([{ state: 'accepted', may: { answer: false } }]);
});

test('no, and taken back: the rota stays, and the other one is told', async () => {
  const it = await council();
  const first = await asked(it);
  const no = await it.ok('ruth', 'answer-swap', { swap: first, answer: 'refuse' });
  expect(no).toMatchObject({
    state: 'refused',
    say: 'That is fine. Dev stays on call, and we have told them.',
  });
  const second = await asked(it, { with: 'helen' });
  await it.ok('dev', 'answer-swap', { swap: second, answer: 'withdraw' });
  expect(onDuty(it.book.rota(), inIt)).toMatchObject({ lead: 'dev', because: 'turn' });
  const told = (await messages(it)).filter(({ message }) => message?.buttons === undefined);
  expect(told.map(({ to }) => to)).toEqual(['dev', 'dev', 'helen', 'helen']);
  expect((await it.ok('dev', 'list-duty')).swaps.map(({ state }) => state).sort()).toEqual([
    'refused',
    'withdrawn',
  ]);
});

test('a part of a turn, and of one that runs already, from now on', async () => {
  const it = await stage({
    people,
    duty: [{ ...turn, from: addMinutes(night, -60), until: addMinutes(night, 600) }],
  });
  const swap = await asked(it, { from: addMinutes(night, -60), to: addMinutes(night, 120) });
  await it.ok('ruth', 'answer-swap', { swap, answer: 'accept' });
  const lead = (minutes: number) => onDuty(it.book.rota(), addMinutes(night, minutes)).lead;
  expect([lead(-1), lead(0), lead(119), lead(120)]).toEqual(['dev', 'ruth', 'ruth', 'dev']);
});

test('the words of an exercise: who is to be lead in one’s place, and an answer to the only open question', async () => {
  const it = await council();
  const { from, to } = whole;
  await it.ok('dev', 'swap-duty', { from, to, lead: 'ruth', deputy: 'marged' });
  expect(await it.refused('helen', 'answer-swap', { answer: 'accept' })).toMatchObject({
    kind: 'not-found',
  });
  await it.ok('ruth', 'answer-swap', { answer: 'accept' });
  await it.ok('marged', 'swap-duty', { from, to, deputy: 'helen' });
  await it.ok('helen', 'answer-swap', { answer: 'accept' });
  expect(onDuty(it.book.rota(), inIt)).toMatchObject({ lead: 'ruth', deputy: 'helen' });
});

test('a turn that was swapped can be swapped again by the one who took it', async () => {
  const it = await council();
  await it.ok('ruth', 'answer-swap', { swap: await asked(it), answer: 'accept' });
  const { swap } = await it.ok('ruth', 'swap-duty', { ...whole, with: 'helen' });
  await it.ok('helen', 'answer-swap', { swap, answer: 'accept' });
  expect(onDuty(it.book.rota(), inIt)).toMatchObject({ lead: 'helen', deputy: 'marged' });
});

describe('what is refused', () => {
  test.each<[string, string, object, string]>([
    ['a turn of somebody else', 'ruth', { with: 'helen' }, 'from'],
    ['more than the turn', 'dev', { to: '2026-12-31T09:00' }, 'from'],
    ['with oneself', 'dev', { with: 'dev' }, 'with'],
    ['with the other one', 'dev', { with: 'marged' }, 'with'],
    ['with a leaver', 'dev', { with: 'lee' }, 'with'],
    ['with a councillor', 'dev', { with: 'aoife' }, 'with'],
    ['with nobody', 'dev', { with: '' }, 'with'],
  ])('%s', async (_what, who, more, field) => {
    const it = await council();
    const refused = await it.refused(who, 'swap-duty', { ...whole, ...more });
    expect(refused).toMatchObject({ kind: 'invalid', field });
    expect(it.book.rota().swaps).toEqual([]);
  });

  test('a second question while the first is open; another answer once there is one', async () => {
    const it = await council();
    const swap = await asked(it);
    expect(await it.refused('dev', 'swap-duty', { ...whole, with: 'helen' })).toMatchObject({
      kind: 'conflict',
      sentence: expect.stringMatching(/^You have asked Ruth already/),
    });
    await it.ok('ruth', 'answer-swap', { swap, answer: 'accept' });
    for (const answer of ['accept', 'refuse'])
      expect(await it.refused('ruth', 'answer-swap', { swap, answer })).toMatchObject({
        kind: 'conflict',
        sentence: 'This swap is accepted already. Nothing was changed.',
      });
  });

  test('an answer by anybody else: for them there is no such swap', async () => {
    const it = await council();
    const swap = await asked(it);
    const missing = await it.refused('helen', 'answer-swap', { swap: '999', answer: 'accept' });
    expect(await it.refused('helen', 'answer-swap', { swap, answer: 'accept' })).toEqual(missing);
    expect(await it.refused('dev', 'answer-swap', { swap, answer: 'accept' })).toMatchObject({
      kind: 'forbidden',
    });
    expect(await it.refused('ruth', 'answer-swap', { swap, answer: 'withdraw' })).toMatchObject({
      kind: 'forbidden',
    });
    expect(onDuty(it.book.rota(), inIt).lead).toBe('dev');
  });

  test('yes to a rota that has changed since, and yes when the turn is over', async () => {
    const it = await council();
    const swap = await asked(it);
    const override = { ...whole, kind: 'override', lead: 'helen', deputy: 'marged' };
    const { row } = await it.ok('ines', 'set-duty', override);
    expect(await it.refused('ruth', 'answer-swap', { swap, answer: 'accept' })).toMatchObject({
      kind: 'conflict',
    });
    const etag = it.book.rota().turns.find((each) => each.row?.item === row)?.row?.etag ?? '';
    await it.ok('ines', 'remove-duty', { row, etag });
    it.pass(3 * 24 * 60);
    expect(await it.refused('ruth', 'answer-swap', { swap, answer: 'accept' })).toMatchObject({
      kind: 'too-late',
    });
  });

  test('two answers in the same moment: one counts', async () => {
    const it = await council();
    const swap = await asked(it);
    it.book.before = () => {
      it.book.before = () => undefined;
      it.book.edit(swap, { state: 'withdrawn' });
    };
    expect(await it.refused('ruth', 'answer-swap', { swap, answer: 'accept' })).toMatchObject({
      kind: 'conflict',
    });
    expect(onDuty(it.book.rota(), inIt).lead).toBe('dev');
  });

  test('SharePoint away: the question stays, and can be answered later', async () => {
    const it = await council();
    const swap = await asked(it);
    it.book.away = true;
    expect(await it.refused('ruth', 'answer-swap', { swap, answer: 'accept' })).toMatchObject({
      kind: 'unavailable',
    });
    it.book.away = false;
    await it.ok('ruth', 'answer-swap', { swap, answer: 'accept' });
  });
});
