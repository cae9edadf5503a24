// A councillor's surgeries: their own and nobody else's; an online one with what Teams did and did not do.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { surgeries } from '#lists/surgeries.ts';
import { calendarHere } from '../support/calendar.ts';
import type { CalendarHere } from '../support/calendar.ts';
import { listsHere } from '../support/kept-lists.ts';
import type { ListsHere } from '../support/kept-lists.ts';
import { aoife, everybody, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi', ward: 'Tanyard' });

let it: Stage;
let lists: ListsHere;
let calendar: CalendarHere;
beforeEach(async () => {
  it = await stage({ people: [...everybody, tom] });
  lists = listsHere();
  calendar = calendarHere();
  Object.assign(it.hub, { lists, calendar });
});

const library = {
  title: 'Marlowe library',
  from: '2027-01-12T18:00',
  until: '2027-01-12T19:30',
  submission: 'form-1',
};
const online = { ...library, title: 'Marlowe ward surgery', submission: 'form-2' };
const mine = async (who = 'aoife') => (await it.ok(who, 'my-surgeries')).surgeries;

describe('dates', () => {
  test('are the councillor’s own: another councillor and every officer see none of them', async () => {
    const { key } = await it.ok('aoife', 'save-surgery', library);
    expect((await mine()).map(({ title }) => title)).toEqual(['Marlowe library']);
    expect(await mine('tom')).toEqual([]);
    expect(await it.ok('dev', 'my-surgeries')).toMatchObject({
      holds: false,
      surgeries: [],
      teams: [],
    });
    const made = await it.refused('tom', 'remove-surgery', { surgery: 'made-up' });
    expect(await it.refused('tom', 'remove-surgery', { surgery: key })).toEqual(made);
    expect(await it.refused('tom', 'save-surgery', { ...library, surgery: key })).toEqual(made);
  });

  test('are added once, changed in place, and leave the page once they are over', async () => {
    const { key } = await it.ok('aoife', 'save-surgery', library);
    await it.ok('aoife', 'save-surgery', library);
    expect(await mine()).toHaveLength(1);
    await it.ok('aoife', 'save-surgery', { ...library, surgery: key, title: 'Town hall' });
    expect((await mine())[0]).toMatchObject({ title: 'Town hall', kind: 'in-person' });
    it.pass(16 * 24 * 60);
    expect(await mine()).toEqual([]);
  });

  test.each([
    ['no place', { title: ' ' }, 'title'],
    ['no time', { from: 'soon' }, 'from'],
    ['an end before its beginning', { until: '2027-01-12T17:00' }, 'until'],
    ['nine hours', { until: '2027-01-13T03:00' }, 'until'],
    ['a time that has passed', { from: '2026-12-01T10:00', until: '2026-12-01T11:00' }, 'until'],
  ])('with %s are refused at that field', async (_what, wrong, field) => {
    expect(await it.refused('aoife', 'save-surgery', { ...library, ...wrong })).toMatchObject({
      kind: 'invalid',
      field,
    });
  });

  test('can be told to a police team in an email that the councillor sends; the hub sends nothing', async () => {
    const police = { title: 'Harbour team', purpose: 'police', position: 1 } as const;
    const contacts = () => [{ ...police, email: 'harbour@police.example' }, police];
    Object.assign(it.hub.council, { contacts });
    await it.ok('aoife', 'save-surgery', library);
    const { teams, mail } = await it.ok('aoife', 'my-surgeries');
    expect(teams).toEqual([{ name: 'Harbour team', email: 'harbour@police.example' }]);
    expect(mail.body).toContain('Tuesday 12 January 2027, 6pm to 7:30pm: Marlowe library');
    expect(calendar.events).toEqual([]);
    expect(await it.promises.notices.ofMessages('hub/')).toEqual([]);
  });
});

describe('an online surgery', () => {
  test('is a meeting with lobby and without chat, its terms in the invitation, the councillor invited', async () => {
    const { say } = await it.ok('aoife', 'set-up-surgery', online);
    expect(say).toBe('It is set up.');
    const [event] = calendar.events;
    expect(event).toMatchObject({
      subject: 'Marlowe ward surgery',
      isOnline: true,
      invited: [{ email: aoife.email }],
    });
    expect(event?.text).toContain('You wait in the lobby until I let you in.');
    expect([...calendar.rules.values()]).toContainEqual({
      lobby: 'organization',
      chat: 'disabled',
    });
    expect((await mine())[0]).toMatchObject({ kind: 'online', rulesSet: true });
  });

  test('sent twice is set up once', async () => {
    await it.ok('aoife', 'set-up-surgery', online);
    await it.ok('aoife', 'set-up-surgery', online);
    expect(calendar.events).toHaveLength(1);
    expect(await mine()).toHaveLength(1);
  });

  test('says so where Teams made no meeting, and shows no link', async () => {
    calendar.meets = false;
    const { say } = await it.ok('aoife', 'set-up-surgery', online);
    expect(say).toMatch(/^Teams did not make a meeting/);
    expect((await mine())[0]).not.toHaveProperty('joinLink');
  });

  test('says so where lobby and chat could not be set', async () => {
    Object.assign(calendar, { keepMeeting: async () => false });
    const { say } = await it.ok('aoife', 'set-up-surgery', online);
    expect(say).toMatch(/could not set the lobby and the chat/);
    expect((await mine())[0]).toMatchObject({ rulesSet: false });
  });

  test('is refused with what to do where the council has no calendar, and nothing is left behind', async () => {
    Object.assign(it.hub, { calendar: { ...calendar, isThere: false } });
    expect(await it.refused('aoife', 'set-up-surgery', online)).toMatchObject({
      kind: 'unavailable',
      sentence: expect.stringMatching(/lobby on, chat off/),
    });
    expect(await mine()).toEqual([]);
    expect((await it.ok('aoife', 'my-surgeries')).online).toBe(false);
  });

  test('while SharePoint is away nothing is said to be set up; sent again it is one meeting', async () => {
    lists.away = true;
    expect((await it.refused('aoife', 'set-up-surgery', online)).kind).toBe('unavailable');
    lists.away = false;
    await it.ok('aoife', 'set-up-surgery', online);
    expect(calendar.events).toHaveLength(1);
  });

  test('that is moved moves in the calendar; one that is removed is cancelled there', async () => {
    const { key } = await it.ok('aoife', 'set-up-surgery', online);
    const later = { ...online, surgery: key, from: '2027-01-13T18:00', until: '2027-01-13T19:00' };
    await it.ok('aoife', 'save-surgery', later);
    expect(calendar.events[0]?.startsAt).toBe('2027-01-13T18:00:00.000Z');
    await it.ok('aoife', 'remove-surgery', { surgery: key });
    expect(calendar.events[0]).toMatchObject({ cancelled: '', invited: [] });
    expect(await mine()).toEqual([]);
  });
});

describe('residents who have said that they come', () => {
  const sam = { name: 'Sam Ahmed', email: 'sam@resident.example', agreed: 'yes' };
  const people = () => calendar.events[0]?.invited.map(({ email }) => email);

  test('are invited, stand on the list once, and can be taken off', async () => {
    const { key } = await it.ok('aoife', 'set-up-surgery', online);
    await it.ok('aoife', 'register-resident', { surgery: key, ...sam });
    await it.ok('aoife', 'register-resident', {
      surgery: key,
      ...sam,
      email: 'SAM@resident.example',
    });
    expect((await mine())[0]?.people).toHaveLength(1);
    expect(people()).toEqual([aoife.email, 'SAM@resident.example']);
    await it.ok('aoife', 'register-resident', { surgery: key, email: sam.email, off: 'yes' });
    expect((await mine())[0]?.people).toEqual([]);
    expect(people()).toEqual([aoife.email]);
  });

  test('lie sealed in the list', async () => {
    const { key } = await it.ok('aoife', 'set-up-surgery', online);
    await it.ok('aoife', 'register-resident', { surgery: key, ...sam });
    expect(JSON.stringify(lists.of(surgeries).rows())).not.toMatch(/Ahmed|resident\.example/);
  });

  test.each([
    ['no name', { name: '' }, 'name'],
    ['no address', { email: 'sam' }, 'email'],
  ])('with %s are refused at that field', async (_what, wrong, field) => {
    const { key } = await it.ok('aoife', 'set-up-surgery', online);
    const raw = { surgery: key, ...sam, ...wrong };
    expect(await it.refused('aoife', 'register-resident', raw)).toMatchObject({ field });
  });

  test('are nobody else’s to add', async () => {
    const { key } = await it.ok('aoife', 'set-up-surgery', online);
    const raw = { surgery: key, ...sam };
    expect(await it.refused('tom', 'register-resident', raw)).toMatchObject({ kind: 'not-found' });
  });
});
