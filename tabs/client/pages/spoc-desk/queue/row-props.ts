import type { Instant } from '#core/domain/time/instant.ts';
import type { DeskRow, DeskView } from '#core/use-cases/views.ts';

/** What a table and a stack of cards are drawn from. */
export interface RowsProps {
  readonly rows: readonly DeskRow[];
  readonly view: DeskView;
  readonly now: Instant;
  readonly open: (reference: string) => void;
  readonly lastOpened: string | undefined;
}
