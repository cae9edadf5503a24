/** A rota that is written in memory, through the columns that SharePoint would hold. */
import { rotaOf } from '#core/domain/duty/rota.ts';
import type { DutyTurn, Rota } from '#core/domain/duty/rota.ts';
import type { Person } from '#core/domain/people.ts';
import { RecordUnavailable, RotaRowChanged } from '#core/ports.ts';
import type { RotaRecord, RotaRow } from '#core/ports.ts';
import type { DutyRow } from '#lists/duty.ts';
import { dutyColumns, rotaFrom } from '../../sharepoint/stores/duty-rows.ts';

const away = () => Promise.reject(new RecordUnavailable('away'));

/** For a hub whose rota nobody changes. */
export const rotaAway: RotaRecord = { refresh: away, add: away, change: away, remove: away };

export interface RotaBook {
  readonly record: RotaRecord;
  rota(): Rota;
  /** SharePoint is away; or nothing is. */
  away: boolean;
  /** Called before each write, as somebody else who is faster. */
  before: () => void;
  /** Somebody changes a row by hand. */
  edit(item: string, columns: Partial<DutyRow>): void;
}

type Kept = DutyRow & RotaRow;

const without = (columns: object): object =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));

/** `given` lies under what is written and cannot be changed. */
export const rotaBook = (people: readonly Person[], given: readonly DutyTurn[] = []): RotaBook => {
  const rows = new Map<string, Kept>();
  const state = { items: 0, versions: 0 };
  let known: Rota | undefined;
  const put = (item: string, columns: object): RotaRow => {
    state.versions += 1;
    const row = { ...columns, item, etag: `"it,${String(state.versions)}"` } as Kept;
    rows.set(item, row);
    known = undefined;
    return { item, etag: row.etag };
  };
  const reach = (): void => {
    if (book.away) throw new RecordUnavailable('away', undefined, { notDone: true });
    book.before();
  };
  const same = ({ item, etag }: RotaRow): void => {
    if (rows.get(item)?.etag !== etag) throw new RotaRowChanged('changed');
  };
  const book: RotaBook = {
    away: false,
    before: () => undefined,
    rota: () => {
      if (known === undefined) {
        const { turns, swaps, wrong } = rotaFrom([...rows.values()], people);
        known = rotaOf([...given, ...turns], { swaps, wrong });
      }
      return known;
    },
    edit: (item, columns) => {
      put(item, { ...rows.get(item), ...columns });
    },
    record: {
      refresh: async () => {
        if (book.away) throw new RecordUnavailable('away', undefined, { notDone: true });
      },
      add: async (row) => {
        reach();
        state.items += 1;
        return put(String(state.items), without(dutyColumns(row)));
      },
      change: async (at, row) => {
        reach();
        same(at);
        return put(at.item, without({ ...rows.get(at.item), ...dutyColumns(row) }));
      },
      remove: async (at) => {
        reach();
        same(at);
        rows.delete(at.item);
        known = undefined;
      },
    },
  };
  return book;
};
