import type { DirectoryPerson, World } from '../world.ts';
import { availabilities, setPresence } from '../graph/presences.ts';
import { Unreadable } from './check.ts';

/** Puts these people in place of everybody who was there. */
export function replacePeople(world: World, people: readonly DirectoryPerson[]): void {
  const kept = new Set(people.map((person) => person.id.toLowerCase()));
  const gone = world.people.all().filter((person) => !kept.has(person.id));
  for (const person of gone) world.people.remove(person.id);
  for (const person of people) world.people.put(person);
}

/** As an administrator does: from now on the person can sign in nowhere. `enabled` gives the account back. */
export function disableAccount(world: World, id: string, enabled = false): void {
  const person = world.people.find(id);
  if (person === undefined) throw new Unreadable(`nobody has the object id ${id}`);
  world.people.put({ ...person, accountEnabled: enabled });
}

/** As the person chooses in Teams. */
export function choosePresence(world: World, id: string, availability: string): void {
  if (world.people.find(id) === undefined) throw new Unreadable(`nobody has the object id ${id}`);
  if (!availabilities.includes(availability))
    throw new Unreadable(`availability is one of: ${availabilities.join(', ')}`);
  setPresence(world, id, availability);
}
