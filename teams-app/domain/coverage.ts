/** The times in which the rota would leave somebody alone: invariant 11, domain.md 3.6. */
import type { Instant } from './instant.ts';
import { barsOf } from './rota-bars.ts';
import type { Rota } from './rota-entry.ts';

export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** The times from `from` up to `until` in which nobody is on call. */
export const dutyGaps = (rota: Rota, from: Instant, until: Instant): readonly Span[] =>
  barsOf(rota, from, until).reduce<Span[]>((gaps, bar) => {
    if (bar.turn !== undefined) return gaps;
    const before = gaps.at(-1);
    return before?.until === bar.from
      ? [...gaps.slice(0, -1), { from: before.from, until: bar.until }]
      : [...gaps, { from: bar.from, until: bar.until }];
  }, []);
