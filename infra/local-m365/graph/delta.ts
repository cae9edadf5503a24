/** Changes of a list since a moment: .../items/delta (platform-facts A4). */
import { GRAPH, invalid, Refusal } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { row, rows } from './database.ts';
import { itemPrinter, placeOf } from './item-calls.ts';
import type { ItemRow } from './item-store.ts';
import type { ListRow } from './list-store.ts';
import { itemsContext, printTombstone } from './print-item.ts';
import { allowOptions, pageSize, seal, unseal } from './query-options.ts';

interface Position {
  /** The change up to which the caller knows everything. */
  readonly after: number;
  /** Rows deleted up to this change are kept quiet: the caller never heard of them. */
  readonly quiet: number;
}

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
  const value = page.map((item) => (item.deleted ? printTombstone(place, item) : print(item)));
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
  const { list: id, after, quiet, generation } = unseal(token);
  if (id !== list.id || typeof after !== 'number' || typeof quiet !== 'number') {
    throw invalid('The delta token is not valid for this list.');
  }
  if (generation !== list.delta_floor) throw expired(call);
  return { after, quiet };
}

/** 410: the caller must begin again, at the Location, and compare. */
function expired(call: Call): Refusal {
  const text =
    "Resync required. Replace any local items with the server's version (including deletes).";
  return new Refusal(410, 'resyncChangesApplyDifferences', text, {
    Location: addressOf(call, freshQuery(call)),
  });
}

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
  const token: JsonObject = { list: list.id, ...position, generation: list.delta_floor };
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
