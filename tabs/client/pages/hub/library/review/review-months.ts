/** How many reviews come up, month by month. */
import type { Instant } from '#core/domain/time/instant.ts';
import { dayOf } from '#core/domain/time/wall-clock.ts';
import type { DocumentView } from '#core/use-cases/library/library-views.ts';

export interface MonthCount {
  /** "2026-12"; 'before' for what is overdue. */
  readonly month: string;
  readonly count: number;
}

/** In force, and so to be reviewed. */
export const toReview = (documents: readonly DocumentView[]): readonly DocumentView[] =>
  documents
    .filter(({ standing, mayReview }) => standing === 'in-force' && mayReview)
    .toSorted((a, b) => (a.reviewAt ?? '').localeCompare(b.reviewAt ?? ''));

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1)}-01`
    : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
};

/** What is overdue, then this month and the eleven after it. */
export const reviewMonths = (
  documents: readonly DocumentView[],
  now: Instant,
): readonly MonthCount[] => {
  const months: string[] = [dayOf(now).slice(0, 7)];
  while (months.length < 12) months.push(monthAfter(months.at(-1) ?? ''));
  const counts = new Map<string, number>();
  for (const { reviewAt, review } of documents) {
    if (reviewAt === undefined) continue;
    const month = review === 'overdue' ? 'before' : dayOf(reviewAt).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return ['before', ...months].map((month) => ({ month, count: counts.get(month) ?? 0 }));
};
