/** Who may be put on the rota, and whether anything would reach them. Source: domain.md 3.1, 3.6. */
import { everyChannelOf } from '../alerts/channels.ts';
import type { NoticeChannel } from '../alerts/notice-channel.ts';
import { hasRole } from '../people.ts';
import type { Person, PersonKey } from '../people.ts';

/**
 * May be lead or deputy: an officer who may take an incident once asked. Never a councillor, whatever else
 * they are: they would read what other councillors have reported.
 */
export const mayBeOnCall = (person: Person): boolean =>
  !hasRole(person, 'councillor') &&
  hasRole(
    person,
    'spoc-officer',
    'senior-responsible-officer',
    'manager',
    'monitoring-officer',
    'deputy-monitoring-officer',
    'duty-director',
    'control-room',
    'chief-executive',
    'health-and-safety',
  );

/** May be the responsible senior manager of a time. */
export const mayBeSenior = (person: Person): boolean =>
  !hasRole(person, 'councillor') &&
  hasRole(
    person,
    'senior-responsible-officer',
    'manager',
    'monitoring-officer',
    'duty-director',
    'chief-executive',
  );

const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Whether a text message or a call would reach them: what wakes somebody at night. */
export const hasPhone = ({ phone }: Person): boolean => isFilled(phone);

/** In post, and on one channel at least there is somewhere to send to. */
export const isReachable = (person: Person, hasChat = false): boolean =>
  person.active && (hasPhone(person) || isFilled(person.email) || hasChat);

/** A channel on which somebody was not reached. */
interface Flag {
  readonly person: PersonKey;
  readonly channel: NoticeChannel;
}

/** Who was not reached on any of their channels. */
export const cutOff = (
  people: readonly Person[],
  flags: readonly Flag[],
): ReadonlySet<PersonKey> => {
  const flagged = ({ key }: Person, channel: NoticeChannel): boolean =>
    flags.some((flag) => flag.person === key && flag.channel === channel);
  const away = people.filter((person) =>
    everyChannelOf(person).every((channel) => flagged(person, channel)),
  );
  return new Set(away.map(({ key }) => key));
};
