// What officers do with an incident that somebody has: note, update, triage, close.
import { describe, expect, test } from '@jest/globals';
import { leave, stage, summaryOf } from './stage.ts';
import type { Stage } from './stage.ts';

const taken = async (): Promise<{ it: Stage; incident: string }> => {
  const it = await stage();
  const incident = await it.report('aoife');
  await it.ok('dev', 'acknowledge', { incident });
  return { it, incident };
};
const updates = async (it: Stage, incident: string) =>
  (await it.promises.notices.ofIncident(incident)).filter((each) => each.kind === 'update');
const lastEntry = async (it: Stage, incident: string) =>
  (await it.promises.unfiledEntries(incident)).at(-1);

const findings = { severity: 5, likelihood: 3, outcome: 'police', reason: 'A knife was named' };
const inputs = {
  'update-councillor': { text: 'We have called the police' },
  triage: findings,
  'close-incident': { reason: 'Police have it' },
} as const;
type Verb = keyof typeof inputs;
const verbs = Object.keys(inputs) as Verb[];

describe.each(verbs)('%s', (verb) => {
  test('needs somebody to have it first', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    expect(await it.refused('dev', verb, { incident, ...inputs[verb] })).toEqual({
      kind: 'conflict',
      sentence: 'Nobody has this incident yet. Press “I’ve got this” first.',
    });
    expect((await it.live(incident)).version).toBe(1);
  });

  test.each([
    ['the reporter', 'aoife', 'not-found'],
    ['another councillor', 'tom', 'not-found'],
    ['the monitoring officer, who was not asked', 'owen', 'forbidden'],
  ])('is not for %s', async (_who, key, kind) => {
    const { it, incident } = await taken();
    expect((await it.refused(key, verb, { incident, ...inputs[verb] })).kind).toBe(kind);
    expect((await it.live(incident)).version).toBe(2);
  });

  test('is not done twice over a closed incident', async () => {
    const { it, incident } = await taken();
    await it.ok('dev', 'close-incident', { incident, reason: 'Done' });
    expect(await it.refused('dev', verb, { incident, ...inputs[verb] })).toEqual({
      kind: 'conflict',
      sentence: 'This incident was closed at 11:40pm. Nothing was changed.',
    });
    expect((await it.live(incident)).version).toBe(3);
  });

  test('stands in the trail with the name of who did it', async () => {
    const { it, incident } = await taken();
    await it.ok('marged', verb, { incident, ...inputs[verb] });
    expect(await lastEntry(it, incident)).toMatchObject({ actor: 'Marged', actorKey: 'marged' });
    expect((await it.live(incident)).ownerKey).toBe('dev');
  });
});

describe.each([
  ['add-note', 'text'],
  ['update-councillor', 'text'],
  ['close-incident', 'reason'],
] as const)('the words of %s', (verb, key) => {
  test.each([undefined, '', '  \n', 7])('%j is refused, naming the field', async (text) => {
    const { it, incident } = await taken();
    expect(await it.refused('dev', verb, { incident, [key]: text })).toMatchObject({
      kind: 'invalid',
      field: key,
    });
  });

  test('20,000 characters are kept as typed, 20,001 are refused', async () => {
    const { it, incident } = await taken();
    const words = ` =1+1 <b>ŵ</b>${'x'.repeat(19_986)}`;
    expect(words.length).toBe(20_000);
    expect((await it.refused('dev', verb, { incident, [key]: `${words}x` })).sentence).toContain(
      'has 20,001 characters. We can take 20,000',
    );
    await it.ok('dev', verb, { incident, [key]: words });
    expect((await lastEntry(it, incident))?.detail).toBe(words);
  });
});

describe('a note', () => {
  test('may be written before anybody has it, and the councillor never hears of it', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await it.ok('ruth', 'add-note', { incident, text: 'Known to us' });
    expect(await lastEntry(it, incident)).toMatchObject({
      action: 'note-added',
      detail: 'Known to us',
      shared: false,
    });
    expect(await updates(it, incident)).toEqual([]);
    const { timeline } = await it.ok('aoife', 'open-incident', { incident });
    expect(timeline.map(({ action }) => action)).toEqual(['report-received']);
  });
});

describe('an update', () => {
  test('goes to the councillor in the officer’s words, and the next is due four hours on', async () => {
    const { it, incident } = await taken();
    it.pass(90);
    await it.ok('dev', 'update-councillor', { incident, text: 'We have called the police' });
    expect((await updates(it, incident)).at(-1)).toMatchObject({
      to: 'aoife',
      words: 'Dev writes:\n\nWe have called the police',
    });
    expect((await it.live(incident)).updateBy).toBe('2026-12-29T05:10:00.000Z');
  });

  test('two alike are two: nothing that was written is swallowed', async () => {
    const { it, incident } = await taken();
    for (let n = 0; n < 2; n += 1)
      await it.ok('dev', 'update-councillor', { incident, text: 'Still waiting' });
    const words = (await updates(it, incident)).map((each) => each.words);
    expect(words.filter((each) => each?.endsWith('Still waiting'))).toHaveLength(2);
  });
});

describe('triage', () => {
  test('records findings and why; the councillor is told nothing by it', async () => {
    const { it, incident } = await taken();
    const { incident: row } = await it.ok('dev', 'triage', { incident, ...findings });
    expect(row).toMatchObject({ status: 'triaged', level: 'critical', nextDue: 'update' });
    expect(await it.live(incident)).toMatchObject({
      severity: 5,
      likelihood: 3,
      outcome: 'police',
    });
    expect(await lastEntry(it, incident)).toMatchObject({
      action: 'triaged',
      detail: 'C Refer to police; severity 5, likelihood 3, level critical. A knife was named',
      shared: false,
    });
    expect(await updates(it, incident)).toHaveLength(1);
  });

  test('a Critical incident stays Critical, whatever one officer finds', async () => {
    const { it, incident } = await taken();
    await it.ok('dev', 'triage', { incident, ...findings, severity: 1, likelihood: 1 });
    expect((await it.live(incident)).level).toBe('critical');
  });

  test.each([
    [1, 1, 'low'],
    [2, 3, 'moderate'],
    [4, 1, 'high'],
    ['5', '5', 'critical'],
  ])(
    'a High one with severity %s and likelihood %s becomes %s',
    async (severity, likelihood, level) => {
      const it = await stage();
      const incident = await it.report('aoife', { what: 'He punched me', afraidNow: 'no' });
      await it.ok('dev', 'acknowledge', { incident });
      await it.ok('dev', 'triage', { incident, ...findings, severity, likelihood });
      expect((await it.live(incident)).level).toBe(level);
    },
  );

  test.each([
    [{ severity: 0 }],
    [{ severity: 6 }],
    [{ severity: 2.5 }],
    [{ likelihood: undefined }],
    [{ likelihood: 'high' }],
    [{ outcome: 'constructor' }],
    [{ outcome: undefined }],
  ])('with %j it is refused', async (change) => {
    const { it, incident } = await taken();
    expect(await it.refused('dev', 'triage', { incident, ...findings, ...change })).toEqual({
      kind: 'invalid',
      sentence: 'Please choose severity, likelihood and outcome.',
    });
  });

  test.each([undefined, ' '])('without a reason (%j) it is refused', async (reason) => {
    const { it, incident } = await taken();
    expect(await it.refused('dev', 'triage', { incident, ...findings, reason })).toMatchObject({
      kind: 'invalid',
      field: 'reason',
    });
  });
});

describe('closing', () => {
  test('ends every promise, and tells the councillor who closed it and why', async () => {
    const { it, incident } = await taken();
    it.pass(20);
    const { incident: row } = await it.ok('dev', 'close-incident', {
      incident,
      reason: 'Police have it',
    });
    expect(row).toMatchObject({ status: 'closed', closedAt: '2026-12-29T00:00:00.000Z' });
    expect(row).not.toHaveProperty('nextDue');
    expect((await it.live(incident)).wakeAt).toBeNull();
    expect((await updates(it, incident)).at(-1)?.words).toContain(
      'Dev has closed your report. The reason given: Police have it',
    );
    expect(await lastEntry(it, incident)).toMatchObject({ action: 'closed', shared: true });
  });

  test('an incident that is recorded and has left the store stays closed', async () => {
    const { it, incident } = await taken();
    await it.ok('dev', 'close-incident', { incident, reason: 'Done' });
    it.recorded.push(summaryOf(await it.live(incident)));
    await leave(it, incident);
    for (const verb of ['acknowledge', 'decline'] as const)
      expect(await it.refused('dev', verb, { incident })).toEqual({
        kind: 'conflict',
        sentence: 'This incident was closed at 11:40pm. Nothing was changed.',
      });
    expect(await it.promises.find(incident)).toBeUndefined();
  });

  test('one that is open in the record and not yet taken over asks to try again', async () => {
    const [it, other] = [await stage(), await stage()];
    const incident = await other.report('aoife');
    it.recorded.push(summaryOf(await other.live(incident)));
    expect(await it.refused('dev', 'acknowledge', { incident })).toEqual({
      kind: 'unavailable',
      sentence: 'That did not work. Please try again in a minute.',
    });
  });
});

describe.each([
  ['add-note', 'note-added'],
  ['update-councillor', 'councillor-updated'],
] as const)('%s sent again because its answer was lost', (verb, action) => {
  const entries = async (it: Stage, incident: string) =>
    (await it.promises.unfiledEntries(incident)).filter((entry) => entry.action === action);
  const sent = { text: 'Rang her, she is inside', submission: 'one' };

  test('is kept once, and answered as a success each time', async () => {
    const { it, incident } = await taken();
    const first = await it.ok('dev', verb, { incident, ...sent });
    it.pass(3);
    expect(await it.ok('dev', verb, { incident, ...sent })).toEqual(first);
    expect(await entries(it, incident)).toHaveLength(1);
    expect(await updates(it, incident)).toHaveLength(verb === 'add-note' ? 1 : 2);
  });

  test('stays a success when somebody has closed it in between', async () => {
    const { it, incident } = await taken();
    await it.ok('dev', verb, { incident, ...sent });
    await it.ok('dev', 'close-incident', { incident, reason: 'Police have it' });
    await it.ok('dev', verb, { incident, ...sent });
    expect(await entries(it, incident)).toHaveLength(1);
  });

  test('with other words, another submission, none, or by somebody else it is another', async () => {
    const { it, incident } = await taken();
    for (const more of [sent, { text: 'And her son' }, { submission: 'two' }, { submission: '' }])
      await it.ok('dev', verb, { incident, ...sent, ...more });
    await it.ok('marged', verb, { incident, ...sent });
    await it.ok('dev', verb, { incident, ...sent, submission: 'x'.repeat(101) });
    await it.ok('dev', verb, { incident, ...sent, submission: 'x'.repeat(101) });
    expect(await entries(it, incident)).toHaveLength(7);
  });

  test('is known by the last fifty, so that an incident does not grow without end', async () => {
    const { it, incident } = await taken();
    for (let n = 0; n < 51; n += 1)
      await it.ok('dev', verb, { incident, text: 'Again', submission: String(n) });
    expect((await it.live(incident)).doneMarks).toHaveLength(50);
    await it.ok('dev', verb, { incident, text: 'Again', submission: '1' });
    expect(await entries(it, incident)).toHaveLength(51);
  });
});
