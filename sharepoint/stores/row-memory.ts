/**
 * What is known of rows that are being written, so that a SharePoint which lets one request through at a
 * time is never asked the same again: each request brings the row further, though every next one is refused.
 */
import { isRefused } from '#core/graph/graph-refusal.ts';
import { RecordUnavailable } from '#core/ports.ts';

export interface RowMemory {
  /**
   * Writes a row with unique columns, unless it is there. `look` is asked first where there is a doubt, and
   * where SharePoint refuses the row: its answer to a value that must be unique and is not is not documented.
   */
  write<T>(key: string, doubt: boolean, way: Way<T>): Promise<T>;
  /** The row has been noted: nothing needs to be remembered of it. */
  forget(key: string): void;
}

export interface Way<T> {
  readonly look: () => Promise<T | undefined>;
  readonly create: () => Promise<T>;
}

type Known =
  /** SharePoint was asked, and nothing was sent since that might have been done. */
  | { readonly is: 'absent' }
  /** SharePoint would not take it: it may be there. */
  | { readonly is: 'suspect' }
  | { readonly is: 'there'; readonly row: unknown };

/** Remembers nothing at first. Lost with the process: then SharePoint is asked again, and its unique columns hold. */
export const createRowMemory = (): RowMemory => {
  const rows = new Map<string, Known>();

  const there = <T>(key: string, row: T): T => {
    rows.set(key, { is: 'there', row });
    return row;
  };
  const lookFor = async <T>(key: string, { look }: Way<T>): Promise<T | undefined> => {
    const found = await look();
    if (found !== undefined) return there(key, found);
    rows.set(key, { is: 'absent' });
    return undefined;
  };
  const create = async <T>(key: string, way: Way<T>): Promise<T> => {
    rows.delete(key);
    try {
      return there(key, await way.create());
    } catch (problem) {
      if (problem instanceof RecordUnavailable && problem.notDone) rows.set(key, { is: 'absent' });
      if (!isRefused(problem, 'invalid', 'conflict')) throw problem;
      rows.set(key, { is: 'suspect' });
      const found = await lookFor(key, way);
      if (found === undefined) throw problem;
      return found;
    }
  };
  return {
    write: async <T>(key: string, doubt: boolean, way: Way<T>): Promise<T> => {
      const known = rows.get(key);
      if (known?.is === 'there') return known.row as T;
      const found =
        known?.is === 'suspect' || (doubt && known === undefined)
          ? await lookFor(key, way)
          : undefined;
      return found ?? create(key, way);
    },
    forget: (key) => void rows.delete(key),
  };
};
