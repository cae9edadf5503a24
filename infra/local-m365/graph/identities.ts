/** Who wrote something in SharePoint, and the number by which its hidden user list knows them. */
import type { World } from '../world.ts';
import type { JsonObject } from './answers.ts';
import { row, run } from './database.ts';

/** The number of the account in whose name SharePoint lets apps write. */
const APP_USER = 1073741822;
/** The first number that SharePoint gives to a person in a site. */
const FIRST_PERSON = 6;

const APP_NAME = 'Councillor Safety Hub';

/** Who did something: null for the app itself, or the object id of a person. */
export type Doer = string | null;

/** The identity set of the hub's app, and beside it the account in whose name SharePoint lets apps write. */
export const APP_IDENTITY = (world: World): JsonObject => ({
  application: { id: world.tenant.appId, displayName: APP_NAME },
  ...(world.switches.is('appIdentity', 'application alone')
    ? {}
    : { user: { displayName: 'SharePoint App' } }),
});

export function identityOf(world: World, doer: Doer): JsonObject {
  const person = doer === null ? undefined : world.people.find(doer);
  if (!person) return APP_IDENTITY(world);
  return { user: { email: person.mail, id: person.id, displayName: person.displayName } };
}

/** The row id of a person in the site's hidden user list; they get one when first seen. */
export function lookupIdOf(world: World, doer: Doer): number {
  if (doer === null) return APP_USER;
  run(world, 'insert or ignore into graph_site_users (person) values (?)', doer);
  const found = row<{ id: number }>(
    world,
    'select id from graph_site_users where person = ?',
    doer,
  );
  return (found?.id ?? 0) + FIRST_PERSON;
}

/** The name of whoever did something, as SharePoint's pages show it. */
export const nameOfDoer = (world: World, doer: Doer): string =>
  doer === null ? APP_NAME : (world.people.find(doer)?.displayName ?? '');

/** The object id behind a row id of the hidden user list, if it is a person's. */
export const personOfLookupId = (world: World, id: number): string | undefined =>
  row<{ person: string }>(
    world,
    'select person from graph_site_users where id = ?',
    id - FIRST_PERSON,
  )?.person;

/** The name behind a row id of the hidden user list. */
export function nameOfLookupId(world: World, id: number): string {
  if (id === APP_USER) return 'SharePoint App';
  const person = personOfLookupId(world, id);
  return (person !== undefined && world.people.find(person)?.displayName) || '';
}
