import { createHash } from 'node:crypto';
import { addressesOf } from '../addresses.ts';
import type { DirectoryPerson, World } from '../world.ts';

/** What the bot knows people, chats and itself by. Opaque and stable, like those of Teams. */

/** The person's id towards this bot, `29:...`. */
export function userIdOf(world: World, person: string): string {
  return `29:1${digest(world, 'user', person)}`;
}

/** The person's personal chat with the bot, `a:...`. */
export function conversationIdOf(world: World, person: string): string {
  return `a:1${digest(world, 'chat', person)}`;
}

export function botIdOf(world: World): string {
  return `28:${world.tenant.appId}`;
}

export function serviceUrlOf(world: World): string {
  return addressesOf(world.origin, world.tenant).botServiceUrl;
}

export function personOfConversation(world: World, id: string): DirectoryPerson | undefined {
  return world.people.all().find((person) => conversationIdOf(world, person.id) === id);
}

/** By `29:...` or by Entra object id: Teams takes either for a member. */
export function personOfMember(world: World, id: string): DirectoryPerson | undefined {
  if (!id.startsWith('29:')) return world.people.find(id);
  return world.people.all().find((person) => userIdOf(world, person.id) === id);
}

function digest(world: World, kind: string, person: string): string {
  const named = [world.tenant.tenantId, world.tenant.appId, kind, person.toLowerCase()].join('/');
  return createHash('sha256').update(named).digest('base64url');
}
