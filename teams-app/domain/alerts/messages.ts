/** Who is owed a message of no incident, and on which channels. */
import { channelsOf, everyChannelOf } from './channels.ts';
import type { NoticeChannel } from './channels.ts';
import { hubReference } from './hub-message.ts';
import type { HubMessage, MessageKind } from './hub-message.ts';
import type { Instant } from '../time/instant.ts';
import type { NoticeDraft } from './notices.ts';
import type { Person } from '../people.ts';

export type { HubMessage, HubPage } from './hub-message.ts';

/** What can wait until somebody reads it needs no text message. */
const writtenAlone: readonly MessageKind[] = [
  'rota',
  'training',
  'say',
  'assessment',
  'review',
  'heads-up',
  'request',
];

const usualChannels = (kind: MessageKind, person: Person): readonly NoticeChannel[] => {
  const own = channelsOf(person);
  return writtenAlone.includes(kind)
    ? own.filter((channel) => channel === 'teams' || channel === 'email')
    : own;
};

/**
 * The notices of a message: one for each channel. Planning them again adds nothing. A channel that the
 * person does not have is left out; somebody who has left is owed nothing.
 */
export const messageOwed = (message: HubMessage, person: Person): readonly NoticeDraft[] => {
  if (!person.active || person.key !== message.to) return [];
  const channels = message.channels ?? usualChannels(message.kind, person);
  return channels
    .filter((channel) => everyChannelOf(person).includes(channel))
    .map((channel) => ({
      key: [message.key, person.key, channel].join('/'),
      reference: hubReference,
      kind: message.kind,
      to: person.key,
      channel,
      dueAt: message.dueAt,
      ...(message.urgent === true ? { urgent: true } : {}),
      message,
    }));
};

/** Whether it is no longer worth sending. */
export const isGone = ({ goneAt }: HubMessage, now: Instant): boolean =>
  goneAt !== undefined && goneAt <= now;
