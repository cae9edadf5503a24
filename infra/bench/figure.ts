/** What a figure is: a number beside what it is held against, from the same run on the same machine. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is held against, in words; with its own number where it has one. */
  readonly baseline: string;
  readonly aim: string;
  readonly holds: boolean;
  /** Lines for a reader: counts, extremes, what the value is made of. */
  readonly detail: readonly string[];
}

/** One measurement gives one figure or several that come out of the same run. */
export interface Measurement {
  readonly name: string;
  readonly measure: () => Promise<readonly Figure[]>;
}

/** Middle of the values; of an even number the mean of the two in the middle. Throws on none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('A median of nothing');
  return (low + high) / 2;
};

export const rounded = (value: number, places = 2): number => Number(value.toFixed(places));

/** "median 4.2 ms (3.9 to 9.1, n = 60)". */
export const spread = (values: readonly number[], unit: string): string =>
  `median ${rounded(median(values)).toString()} ${unit} (${rounded(Math.min(...values)).toString()} to ${rounded(Math.max(...values)).toString()}, n = ${values.length.toString()})`;
