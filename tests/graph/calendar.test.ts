/** Events of the wellbeing mailbox, through Graph: made once, invited one by one unseen, moved, and told when there is no meeting. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { calendarOf } from '#core/graph/calendar.ts';
import { CalendarRefused, RecordUnavailable } from '#core/ports.ts';
import type { Calendar, CalendarEvent } from '#core/ports.ts';
import { eventsSeenBy } from '../../infra/local-m365/graph/calendar/by-hand.ts';
import type { DirectoryPerson } from '../../infra/local-m365/world.ts';
import { at, startSites } from '../lists/record-stage.ts';
import type { RecordStage } from '../lists/record-stage.ts';

let stage: RecordStage;
let calendar: Calendar;
beforeAll(async () => {
  stage = await startSites(Date.parse('2026-11-22T10:00:00Z'));
  for (const alias of ['ann', 'bob']) stage.m365.world.people.put(somebody(alias));
  calendar = calendarOf(stage.graph, stage.m365.world.tenant.wellbeingMailbox);
});
afterEach(() => {
  stage.m365.world.faults.clear();
  stage.m365.world.switches.reset();
});
afterAll(() => stage.close());

const somebody = (alias: string): DirectoryPerson => ({
  id: `00000000-0000-4000-8000-00000000000${alias === 'ann' ? '1' : '2'}`,
  displayName: alias,
  givenName: alias,
  surname: alias,
  mail: `${alias}@valemoor.example`,
  userPrincipalName: `${alias}@valemoor.example`,
  jobTitle: '',
  mobilePhone: null,
  accountEnabled: true,
});
const invited = (alias: string) => ({ email: `${alias}@valemoor.example`, name: alias });

/** A summer evening: an hour beside UTC. */
const from = at('2027-07-06T17:00:00Z');
const cafe: CalendarEvent = {
  subject: 'Wellbeing café',
  text: 'Come as you are.',
  startsAt: from,
  endsAt: addMinutes(from, 90),
  place: 'Tanyard Hall',
  isOnline: true,
};
const seenBy = (alias: string) =>
  eventsSeenBy(
    stage.m365.world,
    `${alias}@valemoor.example`,
    Date.parse(from) - 1,
    Date.parse(from) + 9e7,
  );

test('made twice under one key it is there once, whatever the answer to a repeat is', async () => {
  const first = await calendar.make('cafe-1', cafe);
  expect(first.joinUrl).toMatch(/^https:/);
  expect((await calendar.make('cafe-1', cafe)).id).toBe(first.id);
  stage.m365.world.switches.set({ repeatedEvent: '409 ErrorDuplicateTransactionId' });
  expect(await calendar.make('cafe-1', cafe)).toEqual(first);
});

test('whoever is invited sees it, and nobody sees who else is', async () => {
  const { id } = await calendar.make('cafe-2', cafe);
  await calendar.invite(id, [invited('ann'), invited('bob')]);
  const [own] = seenBy('ann').filter(({ id: each }) => each === id);
  expect(JSON.stringify(own)).not.toContain('bob');
  expect(await calendar.invited(id)).toEqual(['ann@valemoor.example', 'bob@valemoor.example']);
  await calendar.invite(id, [invited('bob')]);
  expect(seenBy('ann').some(({ id: each }) => each === id)).toBe(false);
  await calendar.cancel(id, 'The hall is closed.');
  expect(seenBy('bob').some(({ id: each }) => each === id)).toBe(false);
  await calendar.cancel(id, 'again');
});

test('a mailbox without Teams makes the event and no meeting, and that is told', async () => {
  stage.m365.world.switches.set({ meetingProvider: 'missing' });
  const made = await calendar.make('cafe-3', cafe);
  expect(made).toEqual({ id: made.id });
});

test('the meeting has its lobby and its chat as they are asked for', async () => {
  const { joinUrl = '' } = await calendar.make('surgery-1', cafe);
  expect(await calendar.keepMeeting(joinUrl, { lobby: 'organizer', chat: 'disabled' })).toBe(true);
  expect(
    await calendar.keepMeeting('https://teams.example/none', {
      lobby: 'organizer',
      chat: 'disabled',
    }),
  ).toBe(false);
});

test('says when somebody is busy, and of whom it can’t say', async () => {
  const { id } = await calendar.make('cafe-4', cafe);
  await calendar.invite(id, [invited('ann')]);
  const asked = ['ann@valemoor.example', 'nobody@elsewhere.example'];
  const [ann, nobody] = await calendar.busy(asked, addMinutes(from, -60), addMinutes(from, 240));
  expect(ann?.times).toContainEqual({ from, until: cafe.endsAt });
  expect(nobody?.times).toBeUndefined();
});

test('what Exchange refuses, and that it is away, are told apart', async () => {
  const other = calendarOf(stage.graph, stage.m365.world.tenant.mailbox);
  await expect(other.make('cafe-5', cafe)).rejects.toThrow(CalendarRefused);
  stage.m365.world.faults.add({ kind: 'down', service: 'calendar', retryAfter: 30 });
  await expect(calendar.make('cafe-6', cafe)).rejects.toThrow(RecordUnavailable);
});
