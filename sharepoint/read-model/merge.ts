/** The first values of several sequences, each of them sorted, in the order of all of them. */
export function* merged<T>(
  sources: readonly Iterable<T>[],
  order: (a: T, b: T) => number,
): Iterable<T> {
  const heads = sources.map((source) => source[Symbol.iterator]());
  let next = heads.map((head) => ({ head, at: head.next() }));
  for (;;) {
    next = next.filter(({ at }) => at.done !== true);
    const first = next.reduce<(typeof next)[number] | undefined>(
      (best, one) => (best === undefined || order(one.at.value, best.at.value) < 0 ? one : best),
      undefined,
    );
    if (first === undefined) return;
    yield first.at.value;
    first.at = first.head.next();
  }
}

/** At most so many of them that fit. */
export const firstFew = <T>(
  values: Iterable<T>,
  fits: (value: T) => boolean,
  most: number,
): readonly T[] => {
  const few: T[] = [];
  for (const value of values) {
    if (few.length === most) break;
    if (fits(value)) few.push(value);
  }
  return few;
};
