/** npm run drill -- FILE... [--json]: rehearse an exercise and say what happened. */
import { readFile } from 'node:fs/promises';
import { incidentOf, judge, rowsOf } from './judge.ts';
import { play } from './play.ts';
import { printStory } from './print-story.ts';
import { readExercise, WrongExercise } from './read-exercise.ts';
import { timelineOf } from './timeline.ts';
import type { DrillResult } from './print-story.ts';

const drill = async (file: string): Promise<DrillResult> => {
  const exercise = readExercise(file, await readFile(file, 'utf8'));
  const traffic = process.env['GRAPH_TRAFFIC'];
  const played = await play(exercise, traffic === undefined ? {} : { traffic });
  try {
    const timeline = timelineOf(played.house, played, exercise.start);
    const failures = [...played.failures, ...judge(exercise, played, timeline)];
    const { requests, resourceUnits } = played.house.m365.cost();
    return {
      drill: exercise.drill,
      passed: failures.length === 0,
      failures,
      timeline,
      incidents: Object.fromEntries(
        [...played.references].map(([name, reference]) => [
          name,
          { reference, ...incidentOf(played, name) },
        ]),
      ),
      lists: Object.fromEntries(
        ['Incidents', 'Audit', 'People', 'Duty', 'Contacts', 'Settings'].map((list) => [
          list,
          rowsOf(played.house, list).length,
        ]),
      ),
      cost: { graphRequests: requests, resourceUnits },
    };
  } finally {
    await played.done();
  }
};

const main = async (): Promise<void> => {
  const files = process.argv.slice(2).filter((word) => word !== '--json');
  const asJson = process.argv.includes('--json');
  if (files.length === 0)
    throw new WrongExercise(
      'Say which exercise: npm run drill -- infra/drills/exercises/FILE.yaml',
    );
  for (const file of files) {
    const result = await drill(file);
    if (!result.passed) process.exitCode = 1;
    process.stdout.write(asJson ? `${JSON.stringify(result)}\n` : printStory(result));
  }
};

try {
  await main();
} catch (problem) {
  if (!(problem instanceof WrongExercise)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}
