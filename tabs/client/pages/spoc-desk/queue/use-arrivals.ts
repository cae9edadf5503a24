import { useEffect, useRef } from 'react';
import { desk } from '../words.ts';
import { levels } from '#lists/incidents.ts';
import type { Level } from '#lists/incidents.ts';
import type { DeskPage, DeskRow } from '#core/use-cases/views.ts';
import { announce } from '../../../announcer.ts';
import type { QueueQuery } from './queue.ts';
import { languageNow } from '../../../spoken.ts';

const gravest: readonly Level[] = ['critical', 'high', 'moderate', 'low'];

/** Tells a screen reader of incidents that came into the list since the last answer to the same question. */
export const useArrivals = (query: QueueQuery, page: DeskPage | undefined): void => {
  const before = useRef<{ query: QueueQuery; references: ReadonlySet<string> }>(undefined);
  useEffect(() => {
    if (page === undefined) return;
    const last = before.current;
    before.current = { query, references: new Set(page.rows.map((row) => row.reference)) };
    if (last?.query !== query) return announce(desk.queue.shown(page.rows.length, page.total));
    const arrived = page.rows.filter((row) => !last.references.has(row.reference) && isNew(row));
    if (arrived.length > 0) announce(desk.queue.arrived(arrived.length, gravestOf(arrived)));
  }, [query, page]);
};

const isNew = (row: DeskRow): boolean => row.status === 'received';

const gravestOf = (rows: readonly DeskRow[]): string => {
  const level = gravest.find((each) => rows.some((row) => row.level === each)) ?? 'low';
  const row = rows.find((each) => each.level === level);
  return `${levels[level][languageNow()]}, ${row?.title ?? ''}`;
};
