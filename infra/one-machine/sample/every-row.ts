/** What the sample council has in its small lists on the first day: so that no page is empty. One line a room. */
import type { CouncilPerson } from '../council.ts';
import { sampleBefore } from './before.ts';
import { sampleCafes } from './cafes.ts';
import { sampleInformation } from './information.ts';
import { sampleOnline } from './online.ts';
import type { SampleRows } from './rows.ts';
import { sampleSay } from './say.ts';
import { sampleSupport } from './support.ts';
import { sampleTraining } from './training.ts';

/** As of `now` (milliseconds since 1970). */
export const everySampleRow = (
  now: number,
  people: readonly CouncilPerson[],
): readonly SampleRows[] => [
  ...sampleTraining(now),
  ...sampleSay(now, people),
  ...sampleSupport(now),
  ...sampleBefore(now),
  ...sampleInformation(now),
  ...sampleOnline(now),
  ...sampleCafes(now),
];
