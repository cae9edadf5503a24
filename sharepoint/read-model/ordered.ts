/** Values kept in order while they come and go one by one, however many there are. */

/** Values in one run; a run that grows to twice as many is split. */
const runLength = 512;

/** `Key` is what the order is made of. Values that compare as equal may not be in at the same time. */
export interface Ordered<Key, Value extends Key> {
  readonly size: number;
  add(value: Value): void;
  /** False where it is not in. What the order is made of must be as it was when it was added. */
  remove(value: Value): boolean;
  has(value: Value): boolean;
  /** The values behind the key, or all of them, in order. */
  after(key: Key | undefined): Iterable<Value>;
  /** The same values as arrays, for a walk over all of them. */
  runs(): readonly (readonly Value[])[];
}

/** The first place in a sorted array at which `isBehind` holds; its length where it never does. */
const firstWhere = <T>(values: readonly T[], isBehind: (value: T) => boolean): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value !== undefined && isBehind(value)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Nothing at first. Adding and removing takes time with the logarithm of the size. */
export const createOrdered = <Key extends object, Value extends Key>(
  compare: (a: Key, b: Key) => number,
): Ordered<Key, Value> => {
  const runs: Value[][] = [];
  let size = 0;

  const runFor = (value: Key): number =>
    firstWhere(runs, (run) => {
      const last = run.at(-1);
      return last !== undefined && compare(last, value) >= 0;
    });
  const placeIn = (run: readonly Value[], value: Key): number =>
    firstWhere(run, (other) => compare(other, value) >= 0);
  const find = (value: Value): { run: Value[]; at: number; place: number } | undefined => {
    const at = runFor(value);
    const run = runs[at];
    const place = run === undefined ? -1 : placeIn(run, value);
    return run?.[place] === value ? { run, at, place } : undefined;
  };
  function* after(key: Key | undefined): Iterable<Value> {
    const first = key === undefined ? 0 : runFor(key);
    for (let at = first; at < runs.length; at += 1) {
      const run = runs[at] ?? [];
      const begin =
        key === undefined || at > first ? 0 : firstWhere(run, (other) => compare(other, key) > 0);
      for (let place = begin; place < run.length; place += 1) {
        const value = run[place];
        if (value !== undefined) yield value;
      }
    }
  }
  return {
    get size() {
      return size;
    },
    add: (value) => {
      size += 1;
      const at = Math.min(runFor(value), Math.max(0, runs.length - 1));
      const run = runs[at];
      if (run === undefined) return void runs.push([value]);
      run.splice(placeIn(run, value), 0, value);
      if (run.length >= 2 * runLength) runs.splice(at + 1, 0, run.splice(runLength));
    },
    remove: (value) => {
      const found = find(value);
      if (found === undefined) return false;
      size -= 1;
      found.run.splice(found.place, 1);
      if (found.run.length === 0) runs.splice(found.at, 1);
      return true;
    },
    has: (value) => find(value) !== undefined,
    after,
    runs: () => runs,
  };
};
