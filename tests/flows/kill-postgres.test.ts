// The kill loop on PostgreSQL: two hubs on one database, killed one after the other, connections cut as well.
import { killLoop } from './kill-loop.ts';

killLoop({
  store: 'PostgreSQL',
  instances: 2,
  reports: 40,
  killsWhileSending: 6,
  killsAfterwards: 2,
  takeEvery: 5,
});
