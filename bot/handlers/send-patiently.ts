/** Answers in the chat: a person who wrote must not meet silence because Teams asked the bot to wait a second. */
import { waitAskedFor } from '../connector-outcome.ts';

const mostAttempts = 3;
/** Teams waits 10 to 15 seconds for the whole turn. */
const longestWait = 3;

const seconds = (count: number): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, count * 1_000);
  });

/** Sends again where Teams asked to wait, three times in all. Any other problem is thrown at once. */
export const patiently = async <T>(send: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (problem) {
      const wait = waitAskedFor(problem);
      if (wait === undefined || attempt >= mostAttempts) throw problem;
      await seconds(Math.min(wait, longestWait));
    }
  }
};
