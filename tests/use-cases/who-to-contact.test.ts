/** Who is there for what: by role and by the council's own numbers, for everybody whom the hub knows. */
import { expect, test } from '@jest/globals';
import { everybody } from '../support/sample.ts';
import { stage } from './stage.ts';

test('names people under each role that they hold, leavers under none, and the numbers of the council', async () => {
  const [first, second] = everybody;
  if (first === undefined || second === undefined) throw new Error('The sample has people');
  const it = await stage({
    dutyLine: '01632 960100',
    people: [
      { ...first, name: 'Zoe', roles: ['councillor', 'champion'] },
      { ...second, key: 'two', name: 'Amy', roles: ['champion', 'spoc-officer'] },
      { ...second, key: 'gone', name: 'Bob', roles: ['champion'], active: false },
    ],
  });
  const found = await it.ok(first.key, 'who-to-contact');
  expect(found.people.map(({ role, who }) => [role, who.map(({ name }) => name)])).toEqual([
    ['spoc-officer', ['Amy']],
    ['champion', ['Amy', 'Zoe']],
  ]);
  expect(found.lines).toEqual([
    { title: 'Duty line', purpose: 'duty-line', phone: '01632 960100' },
  ]);
});

test('somebody whom the hub does not know is told nothing of it', async () => {
  const it = await stage();
  expect((await it.refused('stranger', 'who-to-contact')).kind).toBe('forbidden');
});
