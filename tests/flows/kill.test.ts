// The kill loop on SQLite: one hub, killed in the middle of whatever it does.
import { killLoop } from './kill-loop.ts';

killLoop({
  store: 'SQLite',
  instances: 1,
  reports: 80,
  killsWhileSending: 9,
  killsAfterwards: 3,
  takeEvery: 5,
});
