// Jest knows how long a file takes once it has run here; on a clean machine the longest are named, so that none is left alone at the end.
import Sequencer from '@jest/test-sequencer';

const longest = [
  'tests/flows/drills',
  'tests/e2e/',
  'tests/flows/kill',
  'tests/engine/model',
  'tests/conformance/product',
  'tests/engine/crash-points',
  'tests/watchdog/real-hub',
  'tests/faults/',
  'tests/domain/every-minute',
];

const rankOf = ({ path }) => {
  const rank = longest.findIndex((part) => path.includes(part));
  return rank === -1 ? longest.length : rank;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
