/** Which channels an alert uses: as the person wants it, as the level needs it, and what comes instead. */
import type { Level } from '#lists/incidents.ts';
import type { Instant } from '../time/instant.ts';
import type { NoticeChannel } from './notice-channel.ts';
import type { Person } from '../people.ts';
import { isUrgent } from '../incidents/urgency.ts';
import { londonHour } from '../time/wall-clock.ts';

export type { NoticeChannel } from './notice-channel.ts';

/** From 10pm up to 7am in London. */
const isNight = (now: Instant): boolean => londonHour(now) >= 22 || londonHour(now) < 7;

const has = (person: Person, channel: NoticeChannel): boolean => {
  if (channel === 'sms' || channel === 'second-text') return person.phone !== undefined;
  return channel !== 'voice' || person.callPhone !== undefined;
};

const all = ['teams', 'email', 'sms', 'voice'] as const satisfies readonly NoticeChannel[];

/** Every channel on which this person can be told at all. A second text provider is none of its own. */
export const everyChannelOf = (person: Person): readonly NoticeChannel[] =>
  all.filter((channel) => has(person, channel));

/** The usual channels of a message that is not an alert: nobody is called for it. */
export const channelsOf = (person: Person): readonly NoticeChannel[] =>
  everyChannelOf(person).filter((channel) => channel !== 'voice');

/** Everything at once; a call only where lives may be at stake. */
const usual = (person: Person, level: Level): readonly NoticeChannel[] =>
  level === 'critical' ? everyChannelOf(person) : channelsOf(person);

const wanted = (person: Person, level: Level): readonly NoticeChannel[] => {
  const named = isUrgent(level) ? person.alertBy?.urgent : person.alertBy?.other;
  const own = (named ?? []).filter((channel) => has(person, channel));
  return own.length > 0 ? own : usual(person, level);
};

const written: readonly NoticeChannel[] = ['teams', 'email'];

/**
 * The channels on which an alert of this level starts, all of them at once (domain.md 3.6). A choice that
 * leaves nothing counts as none: nobody can switch themselves off. Whoever wants quiet nights has the text
 * messages of a Moderate or Low in the morning.
 */
export const channelsFor = (
  person: Person,
  level: Level,
  now: Instant,
): readonly NoticeChannel[] => {
  const own = wanted(person, level);
  if (isUrgent(level) || person.alertBy?.quietAtNight !== true || !isNight(now)) return own;
  const quiet = own.filter((channel) => written.includes(channel));
  return quiet.length > 0 ? quiet : written;
};

/** What is tried, in this order, where the first channels of a person reach nobody (invariant 6, F8). */
export const inTheirPlace = (person: Person): readonly NoticeChannel[] =>
  (['teams', 'sms', 'voice', 'second-text', 'email'] as const).filter((channel) =>
    has(person, channel),
  );
