/** The desk's queue: which incidents a view holds, and in which order. */
import type { Level } from '#lists/incidents.ts';

export const deskViews = ['open', 'overdue', 'mine', 'closed'] as const;

/** open: everything that is not closed. overdue and mine are parts of it. */
export type DeskView = (typeof deskViews)[number];

/** The gravest first. */
export const levelRank: Readonly<Record<Level, number>> = {
  critical: 0,
  high: 1,
  moderate: 2,
  low: 3,
};

export const levelsByRank = ['critical', 'high', 'moderate', 'low'] as const satisfies Level[];

/** What the order is made of. Times are seconds since 1970. */
export interface QueuePlace {
  readonly level: Level;
  readonly status: string;
  readonly ownerKey?: string | undefined;
  readonly received: number;
  readonly closed?: number | undefined;
  readonly reference: string;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const held = (place: QueuePlace): number => (place.ownerKey === undefined ? 0 : 1);

/** By level; of one level first those that nobody has, then the oldest. */
export const inOpenOrder = (a: QueuePlace, b: QueuePlace): number =>
  levelRank[a.level] - levelRank[b.level] ||
  held(a) - held(b) ||
  a.received - b.received ||
  byText(a.reference, b.reference);

/** The last closed first. */
export const inClosedOrder = (a: QueuePlace, b: QueuePlace): number =>
  (b.closed ?? 0) - (a.closed ?? 0) || byText(a.reference, b.reference);
