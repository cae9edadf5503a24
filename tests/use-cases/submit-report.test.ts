// A report arrives: scenarios 1 and 8, invariants 1, 2 and 15.
import { describe, expect, test } from '@jest/globals';
import { readReference } from '#core/domain/incidents/reference.ts';
import { person } from '../support/sample.ts';
import { stage } from './stage.ts';

const knife =
  'Voicemail: "I know you leave the back gate open, I’ll be there tonight with a knife." Kids asleep.';

describe('the report card', () => {
  test('knows the councillor’s ward and whom a report can be about, without themselves or leavers', async () => {
    const { ok } = await stage();
    const facts = await ok('aoife', 'start-report');
    expect(facts).toMatchObject({ ward: 'Marlowe', dutyPhone: '01632 960100' });
    const names = facts.people.map((each) => each.name);
    expect(names).toContain('Cllr Tom Adeyemi');
    expect(names).not.toContain('Cllr Aoife Brennan-Osei');
    expect(facts.people.map((each) => each.key)).not.toContain('lee');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
  });

  test('each has a submission of its own', async () => {
    const { card } = await stage();
    expect((await card('aoife')).submission).not.toBe((await card('aoife')).submission);
  });
});

describe('scenario 1: a threat to life at 11:40pm on a bank holiday', () => {
  test('is Critical, on the ladder and in the trail before the receipt is shown', async () => {
    const { card, ok, live, promises, nudges } = await stage();
    const raw = { what: knife, afraidNow: 'yes', channel: 'voicemail', ...(await card('aoife')) };
    const receipt = await ok('aoife', 'submit-report', raw);
    expect(receipt).toEqual({
      reference: readReference(receipt.reference),
      status: 'received',
      receivedAt: '2026-12-28T23:40:00.000Z',
      acknowledgeBy: '2026-12-28T23:50:00.000Z',
      dutyPhone: '01632 960100',
      version: 1,
    });
    expect(await live(receipt.reference)).toMatchObject({ level: 'critical', ward: 'Marlowe' });
    await promises.notices.noteSent(receipt.reference);
    const [entry] = await promises.unfiledEntries(receipt.reference);
    expect(entry).toMatchObject({ sequence: 1, action: 'report-received', shared: false });
    expect(entry?.detail).toContain('a weapon is mentioned');
    expect(nudges()).toBe(1);
  });

  test('alerts the lead and the deputy now', async () => {
    const { report, promises } = await stage();
    const notices = await promises.notices.ofIncident(await report('aoife', { what: knife }));
    expect([...new Set(notices.map((each) => each.to))].sort()).toEqual(['dev', 'marged']);
    expect(notices.every((each) => each.kind === 'alert' && each.state === 'planned')).toBe(true);
  });

  test('the receipt stands where the report card stood', async () => {
    const { report, promises } = await stage();
    const shownAs = { activity: 'card-1', conversation: 'chat-1' };
    const notices = await promises.notices.ofIncident(await report('aoife', { shownAs }));
    expect(notices.filter((each) => each.kind === 'receipt')).toMatchObject([
      { to: 'aoife', state: 'sent', ...shownAs },
    ]);
    const odd = await promises.notices.ofIncident(
      await report('aoife', { shownAs: { activity: 1 } }),
    );
    expect(odd.filter((each) => each.kind === 'receipt')).toEqual([]);
  });
});

test('where it happened goes before the councillor’s own ward; with neither, it says so', async () => {
  const { report, live } = await stage();
  expect((await live(await report('aoife', { ward: 'Llŷn' }))).ward).toBe('Llŷn');
  const { report: other, live: find } = await stage({
    people: [person('nowhere', ['councillor'])],
  });
  expect((await find(await other('nowhere'))).ward).toBe('Ward not given');
});

describe('one submission is one incident', () => {
  test('sent three times at once and once more later: one reference, one round of alerts', async () => {
    const { card, ok, promises, pass } = await stage();
    const raw = { what: knife, ...(await card('aoife')) };
    const together = await Promise.all([1, 2, 3].map(() => ok('aoife', 'submit-report', raw)));
    pass(4);
    const later = await ok('aoife', 'submit-report', raw);
    const references = [...together, later].map((each) => each.reference);
    expect(new Set(references).size).toBe(1);
    expect(await promises.live()).toHaveLength(1);
    const keys = (await promises.notices.ofIncident(later.reference)).map((each) => each.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(5);
    await promises.notices.noteSent(later.reference);
    expect(await promises.unfiledEntries(later.reference)).toHaveLength(1);
  });

  test('with other words both are kept; the words that came first stay the report', async () => {
    const { card, ok, promises } = await stage();
    const marks = await card('aoife');
    const { reference } = await ok('aoife', 'submit-report', { what: 'A man', ...marks });
    await ok('aoife', 'submit-report', { what: 'A man with a dog', ...marks });
    expect(await promises.live()).toHaveLength(1);
    expect((await promises.unrecordedReport(reference))?.what).toBe('A man');
    const entries = await promises.unfiledEntries(reference);
    expect(entries.map((each) => each.action)).toEqual(['report-received', 'report-sent-again']);
    expect(entries[1]?.detail).toContain('A man with a dog');
  });

  test('two cards are two reports', async () => {
    const { report } = await stage();
    expect(await report('aoife')).not.toBe(await report('aoife'));
  });
});

describe('the age of a card', () => {
  test('twelve hours on it can still be sent; after that it is refused and nothing is stored', async () => {
    const { card, call, refused, pass, promises } = await stage();
    const [old, older] = [await card('aoife'), await card('aoife')];
    pass(12 * 60);
    expect(await call('aoife', 'submit-report', { what: 'x', ...old })).toMatchObject({ ok: true });
    pass(1);
    const refusal = await refused('aoife', 'submit-report', { what: 'x', ...older });
    expect(refusal.kind).toBe('too-late');
    expect(refusal.sentence).toMatch(/^That card was from a while ago, so I didn’t send it/);
    expect(refusal).not.toHaveProperty('field');
    expect(await promises.live()).toHaveLength(1);
  });

  test('yesterday’s card of a report that was taken gives the same receipt again', async () => {
    const { card, ok, pass, promises } = await stage();
    const raw = { what: knife, ...(await card('aoife')) };
    const first = await ok('aoife', 'submit-report', raw);
    pass(26 * 60);
    expect(await ok('aoife', 'submit-report', raw)).toEqual(first);
    expect(await promises.live()).toHaveLength(1);
  });
});

describe('a card that is not what the hub drew is refused, and nothing is stored', () => {
  const forged: [string, Readonly<Record<string, unknown>>][] = [
    ['no mark', { mark: undefined }],
    ['another mark', { mark: 'AAAA' }],
    ['another submission', { submission: 'mine' }],
    ['another time', { drawnAt: '2026-12-28T23:41:00.000Z' }],
    ['no time', { drawnAt: undefined }],
    ['a time that is none', { drawnAt: 'yesterday' }],
  ];
  test.each(forged)('%s', async (_what, change) => {
    const { card, refused, promises } = await stage();
    const raw = { what: knife, ...(await card('aoife')), ...change };
    const refusal = await refused('aoife', 'submit-report', raw);
    expect(refusal).toMatchObject({ kind: 'invalid' });
    expect(refusal.sentence).toMatch(/^Something about that card was not right/);
    expect(refusal).not.toHaveProperty('field');
    expect(await promises.live()).toEqual([]);
  });

  test('a card drawn for somebody else, even after they have sent it', async () => {
    const { card, refused, ok } = await stage();
    const raw = { what: knife, ...(await card('aoife')) };
    expect((await refused('tom', 'submit-report', raw)).kind).toBe('invalid');
    await ok('aoife', 'submit-report', raw);
    expect((await refused('tom', 'submit-report', raw)).kind).toBe('invalid');
  });
});

test('an empty report is refused with its field, so that the same card can be sent again', async () => {
  const { card, refused, call } = await stage();
  const marks = await card('aoife');
  expect(await refused('aoife', 'submit-report', { what: ' ', ...marks })).toMatchObject({
    kind: 'invalid',
    field: 'what',
  });
  expect(await call('aoife', 'submit-report', { what: 'x', ...marks })).toMatchObject({ ok: true });
});

test('whoever it is about is excluded from the first moment, and another is asked', async () => {
  const { report, live, promises } = await stage();
  const reference = await report('aoife', { about: 'officer', aboutWho: 'dev' });
  expect((await live(reference)).excludedKeys).toEqual(['dev']);
  const asked = (await promises.notices.ofIncident(reference)).map((each) => each.to);
  expect(new Set(asked)).toEqual(new Set(['ines', 'marged']));
});

test('in office hours a grave report goes to the team', async () => {
  const { report, promises, pass } = await stage();
  pass(10 * 60);
  const raw = { what: 'He punched me', afraidNow: 'no' };
  const asked = (await promises.notices.ofIncident(await report('aoife', raw))).map(
    (each) => each.to,
  );
  expect(new Set(asked)).toEqual(new Set(['dev', 'marged', 'ruth']));
});
