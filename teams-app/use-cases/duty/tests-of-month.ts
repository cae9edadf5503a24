/** The test of the present month, with what people have said of it. */
import type { Instant } from '../../domain/time/instant.ts';
import { monthOf, testedIn, testKeys } from '../../domain/alerts/test-page.ts';
import type { Tested } from '../../domain/alerts/test-page.ts';
import type { Hub } from '../use-case.ts';

/** Every test that went out in this month, one a person and channel. */
export const testsOfMonth = async (
  { promises }: Hub,
  now: Instant,
  month: string = monthOf(now),
): Promise<readonly Tested[]> => {
  const tests = await promises.notices.ofMessages(testKeys(month));
  return testedIn(tests, await promises.reachability.confirmed());
};
