/** What is usually done at a level. Source: domain.md 3.4. */
import type { Level, Outcome } from '#lists/incidents.ts';

const byLevel: Readonly<Record<Level, readonly [Outcome, ...Outcome[]]>> = {
  low: ['log'],
  moderate: ['log', 'council'],
  high: ['council'],
  critical: ['emergency', 'police'],
};

/** The first is chosen until an officer chooses another; departing from all of them needs a reason. */
export const suggestedOutcomes = (level: Level): readonly [Outcome, ...Outcome[]] => byLevel[level];
