/** The view threshold on SharePoint's own pages: a view may touch no more than 5,000 rows (platform-facts A3). */
import { Refusal } from './answers.ts';
import type { Query, Shown } from './caml.ts';
import type { Column } from './columns.ts';
import { VIEW_THRESHOLD } from './item-query.ts';

/** Columns of the system by which SharePoint always sorts and filters fast. */
const ALWAYS = ['ID'];

/** Whether a view of so many items would touch more rows than it may: it narrows them by indexed columns alone. */
export function touchesTooMany(
  columns: readonly Column[],
  query: Query,
  items: readonly Shown[],
  now: number,
): boolean {
  if (items.length <= VIEW_THRESHOLD) return false;
  const indexed = new Set(columns.filter((one) => one.indexed).map(({ name }) => name));
  const isFast = (name: string) => ALWAYS.includes(name) || indexed.has(name);
  const narrowing = query.conditions.filter((one) => one.columns.every(isFast));
  if (query.conditions.length === 0) return !query.orders.every(isFast);
  const touched = items.filter((item) => narrowing.every((one) => one.holds(item, now)));
  return touched.length > VIEW_THRESHOLD;
}

/** What SharePoint's page says of such a view. */
export const overThreshold = (): Refusal =>
  new Refusal(
    422,
    'listViewThreshold',
    'This view cannot be displayed because it exceeds the list view threshold (5000 items) enforced by the administrator.',
  );
