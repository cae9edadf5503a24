/** Have your say: answers that nobody can join to a person, times without a reason, a pledge that nobody counts. domain.md 15 to 18, 25 to 28, 83. */
import { expect, test } from '@jest/globals';
import { dropIns } from '#lists/drop-ins.ts';
import { groups } from '#lists/groups.ts';
import { surveyResults } from '#lists/survey-results.ts';
import { surveys } from '#lists/surveys.ts';
import { hubReference } from '#core/domain/alerts/hub-message.ts';
import { aoife, everybody, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const helen = person('helen', ['manager'], { name: 'Helen Tregear' });
const carys = person('carys', ['champion'], { name: 'Carys Moon' });
const members = ['tom', 'priya', 'sian', 'yusuf', 'grace'].map((key) =>
  person(key, ['councillor'], { name: `Cllr ${key}` }),
);

const set = (): Promise<Stage> => stage({ people: [...everybody, helen, carys, ...members] });

const open = async (town: Stage): Promise<string> => {
  const form = { title: 'Spring 2027', closes: '2027-01-31', submission: 'form-1' };
  await town.ok('helen', 'open-survey', form);
  await town.ok('helen', 'open-survey', form);
  expect(town.hub.lists.of(surveys).rows()).toHaveLength(1);
  return (await town.ok('aoife', 'have-your-say')).survey?.key ?? '';
};

test('a survey is answered once, and leaves nothing that tells who did', async () => {
  const town = await set();
  const survey = await open(town);
  const before = await town.promises.unfiledEntries(hubReference);
  const logged = town.logged.length;
  const said = await town.ok('aoife', 'answer-survey', { survey, risk: 'often' });
  expect(said.say).toMatch(/Your name is not with them/);
  const again = await town.ok('aoife', 'answer-survey', { survey, risk: 'never' });
  expect(again.say).toMatch(/can be answered once/);
  expect(await town.promises.survey.answers(survey)).toEqual(['{"risk":["often"]}']);
  expect((await town.ok('aoife', 'have-your-say')).survey?.answered).toBe(true);
  expect((await town.ok('tom', 'have-your-say')).survey?.answered).toBe(false);
  expect(await town.promises.unfiledEntries(hubReference)).toEqual(before);
  expect(town.logged).toHaveLength(logged);
  expect(town.hub.lists.of(surveyResults).rows()).toEqual([]);
});

test('it can be sent empty: every question may be skipped', async () => {
  const town = await set();
  const survey = await open(town);
  await town.ok('aoife', 'answer-survey', { survey });
  expect(await town.promises.survey.answers(survey)).toEqual(['{}']);
});

test('until it closes, even those who run it see no more than steps of five', async () => {
  const town = await set();
  const survey = await open(town);
  const seen = async () => (await town.ok('helen', 'have-your-say')).survey?.soFar;
  for (const who of ['aoife', 'tom', 'priya', 'sian'])
    await town.ok(who, 'answer-survey', { survey, risk: 'often' });
  expect(await seen()).toBe(0);
  await town.ok('yusuf', 'answer-survey', { survey });
  expect(await seen()).toBe(5);
  expect((await town.ok('aoife', 'have-your-say')).survey?.soFar).toBeUndefined();
  expect((await town.ok('helen', 'survey-results')).surveys).toEqual([]);
});

test('a survey that is over, or another one, takes no answer', async () => {
  const town = await set();
  const survey = await open(town);
  expect((await town.refused('aoife', 'answer-survey', { survey: 'x' })).kind).toBe('too-late');
  town.pass(40 * 24 * 60);
  expect((await town.refused('aoife', 'answer-survey', { survey })).kind).toBe('too-late');
  expect((await town.ok('aoife', 'have-your-say')).survey).toBeUndefined();
});

test.each([
  [{ title: '' }, 'title'],
  [{ closes: '2026-12-30' }, 'closes'],
  [{ closes: '2029-12-30' }, 'closes'],
  [{ closes: 'soon' }, 'closes'],
])('a survey that makes no sense is not opened: %o', async (more, field) => {
  const town = await set();
  const form = { title: 'Spring', closes: '2027-01-31', submission: 'a', ...more };
  expect(await town.refused('helen', 'open-survey', form)).toMatchObject({
    kind: 'invalid',
    field,
  });
});

test('one survey at a time; officers answer none, councillors open none and see no results', async () => {
  const town = await set();
  const survey = await open(town);
  const other = { title: 'Another', closes: '2027-01-31', submission: 'b' };
  expect((await town.refused('helen', 'open-survey', other)).kind).toBe('conflict');
  expect((await town.refused('dev', 'answer-survey', { survey })).kind).toBe('forbidden');
  expect((await town.refused('aoife', 'open-survey', other)).kind).toBe('forbidden');
  expect((await town.refused('aoife', 'survey-results')).kind).toBe('forbidden');
});

const offer = {
  starts: '2027-01-04T14:00',
  minutes: '30',
  count: '2',
  place: 'Room 4',
  submission: 'f',
};

test('a drop-in time is taken without a reason; only the listener learns by whom', async () => {
  const town = await set();
  await town.ok('carys', 'offer-slots', offer);
  await town.ok('carys', 'offer-slots', offer);
  const [slot, other] = (await town.ok('aoife', 'have-your-say')).slots;
  expect([slot?.endsAt, other?.endsAt]).toEqual([
    '2027-01-04T14:30:00.000Z',
    '2027-01-04T15:00:00.000Z',
  ]);
  const of = { slot: slot?.key };
  expect((await town.ok('aoife', 'take-slot', of)).say).toMatch(/Only Carys Moon knows/);
  expect((await town.refused('tom', 'take-slot', of)).kind).toBe('conflict');
  expect((await town.ok('tom', 'have-your-say')).slots.map(({ key }) => key)).toEqual([other?.key]);
  expect((await town.ok('helen', 'have-your-say')).slots).toHaveLength(1);
  expect((await town.ok('carys', 'have-your-say')).offered?.map(({ who }) => who)).toEqual([
    aoife.name,
    undefined,
  ]);
  const told = await town.promises.notices.ofMessages('hub/say/drop-in/');
  expect([...new Set(told.map(({ to }) => to))]).toEqual(['carys']);
  expect(JSON.stringify(town.hub.lists.of(dropIns).rows())).not.toMatch(/aoife/i);
});

test('a time is given back by whoever has it, and taken back by whoever offers it', async () => {
  const town = await set();
  await town.ok('carys', 'offer-slots', offer);
  const [slot] = (await town.ok('aoife', 'have-your-say')).slots;
  const of = { slot: slot?.key };
  await town.ok('aoife', 'take-slot', of);
  expect((await town.refused('tom', 'leave-slot', of)).kind).toBe('not-found');
  await town.ok('aoife', 'leave-slot', of);
  await town.ok('tom', 'take-slot', of);
  expect((await town.refused('helen', 'withdraw-slot', of)).kind).toBe('not-found');
  await town.ok('carys', 'withdraw-slot', of);
  const told = await town.promises.notices.ofMessages('hub/say/drop-in/');
  expect(told.filter(({ to }) => to === 'tom').map(({ message }) => message?.title)).toContain(
    'Your drop-in time was taken back',
  );
  expect(await town.promises.dropIns.held()).toEqual(new Map());
});

test('whoever asks to join a group is named to the one person whom the list names', async () => {
  const town = await set();
  const row = { title: 'Safety group', kind: 'councillors', contactEmail: helen.email } as const;
  await town.hub.lists.of(groups).add(row);
  await town.hub.lists.of(groups).add({ ...row, title: 'Officers', kind: 'officers' });
  const seen = (await town.ok('aoife', 'have-your-say')).groups;
  expect(seen.map(({ title }) => title)).toEqual(['Safety group']);
  await town.ok('aoife', 'ask-to-join', { group: seen[0]?.group });
  await town.ok('aoife', 'ask-to-join', { group: seen[0]?.group });
  const told = await town.promises.notices.ofMessages('hub/say/join/');
  expect(told.filter(({ channel }) => channel === 'teams').map(({ to }) => to)).toEqual(['helen']);
  const hidden = (await town.ok('helen', 'have-your-say')).groups[1]?.group;
  expect((await town.refused('aoife', 'ask-to-join', { group: hidden })).kind).toBe('not-found');
});

test('the pledge is one’s own: nobody else sees it, and it can be taken back', async () => {
  const town = await set();
  await town.ok('aoife', 'take-pledge', { taken: 'yes' });
  expect((await town.ok('aoife', 'have-your-say')).pledgedAt).toBe(town.hub.clock.now());
  for (const who of ['tom', 'helen', 'carys'])
    expect(JSON.stringify(await town.ok(who, 'have-your-say'))).not.toMatch(/pledge|aoife/i);
  await town.ok('aoife', 'take-pledge', { taken: 'no' });
  expect((await town.ok('aoife', 'have-your-say')).pledgedAt).toBeUndefined();
});
