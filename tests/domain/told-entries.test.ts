// What the councillor was told with an entry of the trail, word for word as it was sent.
import { expect, test } from '@jest/globals';
import { auditActions } from '#core/domain/trail/audit.ts';
import { toldBy } from '#core/domain/incidents/told-entries.ts';
import { told } from '#core/domain/words/told.ts';

const entry = { actor: 'Dev Okafor', at: '2026-07-01T21:05:30.500Z', detail: 'All is well' };

test.each([
  ['councillor-updated', 'All is well'],
  ['acknowledged', told.en.taken('Dev Okafor', '10:05pm')],
  ['handed-over', told.en.handedOver('Dev Okafor', '10:05pm')],
  ['closed', told.en.closed('Dev Okafor', 'All is well')],
  ['stood-down', told.en.stoodDown('Dev Okafor', 'All is well')],
])('%s', (action, words) => {
  expect(toldBy({ ...entry, action })).toBe(words);
});

test('no other entry tells them anything', () => {
  const telling = Object.keys(auditActions).filter(
    (action) => toldBy({ ...entry, action }) !== undefined,
  );
  expect(telling).toHaveLength(5);
  expect(toldBy({ ...entry, action: 'constructor' })).toBeUndefined();
});

test('an entry that somebody has spoiled still has words to be held against', () => {
  expect(toldBy({ ...entry, action: 'acknowledged', at: 'yesterday' })).toContain('yesterday');
});
