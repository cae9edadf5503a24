/** The monthly test: once a month everybody on the rota says that an alert would have reached them. Source: escalation.md, How to test it, 7. */
import { everyChannelOf } from './channels.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { HubMessage } from './messages.ts';
import { noticeChannels } from './notice-channel.ts';
import type { NoticeChannel } from './notice-channel.ts';
import type { Notice } from './notices.ts';
import type { Person, PersonKey } from '../people.ts';
import { dailySlots } from '../time/slots.ts';
import { londonMoment } from '../time/wall-clock-moments.ts';
import { dayOf } from '../time/wall-clock.ts';
import { isOfficeHours } from '../time/working-time.ts';
import type { WorkingCalendar } from '../time/working-time.ts';
import { testWords } from '../words/test-page.ts';

/** At this time of a working day tests go out, and reminders of them. */
export const testTimes = dailySlots('10:00');

/** Working days after which it is asked again, and after which the senior responsible officer is told. */
export const remindedAfter = 2;
export const toldAfter = 5;

const testKeeps = 7 * 24 * 60;

/** "2026-12": the month in London. */
export const monthOf = (now: Instant): string => dayOf(now).slice(0, 7);

/** The month before, for example "2025-12" of "2026-01". */
export const monthBefore = (month: string): string =>
  monthOf(addMinutes(londonMoment(`${month}-01T12:00`), -2 * 24 * 60));

/** 10am on the first working day of a month. A council that works on no day at all is tested on the first. */
export const testAt = (month: string, calendar: WorkingCalendar): Instant => {
  const days = Array.from({ length: 28 }, (_, day) =>
    londonMoment(`${month}-${String(day + 1).padStart(2, '0')}T10:00`),
  );
  return days.find((day) => isOfficeHours(day, calendar)) ?? londonMoment(`${month}-01T10:00`);
};

/** How many working days have come at 10am since `from`, up to and with `until`. */
export const workingDaysSince = (
  from: Instant,
  until: Instant,
  calendar: WorkingCalendar,
): number => {
  let days = 0;
  for (let at = testTimes.nextAfter(from); at <= until; at = testTimes.nextAfter(at))
    if (isOfficeHours(at, calendar)) days += 1;
  return days;
};

const keyOf = (month: string, what: 'first' | 'again' | 'open'): string =>
  `hub/test-page/${month}/${what}`;

/** With what the keys of a month's tests begin. */
export const testKeys = (month: string): string => `${keyOf(month, 'first')}/`;

/** The test of one person: on every channel that they have and the council has set up. */
export const testOf = (
  person: Person,
  at: Instant,
  has: (channel: NoticeChannel) => boolean,
): HubMessage => {
  const month = monthOf(at);
  const words = testWords[person.language];
  const channels = everyChannelOf(person).filter(has);
  const others = channels.filter((channel) => channel !== 'teams');
  const options = others.map((value) => ({ value, label: words.channels[value] }));
  return {
    key: keyOf(month, 'first'),
    to: person.key,
    kind: 'test-page',
    channels,
    dueAt: at,
    goneAt: addMinutes(at, testKeeps),
    title: words.title,
    words: others.length === 0 ? words.chatAlone : words.words,
    ...(others.length === 0
      ? {}
      : { question: { name: 'channels', label: words.question, options } }),
    buttons: [{ label: words.button, act: 'confirm-test', data: { month, in: 'teams' } }],
  };
};

/** A test that went out, and whether the person has said that it came. */
export interface Tested {
  readonly person: PersonKey;
  readonly channel: NoticeChannel;
  readonly at: Instant;
  readonly confirmedAt?: Instant;
}

const byChannel = (a: Pick<Notice, 'channel'>, b: Pick<Notice, 'channel'>): number =>
  noticeChannels.indexOf(a.channel) - noticeChannels.indexOf(b.channel);

/** The tests of a month with what was said of them. A word from before the test is about another. */
export const testedIn = (
  tests: readonly Pick<Notice, 'to' | 'channel' | 'dueAt'>[],
  confirmed: readonly { person: PersonKey; channel: NoticeChannel; at: Instant }[],
): readonly Tested[] =>
  tests.toSorted(byChannel).map(({ to, channel, dueAt }) => {
    const said = confirmed.find(
      (each) => each.person === to && each.channel === channel && each.at >= dueAt,
    );
    return {
      person: to,
      channel,
      at: dueAt,
      ...(said === undefined ? {} : { confirmedAt: said.at }),
    };
  });

/** The channels on which each person has not said that the test came, after so many working days. */
export const openAfter = (
  tested: readonly Tested[],
  now: Instant,
  { days, calendar }: { readonly days: number; readonly calendar: WorkingCalendar },
): ReadonlyMap<PersonKey, readonly NoticeChannel[]> => {
  const open = tested.filter(
    ({ confirmedAt, at }) =>
      confirmedAt === undefined && workingDaysSince(at, now, calendar) >= days,
  );
  const people = Map.groupBy(open, ({ person }) => person);
  return new Map([...people].map(([person, own]) => [person, own.map(({ channel }) => channel)]));
};

/** Asks once more, in the chat and by e-mail. */
export const reminderOf = (
  person: Person,
  month: string,
  open: readonly NoticeChannel[],
  at: Instant,
): HubMessage => {
  const words = testWords[person.language];
  const others = open.filter((channel) => channel !== 'teams');
  const options = others.map((value) => ({ value, label: words.channels[value] }));
  return {
    key: keyOf(month, 'again'),
    to: person.key,
    kind: 'test-page',
    channels: ['teams', 'email'],
    dueAt: at,
    goneAt: addMinutes(at, testKeeps),
    title: words.againTitle,
    words: words.again,
    ...(others.length === 0
      ? {}
      : { question: { name: 'channels', label: words.question, options } }),
    buttons: [{ label: words.button, act: 'confirm-test', data: { month, in: 'teams' } }],
  };
};

/** Tells a senior responsible officer who has not answered the test. */
export const openTestsFor = (
  senior: Person,
  month: string,
  open: readonly { readonly name: string; readonly channels: readonly NoticeChannel[] }[],
  at: Instant,
): HubMessage => ({
  key: keyOf(month, 'open'),
  to: senior.key,
  kind: 'test-page',
  channels: ['teams', 'email'],
  dueAt: at,
  goneAt: addMinutes(at, testKeeps),
  title: testWords[senior.language].openTitle,
  words: [
    testWords[senior.language].open,
    ...open.map(({ name, channels }) => testWords[senior.language].openOf(name, channels)),
    testWords[senior.language].openNext,
  ].join('\n'),
  page: 'duty',
});
