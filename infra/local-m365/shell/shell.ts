import { fileURLToPath } from 'node:url';
import type { Router } from 'express';
import type { Connector } from '../connector/connector.ts';
import { ssoToken } from '../entra/tokens.ts';
import { fileOfItem } from '../graph/browse-files.ts';
import { eventsSeenBy, isResponse, respond } from '../graph/calendar/by-hand.ts';
import { browseItems, browseLists, browseMail } from '../graph/browse.ts';
import { textsOf } from '../notify/texts.ts';
import { callsTo, handle } from '../voice/calls.ts';
import type { World } from '../world.ts';
import { editingOf } from './editing.ts';
import { shellRouter } from './shell-router.ts';
import type { ShellSite, ShellTab, Sources } from './sources.ts';

export interface ShellOptions {
  readonly connector: Connector;
  readonly hubOrigin: () => string;
  /** Tabs of the hub. Default: the SPoC desk and the settings. */
  readonly tabs?: () => readonly ShellTab[];
  /** Who may open a SharePoint site, by Entra object id. Default: everybody who is not a councillor by job title. */
  readonly sharePointReaders?: (person: string, siteId: string) => boolean;
  /** Who of them may change what lies in it. Default: all who may open it. */
  readonly sharePointEditors?: (person: string, siteId: string) => boolean;
}

const builtPage = fileURLToPath(new URL('../../../dist/shell', import.meta.url));

/** The page that looks like Teams, to be mounted at `/` after every other part. */
export function shellPart(world: World, options: ShellOptions): Promise<Router> {
  return Promise.resolve(shellRouter(world, sourcesOf(world, options)));
}

function sourcesOf(world: World, options: ShellOptions): Sources {
  const { connector, hubOrigin } = options;
  const sites = sitesOf(world);
  const mayReadSite =
    options.sharePointReaders ?? ((person: string) => !isCouncillor(world, person));
  return {
    connector,
    hubOrigin,
    tabs: options.tabs ?? (() => tabsOfTheHub(hubOrigin())),
    sites,
    mayReadSite,
    mayEditSite: options.sharePointEditors ?? mayReadSite,
    editing: editingOf(world),
    token: (person) => ssoToken(world, person),
    lists: (siteId) => browseLists(world, siteId),
    items: (listId, viewName) => browseItems(world, listId, viewName),
    fileOf: (listId, item) => fileOfItem(world, listId, Number(item)),
    siteOfList: (listId) =>
      sites.find((site) => browseLists(world, site.id).some((list) => list.id === listId))?.id,
    mail: (person) => browseMail(world, person),
    calendar: (person, from, until) => eventsSeenBy(world, mailOf(world, person), from, until),
    respond: (person, event, answer) => {
      if (!isResponse(answer)) return false;
      respond(world, mailOf(world, person), event, answer);
      return true;
    },
    texts: (phone) => everyTextTo(world, phone),
    calls: (phone) => callsTo(world, phone, 'voice'),
    handleCall: (call, does) => {
      if (does !== 'answer' && does !== 'hang-up') return false;
      handle(world, call, does);
      return true;
    },
    pages: builtPage,
  };
}

function tabsOfTheHub(hubOrigin: string): ShellTab[] {
  return [
    { id: 'hub', name: 'Hub', icon: 'app', url: `${hubOrigin}/tabs/hub` },
    { id: 'wellbeing', name: 'Wellbeing', icon: 'heart', url: `${hubOrigin}/tabs/wellbeing` },
    { id: 'spoc-desk', name: 'SPoC desk', icon: 'board', url: `${hubOrigin}/tabs/spoc-desk` },
    { id: 'duty', name: 'Duty', icon: 'people', url: `${hubOrigin}/tabs/duty` },
    { id: 'settings', name: 'Settings', icon: 'settings', url: `${hubOrigin}/tabs/settings` },
  ];
}

function sitesOf({ tenant }: World): ShellSite[] {
  return [
    { id: tenant.registerSiteId, name: 'Councillor safety', path: '/sites/councillor-safety' },
    {
      id: tenant.restrictedSiteId,
      name: 'Councillor safety (restricted)',
      path: '/sites/councillor-safety-restricted',
    },
  ];
}

/** By whichever provider they came: a phone shows them in one place. */
function everyTextTo(world: World, phone: string) {
  const byGateway = callsTo(world, phone, 'text').map(({ id, at, say }) => ({ id, at, text: say }));
  return [...textsOf(world, phone), ...byGateway].toSorted((one, other) =>
    one.at.localeCompare(other.at),
  );
}

const mailOf = ({ people }: World, person: string): string => people.find(person)?.mail ?? '';

function isCouncillor(world: World, person: string): boolean {
  return /councillor|^leader/i.test(world.people.find(person)?.jobTitle ?? 'councillor');
}
