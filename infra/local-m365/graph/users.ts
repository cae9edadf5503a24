/** The people of the tenant over Graph. */
import type { DirectoryPerson, World } from '../world.ts';
import { GRAPH, invalid, Refusal, textOf } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { allowOptions, option, pageSize, seal, selected, unseal } from './query-options.ts';

/** Properties that a user has here; those of the second list only when they are selected. */
const USUAL = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
];
const MORE_USUAL = ['preferredLanguage', 'surname', 'userPrincipalName', 'id'];
const ON_REQUEST = [
  'accountEnabled',
  'userType',
  'department',
  'companyName',
  'city',
  'country',
  'createdDateTime',
];
const FILTERED = [
  'mail',
  'userPrincipalName',
  'displayName',
  'givenName',
  'surname',
  'jobTitle',
  'id',
];

/** GET /users */
export function listUsers(call: Call): GraphAnswer {
  mayReadPeople(call);
  allowOptions(call.request, ['select', 'filter', 'top', 'skiptoken', 'count']);
  const names = propertiesOf(call);
  const size = pageSize(call.request, 100, 999);
  const token = option(call.request, 'skiptoken');
  const start = token === undefined ? 0 : Number(unseal(token)['start'] ?? 0);
  const people = call.world.people.all().filter(filterOf(option(call.request, 'filter')));
  const value = people.slice(start, start + size).map((person) => printPerson(person, names));
  const query = new URLSearchParams(call.request.query);
  query.set('$skiptoken', seal({ start: start + size }));
  const more =
    people.length > start + size ? { '@odata.nextLink': `${GRAPH}/users?${query.toString()}` } : {};
  return { status: 200, body: { '@odata.context': `${GRAPH}/$metadata#users`, ...more, value } };
}

/** GET /users/{id or user principal name} */
export function getUser(call: Call): GraphAnswer {
  mayReadPeople(call);
  allowOptions(call.request, ['select']);
  const asked = call.params['user'] ?? '';
  const person = findPerson(call.world, asked);
  if (!person) {
    const text = `Resource '${asked}' does not exist or one of its queried reference-property objects are not present.`;
    throw new Refusal(404, 'Request_ResourceNotFound', text);
  }
  const body = printPerson(person, propertiesOf(call));
  return { status: 200, body: { '@odata.context': `${GRAPH}/$metadata#users/$entity`, ...body } };
}

/** The person with this object id or user principal name. An e-mail address that is neither finds nobody. */
export function findPerson(world: World, idOrName: string): DirectoryPerson | undefined {
  const asked = idOrName.toLowerCase();
  const named = (person: DirectoryPerson) => person.userPrincipalName.toLowerCase() === asked;
  return world.people.find(asked) ?? world.people.all().find(named);
}

function mayReadPeople({ roles }: Call): void {
  if (roles.some((role) => /^(User|Directory)\.Read(Write)?\.All$/.test(role))) return;
  throw new Refusal(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
}

function propertiesOf(call: Call): string[] {
  const names = selected(call.request);
  const stray = names?.find((name) => ![...USUAL, ...MORE_USUAL, ...ON_REQUEST].includes(name));
  if (stray !== undefined) {
    throw new Refusal(
      400,
      'BadRequest',
      `Could not find a property named '${stray}' on type 'microsoft.graph.user'.`,
    );
  }
  return names ?? [...USUAL, ...MORE_USUAL];
}

function printPerson(person: DirectoryPerson, names: string[]): JsonObject {
  const all: JsonObject = {
    ...person,
    businessPhones: [],
    officeLocation: null,
    preferredLanguage: null,
    userType: 'Member',
    department: null,
    companyName: null,
    city: null,
    country: null,
    createdDateTime: '2026-01-05T09:00:00Z',
  };
  return Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
}

/** $filter of users: clauses of eq and startswith on a few properties, joined by and, or by or. */
function filterOf(text: string | undefined): (person: DirectoryPerson) => boolean {
  if (text === undefined) return () => true;
  const both = text.split(/ and (?=(?:[^']*'[^']*')*[^']*$)/);
  const either = text.split(/ or (?=(?:[^']*'[^']*')*[^']*$)/);
  if (both.length > 1 && either.length > 1)
    throw invalid('Unsupported or invalid query filter clause.');
  const tests = (both.length > 1 ? both : either).map(clauseOf);
  return (person) =>
    both.length > 1 ? tests.every((test) => test(person)) : tests.some((test) => test(person));
}

function clauseOf(clause: string): (person: DirectoryPerson) => boolean {
  const [, flag] = /^accountEnabled eq (true|false)$/.exec(clause.trim()) ?? [];
  if (flag !== undefined) return ({ accountEnabled }) => accountEnabled === (flag === 'true');
  const [, equal, is] = /^(\w+) eq '((?:[^']|'')*)'$/.exec(clause.trim()) ?? [];
  const [, begun, start] = /^startswith\((\w+),\s*'((?:[^']|'')*)'\)$/i.exec(clause.trim()) ?? [];
  const name = equal ?? begun;
  if (name === undefined || !FILTERED.includes(name))
    throw invalid('Unsupported or invalid query filter clause.');
  const wanted = (is ?? start ?? '').replaceAll("''", "'").toLowerCase();
  const valueOf = (person: DirectoryPerson) =>
    textOf(printPerson(person, [name])[name]).toLowerCase();
  return (person) => (equal ? valueOf(person) === wanted : valueOf(person).startsWith(wanted));
}
