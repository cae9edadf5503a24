// Who comes on duty while nobody has an incident: invariant 13, F16.
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { incomingAsked } from '#core/domain/incidents/incoming.ts';
import { rotaOf } from '#core/domain/duty/rota.ts';
import { everybody, night } from '../support/sample.ts';

const change = addMinutes(night, 12);
const rota = rotaOf([
  { from: addMinutes(night, -60), until: change, lead: 'dev', deputy: 'marged' },
  { from: change, until: addMinutes(change, 600), lead: 'marged', deputy: 'ruth' },
]);

const incoming = (
  minutes: number,
  { since = night, level = 'critical' as const, barred = [] as string[] } = {},
) =>
  incomingAsked(
    { level },
    { people: everybody, duty: rota, at: addMinutes(night, minutes), barred },
    since,
  );

test('whoever comes on is asked from that moment on, whoever stays is not', () => {
  expect(incoming(11)).toEqual([]);
  expect(incoming(12)).toEqual(['ruth']);
  expect(incoming(30)).toEqual(['ruth']);
});

test('of a step that was entered after it, they are not incoming any more', () => {
  expect(incoming(30, { since: change })).toEqual([]);
});

test('whoever is barred is replaced as on any step', () => {
  expect(incoming(12, { barred: ['ruth'] })).toEqual(['ines']);
});

test('a Moderate or Low incident waits for its own steps', () => {
  const team = { people: everybody, duty: rota, at: change, barred: [] };
  expect(incomingAsked({ level: 'moderate' }, team, night)).toEqual([]);
  expect(incomingAsked({ level: 'low' }, team, night)).toEqual([]);
});

test('whoever stood in while nobody was on the rota is incoming all the same', () => {
  const late = rotaOf([
    { from: change, until: addMinutes(change, 60), lead: 'ines', deputy: 'ruth' },
  ]);
  const team = { people: everybody, duty: late, at: change, barred: [] };
  expect(incomingAsked({ level: 'high' }, team, night)).toEqual(['ines', 'ruth']);
});
