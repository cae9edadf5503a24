/** Does by hand, through Entra's directory and Graph, what a council's own people do in the first week. */
import { findSite, graphIdOf } from '../local-m365/graph/sites.ts';
import type { M365 } from '../local-m365/start.ts';
import { graphByHand } from './graph-by-hand.ts';
import type { GraphByHand } from './graph-by-hand.ts';
import { addressOf, objectIdOf } from './council.ts';
import type { Council, CouncilPerson, CouncilTurn } from './council.ts';
import type { SampleRows } from './sample/rows.ts';

/** Puts the people into the directory, in place of whoever was there. */
export const fillDirectory = (m365: M365, council: Council): void => {
  const { people } = m365.world;
  const wanted = new Set(council.people.map((person) => objectIdOf(person.alias)));
  for (const one of people.all()) if (!wanted.has(one.id)) people.remove(one.id);
  for (const person of council.people) {
    const plain = person.name.replace(/^Cllr\s+/, '');
    const [givenName = plain, ...rest] = plain.split(' ');
    people.put({
      id: objectIdOf(person.alias),
      displayName: person.name,
      givenName,
      surname: rest.join(' ') || givenName,
      mail: addressOf(person),
      userPrincipalName: addressOf(person),
      jobTitle: person.jobTitle ?? person.roles.join(', '),
      mobilePhone: person.phone ?? null,
      accountEnabled: true,
    });
  }
};

type Row = Readonly<Record<string, unknown>>;

const personRow = (person: CouncilPerson): Row => ({
  Title: person.name,
  Key: objectIdOf(person.alias),
  Email: addressOf(person),
  Roles: person.roles.join(', '),
  Language: person.language === 'cy' ? 'Welsh' : 'English',
  Active: true,
  ...(person.phone === undefined ? {} : { Phone: person.phone }),
  ...(person.callPhone === undefined ? {} : { CallPhone: person.callPhone }),
  ...(person.ward === undefined ? {} : { Ward: person.ward }),
});

const repeatColumns = ({ repeats }: CouncilTurn): Row =>
  repeats === undefined
    ? {}
    : {
        Kind: 'Repeating turn',
        Days: repeats.days,
        StartsAt: repeats.startsAt,
        EndsAt: repeats.endsAt,
        EveryWeeks: repeats.everyWeeks,
        ...(repeats.endsOn === undefined ? {} : { EndsOn: repeats.endsOn }),
      };

const turnRow = (turn: CouncilTurn, nameOf: (alias: string) => string): Row => ({
  Title: turn.title ?? `${nameOf(turn.lead)} and ${nameOf(turn.deputy)}`,
  From: turn.from,
  Until: turn.until,
  Lead: nameOf(turn.lead),
  Deputy: nameOf(turn.deputy),
  LeadKey: objectIdOf(turn.lead),
  DeputyKey: objectIdOf(turn.deputy),
  ...(turn.senior === undefined
    ? {}
    : { Senior: nameOf(turn.senior), SeniorKey: objectIdOf(turn.senior) }),
  ...repeatColumns(turn),
});

const rowsOf = (council: Council, checkedAt: string): Readonly<Record<string, readonly Row[]>> => {
  const nameOf = (alias: string): string =>
    council.people.find((person) => person.alias === alias)?.name ?? alias;
  return {
    People: council.people.filter(({ roles }) => roles.length > 0).map(personRow),
    Duty: council.duty.map((turn) => turnRow(turn, nameOf)),
    Contacts: council.contacts.map(({ name, purpose, phone, email, hours, note }, order) => ({
      Title: name,
      Purpose: purpose,
      Position: order,
      CheckedAt: checkedAt,
      ...(phone === undefined ? {} : { Phone: phone }),
      ...(email === undefined ? {} : { Email: email }),
      ...(hours === undefined ? {} : { Hours: hours }),
      ...(note === undefined ? {} : { Note: note }),
    })),
    Settings: Object.entries(council.settings).map(([title, value]) => ({
      Title: title,
      Value: value,
      Meaning: 'Set by the sample council',
    })),
  };
};

/** The Graph id of a site of the tenant: host,site collection id,site id. */
export const graphSiteId = ({ world }: M365, which: 'register' | 'restricted'): string => {
  const { registerSiteId, restrictedSiteId } = world.tenant;
  const site = findSite(world, which === 'register' ? registerSiteId : restrictedSiteId);
  if (site === undefined) throw new Error(`The ${which} site is not there`);
  return graphIdOf(world, site);
};

/** Writes what the council has decided into the settings that the list began with and that are still empty. */
const decide = async (graph: GraphByHand, path: string, wanted: readonly Row[]): Promise<void> => {
  const items = (await graph.get(`${path}?$expand=fields&$top=200`)).value;
  for (const { Title: title, Value: value } of wanted) {
    const item = items.find((each) => (each['fields'] as Row)['Title'] === title);
    const isOpen = item !== undefined && (item['fields'] as Row)['Value'] === undefined;
    if (isOpen) await graph.patch(`${path}/${String(item['id'])}/fields`, { Value: value });
  }
};

/** Whether one of these rows is there already: a list may begin with rows of the hub's own. */
const isFilled = async (
  graph: GraphByHand,
  path: string,
  wanted: readonly Row[],
): Promise<boolean> => {
  const items = (await graph.get(`${path}?$expand=fields&$top=200`)).value;
  const titles = new Set(wanted.map((each) => each['Title']));
  return items.some((each) => titles.has((each['fields'] as Row)['Title']));
};

/** The rows of the small lists that lie on this site. */
const smallRows = (site: string, m365: M365, council: Council): readonly SampleRows[] =>
  (council.rows ?? []).filter((each) => graphSiteId(m365, each.site) === site);

/** Fills the lists that the provisioner made, where they are still empty: on the restricted site the small ones alone. */
export const fillLists = async (m365: M365, site: string, council: Council): Promise<void> => {
  const graph = await graphByHand(m365);
  const lists = (await graph.get(`/sites/${site}/lists`)).value;
  const isRegister = site === graphSiteId(m365, 'register');
  const rows = isRegister ? rowsOf(council, new Date(m365.world.clock.now()).toISOString()) : {};
  const small = smallRows(site, m365, council).map((each) => [each.list, each.rows] as const);
  for (const [name, wanted] of [...Object.entries(rows), ...small]) {
    const list = lists.find((each) => each['displayName'] === name || each['name'] === name);
    if (list === undefined) throw new Error(`The list ${name} was not provisioned`);
    const path = `/sites/${site}/lists/${String(list['id'])}/items`;
    if (name === 'Settings') await decide(graph, path, wanted);
    const isOwn = !Object.hasOwn(rows, name);
    if (isOwn && (await isFilled(graph, path, wanted))) continue;
    if (!isOwn && (await graph.get(`${path}?$top=1`)).value.length > 0) continue;
    for (const fields of wanted) await graph.post(path, { fields });
  }
};
