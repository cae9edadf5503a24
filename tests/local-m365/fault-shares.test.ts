// Faults that only some requests meet: as many as was asked for, and the same ones every time.
import { expect, test } from '@jest/globals';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import type { Fault } from '../../infra/local-m365/world.ts';

const metBy = (seed: number, requests = 4_000): (Fault['kind'] | 'none')[] => {
  const world = createWorld({ data: '', origin: 'http://localhost' });
  const service = 'sharepoint';
  world.faults.add({ kind: 'throttled', service, share: 0.3, seed });
  world.faults.add({ kind: 'bad-gateway', service, share: 0.05, seed });
  const met = Array.from({ length: requests }, () => world.faults.meet(service)?.kind ?? 'none');
  world.database.close();
  return met;
};
const shareOf = (kind: string, of: readonly string[]): number =>
  of.filter((each) => each === kind).length / of.length;

test('about as many requests meet each fault as its share says, and shares add up', () => {
  const met = metBy(7);
  expect(shareOf('throttled', met)).toBeCloseTo(0.3, 1);
  expect(shareOf('bad-gateway', met)).toBeGreaterThan(0.03);
  expect(shareOf('bad-gateway', met)).toBeLessThan(0.07);
  expect(shareOf('none', met)).toBeCloseTo(0.65, 1);
});

test('the same seed gives the same faults, another seed others', () => {
  expect(metBy(7, 200)).toEqual(metBy(7, 200));
  expect(metBy(7, 200)).not.toEqual(metBy(8, 200));
});

test('a fault without a share still meets every request', () => {
  const world = createWorld({ data: '', origin: 'http://localhost' });
  world.faults.add({ kind: 'down', service: 'mail' });
  expect([1, 2, 3].map(() => world.faults.meet('mail')?.kind)).toEqual(['down', 'down', 'down']);
  world.database.close();
});
