/** Which items of a list a query finds, and what SharePoint's limits make of it. */
import type { World } from '../world.ts';
import { invalid, Refusal } from './answers.ts';
import type { Call } from './answers.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { rows } from './database.ts';
import { keyOf } from './field-values.ts';
import { readFilter } from './filter.ts';
import type { Filter } from './filter.ts';
import type { ItemRow } from './item-store.ts';
import type { ListRow } from './list-store.ts';
import { option } from './query-options.ts';

/** The view threshold of SharePoint Online: rows that one query may touch. */
export const VIEW_THRESHOLD = 5000;
const HONOUR = 'HonorNonIndexedQueriesWarningMayFailRandomly';

/** Values of a column without an index, read from every item; those that SharePoint keeps itself apart. */
const SCAN = `(select id as item, case when typeof(raw) = 'text' then graph_lower(raw) else raw end as value
  from (select id, json_extract(fields, ?) as raw from graph_items where list_id = ? and deleted = 0))`;
const INDEX = `(select item, value from graph_index where name = ? and list_id = ?)`;

/** Up to `limit` items after the item numbered `after`, in order of their numbers. */
export function queryItems(call: Call, list: ListRow, after: number, limit: number): ItemRow[] {
  const { world, request } = call;
  const text = option(request, 'filter');
  const columns = columnsOf(world, list.id);
  if (text === undefined || isLost(world, text, columns)) {
    const sql =
      'select * from graph_items where list_id = ? and deleted = 0 and id > ? order by id limit ?';
    return rows<ItemRow>(world, sql, list.id, after, limit);
  }
  const filter = readFilter(text, columns);
  const honoured = (request.headers['prefer'] ?? '').includes(HONOUR);
  if (!filter.column.indexed && !honoured) throw notIndexed(world, filter.column.name);
  return filtered(world, list, filter, { after, limit });
}

/** Whether a filter names a lookup or a person by its value: SharePoint was seen to give everything then. */
function isLost({ switches }: World, text: string, columns: readonly Column[]): boolean {
  if (switches.is('lookupValueFilter', 'refused')) return false;
  const names = [...text.matchAll(/\bfields\/(\w+)/g)].map(([, name]) => name);
  return names.some((name) => columns.some((one) => one.name === name && keyOf(one) !== name));
}

function notIndexed({ switches }: World, name: string): Refusal {
  const advice = `Provide the 'Prefer: ${HONOUR}' header to allow this, but be warned that such queries may fail on large lists.`;
  const text = `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. ${advice}`;
  return switches.is('unindexedFilter', '400 invalidRequest')
    ? invalid(text)
    : new Refusal(500, 'generalException', text);
}

/** What the view threshold looks like through Graph. Trying again never helps. */
const overThreshold = ({ switches }: World): Refusal =>
  switches.is('viewThreshold', '429 throttled')
    ? new Refusal(429, 'activityLimitReached', 'The request has been throttled', {
        'Retry-After': '10',
      })
    : new Refusal(
        500,
        'generalException',
        'The attempted operation is prohibited because it exceeds the list view threshold.',
      );

function filtered(
  world: World,
  list: ListRow,
  { column, condition, parameters, matchesEmpty }: Filter,
  { after, limit }: { after: number; limit: number },
): ItemRow[] {
  const byIndex = column.indexed && !matchesEmpty;
  if (!byIndex && list.item_count > VIEW_THRESHOLD) throw overThreshold(world);
  const from = byIndex ? INDEX : SCAN;
  const where = [byIndex ? column.name : `$."${column.name}"`, list.id, ...parameters];
  const count = `select count(*) as touched from (select 1 from ${from} where ${condition} limit ${VIEW_THRESHOLD + 1})`;
  const [{ touched } = { touched: 0 }] = rows<{ touched: number }>(world, count, ...where);
  if (touched > VIEW_THRESHOLD) throw overThreshold(world);
  const sql = `select i.* from ${from} as found join graph_items as i on i.list_id = ? and i.id = found.item
    where ${condition} and i.id > ? order by i.id limit ?`;
  const [name = '', listId = '', ...rest] = where;
  return rows<ItemRow>(world, sql, name, listId, list.id, ...rest, after, limit);
}
