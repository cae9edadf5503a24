/** The first values of several sequences, each of them sorted, in the order of all of them. */
export function* merged<T>(
  sources: readonly Iterable<T>[],
  order: (a: T, b: T) => number,
): Iterable<T> {
  const heads = sources.map((source) => source[Symbol.iterator]());
  const waiting = heads.flatMap(nextOf);
  while (waiting.length > 0) {
    waiting.sort((a, b) => order(a.value, b.value));
    const first = waiting.shift();
    if (first === undefined) return;
    yield first.value;
    waiting.push(...nextOf(first.head));
  }
}

/** The next value of a sequence, with where it came from; nothing at its end. */
const nextOf = <T>(head: Iterator<T>): { readonly head: Iterator<T>; readonly value: T }[] => {
  const next = head.next();
  return next.done === true ? [] : [{ head, value: next.value }];
};

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
