import type { Connector, Sighting } from '../connector/connector.ts';
import { previewOf } from '../connector/sightings.ts';
import type { Notification } from '../notify/texts.ts';
import { allNotifications, isFor } from '../notify/texts.ts';
import { callsTo } from '../voice/calls.ts';
import type { GatewayCall } from '../voice/calls.ts';
import type { World } from '../world.ts';
import { mailOf } from './mail.ts';
import type { Received } from './received-item.ts';

export type { Received } from './received-item.ts';

/** Everything that the person got on every channel, oldest first. Nothing for an id that nobody has. */
export function received(world: World, connector: Connector, person: string): Received[] {
  const who = world.people.find(person);
  if (who === undefined) return [];
  const notified = allNotifications(world).filter(
    (one) => one.failed === undefined && isFor(one, who),
  );
  return [
    ...connector.sightings(who.id).map(fromTeams),
    ...mailOf(world, who.id),
    ...notified.map(fromNotify),
    ...throughGateway(world, who.mobilePhone).map(fromGateway),
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function fromTeams(sighting: Sighting): Received {
  const { at, how, activity } = sighting;
  const attachments = Array.isArray(activity.attachments)
    ? (activity.attachments as unknown[])
    : [];
  const kind = kindOf(attachments);
  const text = typeof activity.text === 'string' ? [activity.text] : [];
  return {
    at,
    channel: 'teams',
    how,
    preview: previewOf(activity),
    text: [...text, ...attachments.flatMap(wordsOf)].join('\n'),
    raw: sighting,
    ...(kind !== undefined && { kind }),
  };
}

function fromNotify(notification: Notification): Received {
  const { at, type, subject, text } = notification;
  return { at, channel: type, how: 'sent', preview: subject ?? text, text, raw: notification };
}

function throughGateway(world: World, phone: string | null): GatewayCall[] {
  return phone === null
    ? []
    : [...callsTo(world, phone, 'voice'), ...callsTo(world, phone, 'text')];
}

function fromGateway(call: GatewayCall): Received {
  const { at, channel, say } = call;
  return channel === 'voice'
    ? { at, channel, how: 'sent', preview: 'Phone call', text: say, raw: call }
    : { at, channel: 'sms', how: 'sent', preview: say, text: say, raw: call };
}

function kindOf(attachments: readonly unknown[]): string | undefined {
  const [first] = attachments as { content?: { body?: { id?: unknown }[] } }[];
  const id = first?.content?.body?.[0]?.id;
  return typeof id === 'string' ? id : undefined;
}

const readable = new Set(['text', 'title', 'label', 'value', 'altText', 'speak', 'fallbackText']);

/** The words of a card in reading order. */
function wordsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if (name === 'data') return [];
    if (typeof value === 'string') return readable.has(name) ? [value] : [];
    return wordsOf(value);
  });
}
