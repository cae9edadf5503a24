/** Changes of a list since a moment: .../items/delta (platform-facts A4). */
import { GRAPH, invalid, Refusal } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { row, rows } from './database.ts';
import { itemPrinter, placeOf } from './item-calls.ts';
import type { ItemRow } from './item-store.ts';
import type { ListRow } from './list-store.ts';
import { itemsContext, printTombstone } from './print-item.ts';
import { allowOptions, pageSize, seal, unseal } from './query-options.ts';
import { versionsOf } from './versions.ts';

interface Position {
  /** The change up to which the caller knows everything. */
  readonly after: number;
  /** Rows deleted up to this change are kept quiet: the caller never heard of them. */
  readonly quiet: number;
}

/** How long a token opens what has changed since, on the world's clock. Microsoft gives no figure for lists. */
const TOKEN_LIFE = 30 * 86_400_000;

/** GET .../items/delta */
export function deltaOfItems(call: Call): GraphAnswer {
  const place = placeOf(call);
  const { list } = place;
  allowOptions(call.request, ['select', 'expand', 'top']);
  const start = startOf(call, list);
  const size = pageSize(call.request);
  const print = itemPrinter(call, place);
  const found = changedItems(call, list, start, size + 1);
  const page = found.slice(0, size);
  const value = [
    ...earlierStates(call, page).map(print),
    ...page.map((item) => (item.deleted ? printTombstone(place, item) : print(item))),
  ];
  const reached = page.at(-1)?.change ?? start.after;
  const links =
    found.length > size
      ? { '@odata.nextLink': linkTo(call, list, { after: reached, quiet: start.quiet }) }
      : {
          '@odata.deltaLink': linkTo(call, list, {
            after: Math.max(reached, start.quiet),
            quiet: 0,
          }),
        };
  return { status: 200, body: { '@odata.context': itemsContext(place), ...links, value } };
}

/** Where a request begins: at the beginning, at the end (`latest`), or where its token says. */
function startOf(call: Call, list: ListRow): Position {
  const token = call.params['token'] ?? call.request.query.get('token');
  if (token === null) return { after: 0, quiet: lastChange(call) };
  if (token === 'latest') return { after: lastChange(call), quiet: 0 };
  const { list: id, after, quiet, generation, given } = unseal(token);
  if (id !== list.id || typeof after !== 'number' || typeof quiet !== 'number') {
    throw invalid('The delta token is not valid for this list.');
  }
  const isOld = call.world.clock.now() - Number(given) > TOKEN_LIFE;
  if (isOld || generation !== list.delta_floor) throw expired(call);
  return { after, quiet };
}

/** What delta may show before the state that holds: an item may come several times, and its last one counts. */
function earlierStates({ world }: Call, page: readonly ItemRow[]): ItemRow[] {
  if (world.switches.is('deltaRepeats', 'never')) return [];
  const here = page.filter((item) => !item.deleted);
  return here.map((item) => versionsOf(world, item)[1] ?? item);
}

/** 410: the caller must begin again, at the Location, and compare. */
function expired(call: Call): Refusal {
  const applies = call.world.switches.is('resyncCode', 'resyncChangesApplyDifferences');
  const [code, text] = applies ? APPLY : UPLOAD;
  return new Refusal(410, code, text, { Location: addressOf(call, freshQuery(call)) });
}

const APPLY = [
  'resyncChangesApplyDifferences',
  "Resync required. Replace any local items with the server's version (including deletes).",
] as const;
const UPLOAD = [
  'resyncChangesUploadDifferences',
  'Resync required. Upload any local items that the service did not return, and any files that differ.',
] as const;

function changedItems(
  call: Call,
  list: ListRow,
  { after, quiet }: Position,
  limit: number,
): ItemRow[] {
  const sql = `select * from graph_items where list_id = ? and change > ? and (deleted = 0 or change > ?)
    order by change limit ?`;
  return rows<ItemRow>(call.world, sql, list.id, after, quiet, limit);
}

const lastChange = (call: Call): number =>
  row<{ value: number }>(call.world, "select value from graph_counters where name = 'change'")
    ?.value ?? 0;

function linkTo(call: Call, list: ListRow, position: Position): string {
  const query = freshQuery(call);
  const token: JsonObject = {
    list: list.id,
    ...position,
    generation: list.delta_floor,
    given: call.world.clock.now(),
  };
  query.set('token', seal(token));
  return addressOf(call, query);
}

function freshQuery({ request }: Call): URLSearchParams {
  const query = new URLSearchParams(request.query);
  query.delete('token');
  return query;
}

function addressOf({ request }: Call, query: URLSearchParams): string {
  const path = encodeURI(request.path.replace(/\(.*\)$/, ''));
  return `${GRAPH}${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
