/** Officers get alerts, take them or pass them on; the councillor sees it. Through the local Teams, over HTTP. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { firstId, setStage, textIn } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => stage.fresh());
afterAll(() => stage.close());

const newest = (person: string) => stage.cards(person).at(-1);
const answers = { what: 'someone is outside my house', afraidNow: 'yes' };

/** A report on its way, with the alert in the lead's chat. */
const reportAndAlert = async (): Promise<string> => {
  await stage.connector.say('aoife', 'Report something');
  await stage.press('aoife', 'submit-report', answers);
  const [incident] = await stage.promises.live();
  const notices = await stage.promises.notices.claim('test', stage.clock.now(), 'teams', 50);
  for (const notice of notices) {
    const to = stage.outside.people.find((person) => person.key === notice.to);
    if (incident === undefined || to === undefined || notice.kind !== 'alert') continue;
    await stage.connector.openChat(to.key);
    const report = await stage.promises.unrecordedReport(incident.reference);
    await stage.messenger.deliver({
      notice,
      incident,
      to,
      dutyPhone: '01632 960123',
      now: stage.clock.now(),
      ...(report === undefined ? {} : { report }),
    });
  }
  return incident?.reference ?? '';
};

test('an officer takes it: their card says so, and a second one is told who has it', async () => {
  const reference = await reportAndAlert();
  expect(firstId(newest('dev'))).toBe('alert');
  expect(textIn(newest('dev'))).toContain(answers.what);
  expect(stage.connector.notifications('dev').at(-1)?.text).toBe(
    'Urgent councillor safety incident',
  );
  stage.clock.move(12);
  const first = await stage.press('dev', 'acknowledge');
  expect(textIn(first.card)).toContain('You have this since 11:52pm');
  const second = await stage.press('marged', 'acknowledge');
  expect(firstId(second.card)).toBe('refused-conflict');
  expect(textIn(second.card)).toContain('Dev Okafor has had this since 11:52pm');
  expect((await stage.promises.find(reference))?.ownerKey).toBe('dev');
});

test('an officer who can’t take it passes it on, and reads to whom', async () => {
  const reference = await reportAndAlert();
  const { card } = await stage.press('dev', 'decline');
  expect(textIn(card)).toContain('You passed this on');
  expect((await stage.promises.find(reference))?.ownerKey).toBeUndefined();
});

test('a councillor who forges an officer’s button learns nothing', async () => {
  const reference = await reportAndAlert();
  const action = {
    type: 'Action.Execute' as const,
    verb: 'acknowledge',
    data: { incident: reference },
  };
  const stranger = {
    ...stage.outside.people[0],
    key: 'tom',
    name: 'Cllr Tom',
    roles: ['councillor'],
  };
  stage.outside.people = [...stage.outside.people, stranger as never];
  stage.world.people.put({ ...stage.world.people.all()[0], id: 'tom' } as never);
  await stage.connector.say('tom', 'help');
  const message = stage.connector.messages('tom').at(-1)?.id ?? '';
  const real = await stage.connector.press('tom', message, action);
  const invented = await stage.connector.press('tom', message, {
    ...action,
    data: { incident: '222-222-222' },
  });
  expect(real).toEqual(invented);
  expect(JSON.stringify(real)).toContain('refused-not-found');
});

test('the receipt asks for its newest state, and only its reporter gets it', async () => {
  const reference = await reportAndAlert();
  await stage.press('dev', 'acknowledge');
  const action = {
    type: 'Action.Execute' as const,
    verb: 'refresh-receipt',
    data: { incident: reference },
  };
  const id = stage.connector.messages('aoife').at(-1)?.id ?? '';
  const own = await stage.connector.press('aoife', id, action, {}, { trigger: 'automatic' });
  expect(textIn(own.body)).toContain('Dev Okafor has this since');
  const other = await stage.connector.press('dev', id, action, {}, { trigger: 'automatic' });
  expect(JSON.stringify(other.body)).not.toContain(reference);
});
