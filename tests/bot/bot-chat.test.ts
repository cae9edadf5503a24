/** A councillor and the officers talk to the bot: through the local Teams, over HTTP. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { StoreUnavailable } from '../../teams-app/ports.ts';
import { deskAddress, firstId, setStage, textIn } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => stage.fresh());
afterAll(() => stage.close());

const newest = (person: string) => stage.cards(person).at(-1);
const answers = { what: 'someone is outside my house', afraidNow: 'yes' };

test('whoever adds the app is greeted once, and their chat is remembered', async () => {
  await stage.connector.openChat('aoife');
  expect(stage.cards('aoife').map(firstId)).toEqual(['welcome']);
  expect(textIn(newest('aoife'))).toContain('This is not an emergency line.');
  expect(await stage.promises.conversations.find('aoife')).toContain('29:');
  expect(stage.connector.notifications('aoife').map(({ text }) => text)).toEqual([
    'Message from the Safety Hub',
  ]);
});

test('whoever takes the app off is forgotten', async () => {
  await stage.connector.openChat('aoife');
  await stage.connector.send('aoife', { type: 'installationUpdate', action: 'remove' });
  expect(await stage.promises.conversations.find('aoife')).toBeUndefined();
});

test('somebody who is not in the People list is told whom to call, and nothing else', async () => {
  stage.outside.people = stage.outside.people.filter(({ key }) => key !== 'tomos');
  await stage.connector.say('tomos', 'Report something');
  await stage.connector.say('tomos', 'who is on duty');
  expect(new Set(stage.cards('tomos').map(firstId))).toEqual(new Set(['unknown-person']));
  expect(textIn(newest('tomos'))).toMatch(/999/);
  expect(JSON.stringify(stage.cards('tomos'))).not.toContain('Okafor');
});

test.each([
  ['Report something', 'report'],
  ['adrodd', 'report'],
  ['My reports', 'my-reports'],
  ['who is on duty?', 'duty'],
  ['help', 'welcome'],
])('%j from a councillor brings the card %s', async (words, card) => {
  await stage.connector.say('aoife', words);
  expect(firstId(newest('aoife'))).toBe(card);
});

test('free words of a councillor come back in the report card, as they were typed', async () => {
  const typed = '  someone is outside **my** house\n<b>now</b>';
  await stage.connector.say('aoife', typed);
  const what = newest('aoife')?.body.find(({ id }) => id === 'what');
  expect(what).toMatchObject({ value: typed });
  expect(textIn(newest('aoife'))).toContain('I have put your words in the box below');
});

test('more words than one report can hold: the beginning is in the card, and it says so', async () => {
  await stage.connector.say('aoife', 'x'.repeat(24_000));
  const what = newest('aoife')?.body.find(({ id }) => id === 'what') as { value: string };
  expect(what.value).toHaveLength(20_000);
  expect(textIn(newest('aoife'))).toContain('too long for one report');
});

test('free words of an officer bring help, not a report', async () => {
  await stage.connector.say('dev', 'what do I do with this');
  expect(firstId(newest('dev'))).toBe('welcome');
  expect(JSON.stringify(newest('dev'))).toContain(deskAddress);
});

test('a picture from nowhere is not lost in silence', async () => {
  await stage.connector.openChat('aoife');
  const attachments = [{ contentType: 'image/png', contentUrl: 'https://x.test/a.png' }];
  await stage.connector.send('aoife', { type: 'message', attachments });
  expect(firstId(newest('aoife'))).toBe('evidence');
  expect(textIn(newest('aoife'))).toContain('could not be fetched');
});

test('a report is answered with the receipt, where the card stood', async () => {
  await stage.connector.say('aoife', 'Report something');
  const { status, body, card } = await stage.press('aoife', 'submit-report', answers);
  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect(firstId(card)).toBe('receipt');
  const [incident] = await stage.promises.live();
  expect(incident).toMatchObject({ level: 'critical', reporterKey: 'aoife', ward: 'Marlowe' });
  expect(textIn(card)).toContain(incident?.reference);
  expect(textIn(card)).toContain('11:50pm');
  const notices = await stage.promises.notices.ofIncident(incident?.reference ?? '');
  const shown = stage.connector
    .messages('aoife')
    .filter((each) => each.fromBot)
    .at(-1);
  expect(notices.find(({ kind }) => kind === 'receipt')).toMatchObject({ activity: shown?.id });
});

test('the same card four times is one report', async () => {
  await stage.connector.say('aoife', 'Report something');
  const sent = await Promise.all(
    [1, 2, 3, 4].map(() => stage.press('aoife', 'submit-report', answers)),
  );
  const references = sent.map(
    ({ card }) => /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(textIn(card))?.[0],
  );
  expect(new Set(references).size).toBe(1);
  expect(await stage.promises.live()).toHaveLength(1);
});

test('a client without Action.Execute gets the receipt by an update of its card', async () => {
  await stage.connector.say('aoife', 'Report something');
  const before = stage.connector.messages('aoife').length;
  await stage.press('aoife', 'submit-report', answers, { as: 'Action.Submit' });
  expect(firstId(newest('aoife'))).toBe('receipt');
  expect(stage.connector.messages('aoife')).toHaveLength(before);
  expect(await stage.promises.live()).toHaveLength(1);
});

const more = { where: 'Harbour Row', effect: 'I can’t sleep', ward: 'Llŷn', about: 'officer' };

test.each([
  ['forged', { mark: 'made-up' }, 'refused-invalid'],
  ['from another person', { submission: 'somebody-else' }, 'refused-invalid'],
  ['with a time that is none', { drawnAt: 'yesterday' }, 'refused-invalid'],
])(
  'a card %s is refused; a new one has every word in it and can be sent',
  async (_kind, data, id) => {
    await stage.connector.say('aoife', 'Report something');
    const { card } = await stage.press('aoife', 'submit-report', { ...answers, ...more }, { data });
    expect(firstId(card)).toBe(id);
    for (const typed of [answers.what, ...Object.values(more)])
      expect(JSON.stringify(card)).toContain(typed);
    expect(await stage.promises.live()).toEqual([]);
    const again = await stage.press('aoife', 'submit-report', answers);
    expect(firstId(again.card)).toBe('receipt');
  },
);

test('a card from yesterday is refused, and the new one can be sent', async () => {
  await stage.connector.say('aoife', 'Report something');
  stage.clock.move(24 * 60);
  const { card } = await stage.press('aoife', 'submit-report', answers);
  expect(firstId(card)).toBe('refused-too-late');
  expect(JSON.stringify(card)).toContain(answers.what);
  expect(firstId((await stage.press('aoife', 'submit-report', answers)).card)).toBe('receipt');
});

test('an old card with more words than a new one can carry stays as it is, with a new one below', async () => {
  await stage.connector.say('aoife', 'Report something');
  stage.clock.move(24 * 60);
  const long = { what: 'x'.repeat(20_000), effect: 'y'.repeat(20_000), wish: 'z'.repeat(20_000) };
  const { body } = await stage.press('aoife', 'submit-report', long);
  expect(body).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
  expect(textIn(newest('aoife'))).toContain('Your words are still in the card above');
});

test('an empty report comes back with the question and the same submission', async () => {
  await stage.connector.say('aoife', 'Report something');
  const { card } = await stage.press('aoife', 'submit-report', {
    what: '  \n',
    where: 'Harbour Row',
  });
  expect(firstId(card)).toBe('refused-invalid');
  expect(textIn(card)).toContain('Please tell us what happened');
  expect(JSON.stringify(card)).toContain('Harbour Row');
});

test('while the store can’t be written the councillor reads "Not received", and the same card works later', async () => {
  await stage.connector.say('aoife', 'Report something');
  const working = stage.promises;
  stage.hub.promises = {
    ...stage.promises,
    accept: () => Promise.reject(new StoreUnavailable('disk full')),
  };
  const { card } = await stage.press('aoife', 'submit-report', { ...answers, ...more });
  expect(firstId(card)).toBe('refused-unavailable');
  expect(textIn(card)).toContain('Not received');
  expect(JSON.stringify(card)).toContain(more.where);
  stage.hub.promises = working;
  expect(firstId((await stage.press('aoife', 'submit-report', answers)).card)).toBe('receipt');
});

test('a fault of ours is logged once without a word of the report, and what was typed comes back', async () => {
  await stage.connector.say('aoife', 'Report something');
  stage.hub.promises = {
    ...stage.promises,
    accept: () => Promise.reject(new TypeError('a mistake of ours')),
  };
  const { status, card } = await stage.press('aoife', 'submit-report', answers);
  expect(status).toBe(200);
  expect(firstId(card)).toBe('refused-unavailable');
  expect(JSON.stringify(card)).toContain(answers.what);
  expect(stage.outside.logged).toHaveLength(1);
  expect(JSON.stringify(stage.outside.logged)).not.toMatch(/outside my house|Aoife/);
});

test.each([
  [
    'an unknown verb',
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'x' } } },
    200,
  ],
  ['no action', { type: 'invoke', name: 'adaptiveCard/action', value: 'x' }, 200],
  [
    'a verb of Object',
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'constructor' } } },
    200,
  ],
  ['another invoke', { type: 'invoke', name: 'task/fetch', value: {} }, 501],
])('%s is answered, not crashed on', async (_kind, activity, status) => {
  await stage.connector.openChat('aoife');
  const answer = await stage.connector.send('aoife', activity);
  expect(answer.status).toBe(status);
  expect(stage.outside.logged).toEqual([]);
});

test('in a group chat the bot says nothing', async () => {
  await stage.connector.openChat('aoife');
  const before = stage.connector.messages('aoife').length;
  const conversation = {
    conversationType: 'groupChat',
    id: '19:x@thread.v2',
    tenantId: stage.world.tenant.tenantId,
  };
  const activity = { type: 'message', text: 'my reports', conversation };
  expect((await stage.connector.send('aoife', activity)).status).toBe(200);
  expect(stage.connector.messages('aoife')).toHaveLength(before);
});
