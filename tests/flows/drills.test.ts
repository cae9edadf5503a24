// Every third exercise that is shipped passes, and one that does not hold says why.
import { expect, test } from '@jest/globals';
import { judge } from '../../infra/drills/judge.ts';
import { play } from '../../infra/drills/play.ts';
import { readExercise } from '../../infra/drills/read-exercise.ts';
import { timelineOf } from '../../infra/drills/timeline.ts';
import { playDrills } from './every-drill.ts';
import { beginning } from '../support/beginning.ts';

playDrills(0);

const broken = `drill: x
start: 2026-12-28T23:40
steps:
  - { at: '23:40', who: aoife, dose: submit-report }
`;

test('an unknown key is refused by name and line', () => {
  expect(() => readExercise('x.yaml', broken)).toThrow('x.yaml:4: "dose" is not known here');
});

test('an expectation that does not hold is told, with what was seen', async () => {
  const text = `drill: x
start: 2027-01-12T22:05
steps:
  - { who: priya, does: submit-report, as: first, with: { what: A man followed me, afraidNow: yes } }
expect:
  - { at: '22:04', who: dev, gets: alert, incident: first }
  - { never: receipt, who: priya }
  - { incident: first, has: { level: low } }
  - { list: Incidents, rows: 2 }
`;
  const exercise = readExercise('x.yaml', text);
  const played = await play(exercise, await beginning());
  try {
    const failures = judge(exercise, played, timelineOf(played.house, played, exercise.start));
    expect(failures.map(({ saw }) => saw.split(' by ')[0])).toEqual([
      expect.stringMatching(/^dev: /),
      'priya receipt',
      'level: Critical',
      '1 rows',
    ]);
  } finally {
    await played.done();
  }
});
