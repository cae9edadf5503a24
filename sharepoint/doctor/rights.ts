/** What the app may do, as its own tokens say and as a try shows: too little stops it, too much is a risk. */
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import type { TokenSource } from '#core/graph/token-source.ts';
import { lookOf } from './finding.ts';
import type { Finding, Look } from './finding.ts';
import type { Site } from '../stores/which-site.ts';

/** Application permissions by what they are for; docs/permissions.md gives the reason of each. */
export const knownRoles = {
  'Sites.Selected': 'needed',
  'Mail.Send': 'needed, or granted in Exchange for one mailbox',
  'User.Read.All': 'for the doctor alone',
  'Calendars.ReadWrite': 'for cafés and online surgeries, or granted in Exchange for one mailbox',
  'OnlineMeetings.ReadWrite.All': 'for the lobby and the chat of online surgeries',
  'Presence.Read.All': 'to show beside contacts how people are in Teams',
} as const;

/** Roles with which the app could read or write every site: beside them Sites.Selected limits nothing (platform-facts A6). */
const isBroad = (role: string): boolean =>
  /^(Sites|Files)\./.test(role) && !/\.Selected(Operations\.Selected)?$/.test(role);

const graphScope = 'https://graph.microsoft.com/.default';

/** The application permissions in a token. None where it can't be read. */
const rolesIn = (token: string): readonly string[] => {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    const roles: unknown =
      typeof claims === 'object' && claims !== null && 'roles' in claims ? claims.roles : [];
    return Array.isArray(roles) ? roles.map(String) : [];
  } catch {
    return [];
  }
};

const tooWide = (roles: readonly string[], service: string): Finding[] =>
  roles
    .filter((role) => !(role in knownRoles))
    .map((role) => ({
      serious: false,
      where: `App, for ${service}`,
      what: isBroad(role)
        ? `The app holds ${role}: it may open every site of the council, and Sites.Selected limits nothing`
        : `The app holds ${role}, which the hub does not need`,
      todo: 'Take it away in Entra: the app’s page, API permissions. docs/permissions.md says what it needs.',
    }));

const noSites: Finding = {
  serious: true,
  where: 'App, for Graph',
  what: 'The app lacks Sites.Selected: it may open no site',
  todo: 'Add the application permission Sites.Selected in Entra and consent to it, then give the app the two sites (docs/permissions.md).',
};

/** By its name, so that Graph and the rest of the doctor can ask what else may be looked at. */
export const rolesFor = async (token: TokenSource): Promise<readonly string[]> =>
  rolesIn(await token(graphScope));

/** What the tokens say. `webUrl` is the address of a site in SharePoint. */
export const tokenLook = async (token: TokenSource, webUrl: string): Promise<Look> => {
  const roles = await rolesFor(token);
  const own = await rolesForSharePoint(token, new URL(webUrl).origin);
  const mayOpen = roles.some((role) => role === 'Sites.Selected' || isBroad(role));
  return lookOf(
    [
      ...(mayOpen ? [] : [noSites]),
      ...tooWide(roles, 'Graph'),
      ...tooWide(own ?? [], 'SharePoint'),
    ],
    ...(roles.includes('Mail.Send')
      ? []
      : [
          'Whether the app may send mail: its token has no Mail.Send, which is right where Exchange grants it for the one mailbox. Send yourself an alert to be sure.',
        ]),
    ...(own === undefined
      ? ['What the app may do in SharePoint itself: Entra gave it no token for it.']
      : []),
  );
};

const rolesForSharePoint = async (
  token: TokenSource,
  origin: string,
): Promise<readonly string[] | undefined> => {
  try {
    return rolesIn(await token(`${origin}/.default`));
  } catch {
    return undefined;
  }
};

/** No item has it: a write with it is answered 412 where it is allowed and 403 where it is not, and changes nothing. */
const impossibleTag = '"00000000-0000-0000-0000-000000000000,0"';

/** Tries whether the app may write to a site, without writing. Throws as Graph does where it can't be reached. */
export const writeLook = async (graph: Graph, name: Site, siteId: string): Promise<Look> => {
  try {
    await graph.patch(`/sites/${siteId}/lists/Incidents/items/1/fields`, {}, impossibleTag);
  } catch (problem) {
    if (!isRefused(problem, 'forbidden')) {
      if (isRefused(problem, 'changed') || isRefused(problem, 'not-found')) return lookOf([]);
      throw problem;
    }
    const what = `The app may read the ${name} site and not write to it: nothing can be recorded there`;
    const todo =
      'Give it the role write on the site (fullcontrol while it provisions); docs/permissions.md says how.';
    return lookOf([{ serious: true, where: `App, on ${name}`, what, todo }]);
  }
  return lookOf([]);
};
