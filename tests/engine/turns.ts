/** Lets several run side by side, one call at a time, in an order that is given: whatever order threads could take. */

/** One that runs among others. */
export interface Task {
  /** Waits for its turn, and then does this while nobody else does anything. */
  during<T>(call: () => Promise<T>): Promise<T>;
}

/** For so many turns this task goes on, where it can. */
export type Stretch = readonly [task: number, turns: number];

interface Waiting {
  readonly task: number;
  readonly go: () => Promise<void>;
}

/** More rounds than any file takes to be read. */
const mostIdleRounds = 20_000;

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Whose turn it is, the stretches one after the other; after them it is the first that waits. */
const turnsOf = (order: readonly Stretch[]): readonly number[] =>
  order.flatMap(([task, turns]) => Array.from({ length: turns }, () => task));

class Row {
  readonly #waiting: Waiting[] = [];
  running = 0;

  taskOf(task: number): Task {
    return {
      during: (call) =>
        new Promise((resolve, reject) => {
          const go = async (): Promise<void> => {
            const answer = call();
            answer.then(resolve, reject);
            await answer.catch(() => undefined);
          };
          this.#waiting.push({ task, go });
        }),
    };
  }

  /** The first that waits of this task, or of any. */
  next(task: number | undefined): Waiting | undefined {
    const place = this.#waiting.findIndex((each) => each.task === task);
    return this.#waiting.splice(Math.max(0, place), 1)[0];
  }
}

const startAll = (
  row: Row,
  tasks: readonly ((task: Task) => Promise<void>)[],
): Promise<PromiseSettledResult<void>[]> =>
  Promise.allSettled(
    tasks.map(async (run, number) => {
      row.running += 1;
      try {
        await run(row.taskOf(number));
      } finally {
        row.running -= 1;
      }
    }),
  );

/** Runs all to their end; then throws the first problem of any. */
export const inTurns = async (
  tasks: readonly ((task: Task) => Promise<void>)[],
  order: readonly Stretch[],
): Promise<void> => {
  const row = new Row();
  const ends = startAll(row, tasks);
  const whose = turnsOf(order);
  let turn = 0;
  for (let idle = 0; row.running > 0; idle += 1) {
    await settled();
    const next = row.next(whose[turn]);
    if (next === undefined && idle > mostIdleRounds) throw new Error('Nobody goes on');
    if (next === undefined) continue;
    [idle, turn] = [0, turn + 1];
    await next.go();
  }
  const failed = (await ends).find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
