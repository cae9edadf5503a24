/** Nothing outside may hold up a sweep for longer than it is given. */

/** It was begun and did not answer in time: nobody knows how it went. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/** What the work gives, or DeadlinePassed after so many milliseconds. The work itself is not stopped. */
export const withDeadline = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new DeadlinePassed(`No answer within ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
