/** Plays exercises that are shipped: each passes. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { judge } from '../../infra/drills/judge.ts';
import { play } from '../../infra/drills/play.ts';
import { readExercise } from '../../infra/drills/read-exercise.ts';
import { timelineOf } from '../../infra/drills/timeline.ts';
import { beginning } from '../support/beginning.ts';

const folder = 'infra/drills/exercises';
const parts = 3;

/** Declares a test for every third exercise, from the one at `part` (0 to 2) on: so that three files share them. */
export const playDrills = (part: number): void => {
  test.each(readdirSync(folder).filter((_, place) => place % parts === part))(
    '%s',
    async (file) => {
      const exercise = readExercise(file, await readFile(`${folder}/${file}`, 'utf8'));
      const played = await play(exercise, await beginning());
      try {
        const timeline = timelineOf(played.house, played, exercise.start);
        expect([...played.failures, ...judge(exercise, played, timeline)]).toEqual([]);
      } finally {
        await played.done();
      }
    },
  );
};
