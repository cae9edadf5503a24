/** Holds what lies in the lists against what was reported: every report once, its trail gapless. */
import { rowsOf } from '../drills/judge.ts';
import type { House } from '../one-machine/house.ts';

/** A sentence for each report that is not there exactly once, or whose trail has a gap, or an entry twice. */
export const wrongIn = (house: Pick<House, 'm365'>, references: readonly string[]): string[] => {
  const incidents = Map.groupBy(rowsOf(house, 'Incidents'), (row) => row['reference']);
  const trails = Map.groupBy(rowsOf(house, 'Audit'), (row) => row['reference']);
  const known = new Set(references);
  const strange = [...incidents.keys()].filter((each) => !known.has(String(each)));
  return [
    ...strange.map((each) => `${String(each)} was never reported`),
    ...references.flatMap((reference) => {
      const count = incidents.get(reference)?.length ?? 0;
      if (count !== 1) return [`${reference} lies there ${count.toString()} times`];
      const sequences = (trails.get(reference) ?? [])
        .map((row) => Number(row['sequence']))
        .sort((a, b) => a - b);
      const isGapless =
        sequences.length > 0 && sequences.every((each, index) => each === index + 1);
      return isGapless ? [] : [`the trail of ${reference} reads ${sequences.join(', ')}`];
    }),
  ];
};
