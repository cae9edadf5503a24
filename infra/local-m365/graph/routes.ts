/** Which paths the local Graph answers, and what each costs in SharePoint's resource units (platform-facts B). */
import { Refusal } from './answers.ts';
import type { Call, GraphAnswer, GraphRequest } from './answers.ts';
import {
  changeColumn,
  createColumn,
  deleteColumn,
  getColumn,
  listColumns,
} from './column-calls.ts';
import * as events from './calendar/event-calls.ts';
import { getSchedule } from './calendar/free-busy.ts';
import { changeMeeting, findMeeting } from './calendar/online-meetings.ts';
import { getContent, putContent } from './content-calls.ts';
import { deltaOfItems } from './delta.ts';
import * as drives from './drives.ts';
import * as items from './item-calls.ts';
import * as lists from './list-calls.ts';
import { sendMail } from './mail.ts';
import { getPresences } from './presences.ts';
import { getSite, grant, listGrants, listSites } from './sites.ts';
import * as subscriptions from './subscriptions.ts';
import { createUploadSession } from './upload-sessions.ts';
import { getUser, listUsers } from './users.ts';
import { getVersion, listVersions, restoreVersion } from './versions.ts';

type Handler = (call: Call) => GraphAnswer | Promise<GraphAnswer>;
interface Route {
  readonly method: string;
  readonly segments: string[];
  readonly units: (request: GraphRequest) => number;
  readonly handle: Handler;
}

const route = (
  method: string,
  path: string,
  units: number | Route['units'],
  handle: Handler,
): Route => ({
  method,
  segments: path.split('/').slice(1),
  units: typeof units === 'number' ? () => units : units,
  handle,
});

const LIST = '/sites/:site/lists/:list';
const ITEM = `${LIST}/items/:item`;
const FILE = '/drives/:drive/items/:item';
const EVENTS = '/users/:user/events';
const deltaUnits = ({ query }: GraphRequest) => (query.has('token') ? 1 : 2);

const ROUTES: readonly Route[] = [
  route('GET', '/sites', 2, listSites),
  route('GET', '/sites/:site', 1, getSite),
  route('GET', '/sites/:site/permissions', 5, listGrants),
  route('POST', '/sites/:site/permissions', 5, grant),
  route('GET', '/sites/:site/lists', 2, lists.listLists),
  route('POST', '/sites/:site/lists', 2, lists.createList),
  route('GET', LIST, 1, lists.getList),
  route('PATCH', LIST, 2, lists.changeList),
  route('DELETE', LIST, 2, lists.deleteList),
  route('GET', `${LIST}/columns`, 2, listColumns),
  route('POST', `${LIST}/columns`, 2, createColumn),
  route('GET', `${LIST}/columns/:column`, 1, getColumn),
  route('PATCH', `${LIST}/columns/:column`, 2, changeColumn),
  route('DELETE', `${LIST}/columns/:column`, 2, deleteColumn),
  route('GET', `${LIST}/items`, 2, items.listItems),
  route('POST', `${LIST}/items`, 2, items.createItem),
  route('GET', `${LIST}/items/delta`, deltaUnits, deltaOfItems),
  route('GET', `${LIST}/items/delta(:token)`, 1, deltaOfItems),
  route('GET', ITEM, 1, items.getItem),
  route('PATCH', ITEM, 2, items.changeWholeItem),
  route('DELETE', ITEM, 2, items.deleteItem),
  route('GET', `${ITEM}/fields`, 1, items.getFields),
  route('PATCH', `${ITEM}/fields`, 2, items.changeFields),
  route('GET', `${ITEM}/versions`, 2, listVersions),
  route('GET', `${ITEM}/versions/:version`, 1, getVersion),
  route('POST', `${ITEM}/versions/:version/restoreVersion`, 2, restoreVersion),
  route('GET', '/sites/:site/drives', 2, drives.listDrives),
  route('GET', `${LIST}/drive`, 1, drives.getDriveOfList),
  route('GET', '/drives/:drive', 1, drives.getDrive),
  route('GET', FILE, 1, drives.getDriveItem),
  route('DELETE', FILE, 2, drives.deleteDriveItem),
  route('GET', `${FILE}/children`, 2, drives.listChildren),
  route('POST', `${FILE}/children`, 2, drives.createFolder),
  route('GET', `${FILE}/content`, 1, getContent),
  route('PUT', `${FILE}/content`, 2, putContent),
  route('POST', `${FILE}/createUploadSession`, 2, createUploadSession),
  route('GET', `${FILE}/listItem`, 1, (call) => items.getItem(drives.asListItem(call))),
  route('GET', `${FILE}/listItem/fields`, 1, (call) => items.getFields(drives.asListItem(call))),
  route('PATCH', `${FILE}/listItem`, 2, (call) => items.changeWholeItem(drives.asListItem(call))),
  route('PATCH', `${FILE}/listItem/fields`, 2, (call) =>
    items.changeFields(drives.asListItem(call)),
  ),
  route('GET', '/users', 0, listUsers),
  route('GET', '/users/:user', 0, getUser),
  route('POST', '/users/:user/sendMail', 0, sendMail),
  route('GET', EVENTS, 0, events.listEvents),
  route('POST', EVENTS, 0, events.createEvent),
  route('GET', `${EVENTS}/:event`, 0, events.getEvent),
  route('PATCH', `${EVENTS}/:event`, 0, events.changeEvent),
  route('DELETE', `${EVENTS}/:event`, 0, events.deleteEvent),
  route('POST', `${EVENTS}/:event/cancel`, 0, events.cancelEvent),
  route('GET', `${EVENTS}/:event/instances`, 0, events.listInstances),
  route('GET', '/users/:user/calendarView', 0, events.calendarView),
  route('POST', '/users/:user/calendar/getSchedule', 0, getSchedule),
  route('GET', '/users/:user/onlineMeetings', 0, findMeeting),
  route('PATCH', '/users/:user/onlineMeetings/:meeting', 0, changeMeeting),
  route('POST', '/communications/getPresencesByUserId', 0, getPresences),
  route('GET', '/subscriptions', 0, subscriptions.listSubscriptions),
  route('POST', '/subscriptions', 0, subscriptions.createSubscription),
  route('GET', '/subscriptions/:subscription', 0, subscriptions.getSubscription),
  route('PATCH', '/subscriptions/:subscription', 0, subscriptions.renewSubscription),
  route('DELETE', '/subscriptions/:subscription', 0, subscriptions.endSubscription),
];

export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** The route of a request. Refuses a path that Graph has not with 400, and a method that the path has not with 405. */
export function routeOf({ method, path }: GraphRequest): Match {
  const segments = path.split('/').slice(1);
  const fitting = ROUTES.flatMap((one) => {
    const params = match(one.segments, segments);
    return params ? [{ route: one, params }] : [];
  });
  const exact = fitting.filter((one) => one.route.method === method);
  const [best] = exact.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  if (best) return best;
  if (fitting.length > 0) {
    throw new Refusal(
      405,
      'methodNotAllowed',
      `The HTTP method '${method}' is not supported for this resource.`,
    );
  }
  throw new Refusal(
    400,
    'BadRequest',
    `Resource not found for the segment '${strangeSegment(segments)}'.`,
  );
}

function match(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const given = segments[index] ?? '';
    const [, name, key] = /^(\w+)\(:(\w+)\)$/.exec(part) ?? [];
    const [, argument] = /^\w+\(\w+='(.*)'\)$/.exec(given) ?? [];
    if (part.startsWith(':') && given !== '') params[part.slice(1)] = given;
    else if (name && key && argument !== undefined && given.startsWith(`${name}(`))
      params[key] = argument;
    else if (part.toLowerCase() !== given.toLowerCase()) return undefined;
  }
  return params;
}

/** The first segment that no route goes on with. */
function strangeSegment(segments: readonly string[]): string {
  const known = (length: number) =>
    ROUTES.some(
      (one) => match(one.segments.slice(0, length), segments.slice(0, length)) !== undefined,
    );
  const index = segments.findIndex((_, at) => !known(at + 1));
  return segments[index < 0 ? segments.length - 1 : index] ?? '';
}
