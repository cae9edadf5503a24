/**
 * The settings of a list that only SharePoint's own REST knows: .../_api/web/lists/getbytitle('X') and lists(guid'...').
 * Read with GET; changed with POST, X-HTTP-Method: MERGE and If-Match. Behind it /views: read with GET.
 */
import type { Request } from 'express';
import type { World } from '../world.ts';
import { isObject, printTime, Refusal } from './answers.ts';
import type { GraphAnswer, JsonObject } from './answers.ts';
import { findList, listTitled, renameList } from './list-store.ts';
import type { ListRow } from './list-store.ts';
import { setVersioning, versioningOf } from './list-versioning.ts';
import type { SiteRow } from './sites.ts';
import { viewsOf } from './views.ts';

const PATH =
  /\/_api\/web\/lists(?:\/getbytitle\('((?:[^']|'')*)'\)|(?:\/getbyid)?\((?:guid)?'([\da-f-]{36})'\))(\/views)?$/i;
/** Versions that a list can be told to keep. */
const MOST_VERSIONS = 50_000;
const WRITABLE = ['EnableVersioning', 'MajorVersionLimit', 'Title', 'Description'];

/** Whether a path names a list. */
export const namesList = (path: string): boolean => PATH.test(path);

/** Reads or changes the settings of the list that the path names. Throws a Refusal. */
export function answerForList(
  world: World,
  site: SiteRow,
  path: string,
  request: Request,
): GraphAnswer {
  const list = listAt(world, site, path);
  const isOfViews = /\/views$/i.test(path);
  if (request.method === 'GET')
    return isOfViews ? shownViews(world, list, request) : shown(world, list, request);
  if (isOfViews) throw refused(405, 'ClientServiceException', 'The HTTP method is not allowed.');
  const verb = request.method === 'POST' ? request.get('x-http-method') : request.method;
  if (!['MERGE', 'PATCH'].includes(verb?.toUpperCase() ?? ''))
    throw refused(405, 'ClientServiceException', 'The HTTP method is not allowed.');
  change(world, list, request);
  return { status: 204 };
}

function listAt(world: World, site: SiteRow, path: string): ListRow {
  const [, title, id] = PATH.exec(path) ?? [];
  const list =
    title === undefined
      ? findList(world, (id ?? '').toLowerCase())
      : listTitled(world, site.id, title.replaceAll("''", "'"));
  if (list?.site_id === site.id) return list;
  const named = title === undefined ? `with id '${id}'` : `'${title}'`;
  throw new Refusal(
    404,
    'System.ArgumentException',
    `List ${named} does not exist at site with URL '${site.path}'.`,
  );
}

function mustWantJson(request: Request): void {
  if (!/json/i.test(request.get('accept') ?? ''))
    throw refused(406, 'ClientServiceException', 'Without Accept: application/json this is Atom.');
}

function shownViews(world: World, list: ListRow, request: Request): GraphAnswer {
  mustWantJson(request);
  const all = viewsOf(world, list.id).map(({ name, isDefault, query, rowLimit }) => ({
    Title: name,
    DefaultView: isDefault,
    Hidden: false,
    RowLimit: rowLimit,
    ViewQuery: query,
  }));
  return { status: 200, body: { value: all.map((view) => selectedOf(view, request)) } };
}

function shown(world: World, list: ListRow, request: Request): GraphAnswer {
  mustWantJson(request);
  const { enabled, limit } = versioningOf(world, list.id);
  const all: JsonObject = {
    Id: list.id,
    Title: list.title,
    Description: list.description,
    BaseTemplate: list.template === 'documentLibrary' ? 101 : 100,
    Created: printTime(list.created),
    EnableMinorVersions: false,
    EnableVersioning: enabled,
    Hidden: list.hidden === 1,
    ItemCount: list.item_count,
    LastItemModifiedDate: printTime(list.modified),
    MajorVersionLimit: enabled ? limit : 0,
    MajorWithMinorVersionsLimit: 0,
  };
  return { status: 200, body: selectedOf(all, request) };
}

function selectedOf(all: JsonObject, request: Request): JsonObject {
  const asked = new URL(request.url, 'https://local').searchParams.get('$select');
  const names = asked?.split(',').map((name) => name.trim()) ?? Object.keys(all);
  const stray = names.find((name) => !Object.hasOwn(all, name));
  if (stray !== undefined)
    throw refused(
      400,
      'InvalidClientQueryException',
      `The field or property '${stray}' does not exist.`,
    );
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

function change(world: World, list: ListRow, request: Request): void {
  const body: unknown = request.body;
  if (!isObject(body) || !/json/i.test(request.get('content-type') ?? ''))
    throw refused(400, 'InvalidClientQueryException', 'Invalid JSON.');
  const tag = request.get('if-match');
  if (tag !== '*' && tag !== `"${list.version}"`)
    throw refused(
      412,
      'ClientServiceException',
      'The request ETag value does not match the object.',
    );
  const stray = Object.keys(body).find((name) => !WRITABLE.includes(name) && name !== '__metadata');
  if (stray !== undefined)
    throw refused(
      400,
      'InvalidClientQueryException',
      `The property '${stray}' does not exist on type 'SP.List'. Make sure to only use property names that are defined by the type.`,
    );
  const old = versioningOf(world, list.id);
  const enabled = yesOrNo(body, 'EnableVersioning') ?? old.enabled;
  const limit = whole(body, 'MajorVersionLimit') ?? old.limit;
  if (!Number.isInteger(limit) || limit < 0 || limit > MOST_VERSIONS)
    throw refused(400, 'ClientServiceException', 'Value does not fall within the expected range.');
  setVersioning(world, list.id, { enabled, limit: limit === 0 ? old.limit : limit });
  const [title, description] = [words(body, 'Title'), words(body, 'Description')];
  renameList(world, list.id, {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  });
}

const yesOrNo = (body: JsonObject, name: string): boolean | undefined => {
  const value = body[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw mismatch(name, 'Edm.Boolean');
};
const whole = (body: JsonObject, name: string): number | undefined => {
  const value = body[name];
  if (value === undefined || typeof value === 'number') return value;
  throw mismatch(name, 'Edm.Int32');
};
const words = (body: JsonObject, name: string): string | undefined => {
  const value = body[name];
  if (value === undefined || typeof value === 'string') return value;
  throw mismatch(name, 'Edm.String');
};
const mismatch = (name: string, type: string): Refusal =>
  refused(400, 'InvalidClientQueryException', `Cannot convert the value of '${name}' to ${type}.`);

const refused = (status: number, name: string, message: string): Refusal =>
  new Refusal(status, `Microsoft.SharePoint.Client.${name}`, message);
