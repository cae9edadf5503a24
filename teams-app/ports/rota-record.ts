/** The council's rota, written where the council keeps it: its own list in SharePoint. */
import type { Instant } from '../domain/time/instant.ts';
import type { PersonKey } from '../domain/people.ts';
import type { DutyKind, Repeats, RotaRow, Swap } from '../domain/duty/rota-entry.ts';

export type { RotaRow } from '../domain/duty/rota-entry.ts';

/** Somebody as they stand in a row: people read the name, the hub the key. */
export interface NamedPerson {
  readonly key: PersonKey;
  readonly name: string;
}

/** A row as it is to stand. */
export interface RotaWrite {
  readonly title: string;
  readonly kind: DutyKind;
  readonly from: Instant;
  readonly until: Instant;
  /** Absent in a row that names the senior manager alone. */
  readonly lead?: NamedPerson;
  readonly deputy?: NamedPerson;
  readonly senior?: NamedPerson;
  readonly repeats?: Repeats;
  readonly swap?: Omit<Swap, 'row' | 'from' | 'until' | 'asker' | 'asked'> & {
    readonly asker: NamedPerson;
    readonly asked: NamedPerson;
  };
}

/** Somebody has changed or removed the row since it was read. Nothing was written. */
export class RotaRowChanged extends Error {
  override readonly name = 'RotaRowChanged';
}

/**
 * Writes the rota; the council takes up each write at once, without waiting for the next reading. Every
 * method throws RecordUnavailable where SharePoint does not answer.
 */
export interface RotaRecord {
  /** Reads what others have changed, so that a decision is made about the rota as it is (1 resource unit). */
  refresh(): Promise<void>;
  /** 2 resource units. */
  add(row: RotaWrite): Promise<RotaRow>;
  /** Writes with If-Match. Throws RotaRowChanged. */
  change(at: RotaRow, row: RotaWrite): Promise<RotaRow>;
  /** With If-Match. Throws RotaRowChanged; nothing happens where it is gone already. */
  remove(at: RotaRow): Promise<void>;
}
