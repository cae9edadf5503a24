/** Calendars, as far as the platform's facts (C) say how Outlook's behave. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { browseMail } from '../../infra/local-m365/graph/browse.ts';
import { eventsSeenBy, respond } from '../../infra/local-m365/graph/calendar/by-hand.ts';
import type { DirectoryPerson } from '../../infra/local-m365/world.ts';
import { graphStage, ROLES } from './graph-stage.ts';
import type { GraphStage, Json, Reply } from './graph-stage.ts';

const roles = [...ROLES, 'Calendars.ReadWrite', 'OnlineMeetings.ReadWrite.All'];
let stage: GraphStage;
let mailbox: string;

beforeEach(async () => {
  stage = await graphStage({ roles });
  stage.world.people.put(somebody);
  mailbox = `/users/${stage.world.tenant.wellbeingMailbox}`;
});
afterEach(() => stage.close());

const london = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });
const cafe = {
  subject: 'Wellbeing café',
  start: london('2027-01-12T18:00:00'),
  end: london('2027-01-12T19:30:00'),
};
const seriesOnTuesdays = (startDate: string) => ({
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
  range: { type: 'noEnd', startDate },
});
const make = (body: object): Promise<Reply> => stage.call('POST', `${mailbox}/events`, body);
const startOf = (event: Json | undefined) => (event?.['start'] as { dateTime: string }).dateTime;
const view = async (from: string, until: string, headers = {}) =>
  (
    await stage.call(
      'GET',
      `${mailbox}/calendarView?startDateTime=${from}&endDateTime=${until}&$top=100`,
      undefined,
      headers,
    )
  ).body.value;
const somebody: DirectoryPerson = {
  id: '6c1d9f52-7b3e-4a80-9e25-0d4f8b1c7a66',
  displayName: 'Cllr Aoife Brennan-Osei',
  givenName: 'Aoife',
  surname: 'Brennan-Osei',
  mail: 'aoife@valemoor.example',
  userPrincipalName: 'aoife@valemoor.example',
  jobTitle: 'Councillor',
  mobilePhone: null,
  accountEnabled: true,
};
const invited = () => ({ emailAddress: { address: somebody.mail, name: 'Somebody' } });

describe('a single event', () => {
  test('is kept, read in UTC and in the zone that is preferred', async () => {
    const { status, body } = await make(cafe);
    expect(status).toBe(201);
    expect(body['start']).toEqual({ dateTime: '2027-01-12T18:00:00.0000000', timeZone: 'UTC' });
    const summer = await make({
      ...cafe,
      start: london('2027-07-06T18:00:00'),
      end: london('2027-07-06T19:00:00'),
    });
    expect(startOf(summer.body)).toBe('2027-07-06T17:00:00.0000000');
    const read = await stage.call('GET', `${mailbox}/events/${summer.body.id}`, undefined, {
      prefer: 'outlook.timezone="GMT Standard Time"',
    });
    expect(startOf(read.body)).toBe('2027-07-06T18:00:00.0000000');
    expect(read.headers.get('preference-applied')).toBe('outlook.timezone="GMT Standard Time"');
  });

  test('is made once for one transaction, or refused, as the switch says', async () => {
    const once = { ...cafe, transactionId: 'cafe-1' };
    const [first, second] = [await make(once), await make(once)];
    expect(second.body.id).toBe(first.body.id);
    stage.world.switches.set({ repeatedEvent: '409 ErrorDuplicateTransactionId' });
    expect((await make(once)).status).toBe(409);
    expect((await stage.call('GET', `${mailbox}/events`)).body.value).toHaveLength(1);
    const other = { subject: 'Other', transactionId: 'cafe-2' };
    expect((await stage.call('PATCH', `${mailbox}/events/${first.body.id}`, other)).status).toBe(
      400,
    );
  });

  test.each([
    ['ends before it starts', { end: london('2027-01-12T17:00:00') }],
    [
      'names no zone that there is',
      { start: { dateTime: '2027-01-12T18:00:00', timeZone: 'Mars' } },
    ],
    ['has a property that events have not', { capacity: 12 }],
    ['invites what is no address', { attendees: [{ emailAddress: { address: 'Aoife' } }] }],
    [
      'invites more than five hundred',
      {
        attendees: Array.from({ length: 501 }, (_, n) => ({
          emailAddress: { address: `${String(n)}@x.example` },
        })),
      },
    ],
    ['begins its series on another day', { recurrence: seriesOnTuesdays('2027-01-19') }],
  ])('is refused where it %s', async (_, change) => {
    expect((await make({ ...cafe, ...change })).status).toBe(400);
    expect((await stage.call('GET', `${mailbox}/events`)).body.value).toEqual([]);
  });

  test('is for the wellbeing mailbox alone, and needs the permission', async () => {
    const elsewhere = `/users/${somebody.mail}/events`;
    expect((await stage.call('POST', elsewhere, cafe)).status).toBe(403);
    expect((await stage.call('POST', '/users/nobody@x.example/events', cafe)).status).toBe(404);
    const poor = await graphStage({ traffic: '' });
    const own = `/users/${poor.world.tenant.wellbeingMailbox}/events`;
    expect((await poor.call('POST', own, cafe)).status).toBe(403);
    await poor.close();
  });
});

describe('those who are invited', () => {
  const mails = () =>
    browseMail(stage.world, somebody.id)
      .map(({ subject }) => subject)
      .toReversed();

  test('get it in their calendar and by mail, hear of a change, and of the end', async () => {
    const { body } = await make({ ...cafe, attendees: [invited()] });
    expect(mails()).toEqual(['Wellbeing café']);
    const at = [Date.parse('2027-01-12'), Date.parse('2027-01-13')] as const;
    expect(eventsSeenBy(stage.world, somebody.mail, ...at)).toHaveLength(1);
    await stage.call('PATCH', `${mailbox}/events/${body.id}`, {
      location: { displayName: 'Library' },
    });
    await stage.call('PATCH', `${mailbox}/events/${body.id}`, { reminderMinutesBeforeStart: 60 });
    const end = await stage.call('POST', `${mailbox}/events/${body.id}/cancel`, { comment: 'Ill' });
    expect(end.status).toBe(202);
    expect(mails()).toEqual([
      'Wellbeing café',
      'Updated: Wellbeing café',
      'Cancelled: Wellbeing café',
    ]);
    expect(eventsSeenBy(stage.world, somebody.mail, ...at)).toEqual([]);
    expect((await stage.call('GET', `${mailbox}/events/${body.id}`)).status).toBe(404);
  });

  test('see nobody else where attendees are hidden', async () => {
    const other = { emailAddress: { address: 'another@valemoor.example' } };
    await make({ ...cafe, hideAttendees: true, attendees: [invited(), other] });
    const seen = eventsSeenBy(
      stage.world,
      somebody.mail,
      Date.parse('2027-01-12'),
      Date.parse('2027-01-13'),
    );
    expect(seen[0]?.attendees).toEqual([]);
    expect((await view('2027-01-12', '2027-01-13'))[0]?.['attendees']).toHaveLength(2);
  });
});

describe('an invitation', () => {
  test('is answered, and one that is declined leaves the calendar', async () => {
    const { body } = await make({ ...cafe, attendees: [invited()] });
    const status = async () => {
      const event = await stage.call('GET', `${mailbox}/events/${body.id}`);
      return event.body['attendees'];
    };
    respond(stage.world, somebody.mail, body.id, 'accepted');
    expect(await status()).toMatchObject([{ status: { response: 'accepted' } }]);
    respond(stage.world, somebody.mail, body.id, 'declined');
    const at = [Date.parse('2027-01-12'), Date.parse('2027-01-13')] as const;
    expect(eventsSeenBy(stage.world, somebody.mail, ...at)).toEqual([]);
    expect(() => respond(stage.world, 'another@valemoor.example', body.id, 'accepted')).toThrow();
  });
});

describe('an online meeting', () => {
  const online = { ...cafe, isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };

  test('has a link, and options that can be set through it', async () => {
    const { body } = await make(online);
    const { joinUrl } = body['onlineMeeting'] as { joinUrl: string };
    expect(body['onlineMeetingUrl']).toBeNull();
    const filter = encodeURIComponent(`joinWebUrl eq '${joinUrl}'`);
    const found = await stage.call('GET', `${mailbox}/onlineMeetings?$filter=${filter}`);
    const id = found.body.value[0]?.id ?? '';
    const options = { lobbyBypassSettings: { scope: 'organizer' }, allowMeetingChat: 'disabled' };
    const set = await stage.call('PATCH', `${mailbox}/onlineMeetings/${id}`, options);
    expect(set.body).toMatchObject(options);
    const wrong = await stage.call('PATCH', `${mailbox}/onlineMeetings/${id}`, {
      allowMeetingChat: 'no',
    });
    expect(wrong.status).toBe(400);
  });

  test('is missing without a word where the mailbox has no Teams', async () => {
    stage.world.switches.set({ meetingProvider: 'missing' });
    const { status, body } = await make(online);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      isOnlineMeeting: false,
      onlineMeetingProvider: 'unknown',
      onlineMeeting: null,
    });
  });
});

describe('free and busy', () => {
  const asked = (change = {}) =>
    stage.call('POST', `${mailbox}/calendar/getSchedule`, {
      schedules: [somebody.mail, 'nobody@elsewhere.example'],
      startTime: london('2027-01-12T17:00:00'),
      endTime: london('2027-01-12T20:00:00'),
      availabilityViewInterval: 60,
      ...change,
    });

  test('is told of each address by itself, without a word of what it is', async () => {
    await make({ ...cafe, attendees: [invited()] });
    const { status, body } = await asked();
    expect(status).toBe(200);
    const [known, unknown] = body.value;
    expect(known).toMatchObject({ availabilityView: '022', scheduleItems: [{ status: 'busy' }] });
    expect(JSON.stringify(known)).not.toContain('café');
    expect(unknown).toMatchObject({ error: { responseCode: 'ErrorMailRecipientNotFound' } });
  });

  test.each([
    ['more than twenty addresses', { schedules: Array.from({ length: 21 }, () => 'a@b.example') }],
    ['six weeks', { endTime: london('2027-02-23T17:00:00') }],
    ['slots of a minute', { availabilityViewInterval: 1 }],
  ])('is refused for %s', async (_, change) => {
    expect((await asked(change)).status).toBe(400);
  });
});
