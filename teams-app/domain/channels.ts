/** The ways in which a person is told. */
import type { Person } from './people.ts';

export type NoticeChannel = 'teams' | 'email' | 'sms';

/** Every channel on which this person can be told at all, the first to be tried first. */
export const channelsOf = (person: Person): readonly NoticeChannel[] =>
  person.phone === undefined ? ['teams', 'email'] : ['teams', 'email', 'sms'];
