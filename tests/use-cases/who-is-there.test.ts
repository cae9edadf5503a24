/** How contacts are at this minute: on duty by the rota before anything that Teams says, and of nobody else. */
import { beforeEach, expect, test } from '@jest/globals';
import type { Presence } from '#core/ports.ts';
import { everybody, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const cara = person('cara', ['councillor', 'champion']);
const tom = person('tom', ['councillor']);
const gone = person('gone', ['champion'], { active: false });

let it: Stage;
let asked: string[];
let teams: Map<string, Presence>;
beforeEach(async () => {
  it = await stage({ people: [...everybody, cara, tom, gone], dutyLine: '01632 960100' });
  asked = [];
  teams = new Map();
  Object.assign(it.hub, {
    presences: {
      of: (people: readonly string[]) => {
        asked.push(...people);
        return Promise.resolve(teams);
      },
    },
  });
});

const emailOf = (key: string): string => it.hub.council.person(key)?.email ?? '';
const there = async (who = 'tom') => (await it.ok(who, 'who-is-there')).people;

test('whoever is on duty is so, whatever Teams says, and Teams is not asked about them', async () => {
  teams.set('dev', 'offline').set('cara', 'busy');
  expect(await there()).toEqual([
    { email: emailOf('dev'), is: 'on-duty' },
    { email: emailOf('marged'), is: 'on-duty' },
    { email: emailOf('cara'), is: 'busy' },
  ]);
  expect(asked).not.toContain('dev');
});

test('Teams is asked about those alone who stand in who to contact', async () => {
  const { people } = await it.ok('tom', 'who-to-contact');
  const shown = people.flatMap(({ who }) => who.map(({ email }) => email));
  teams.set('tom', 'available').set('gone', 'available').set('cara', 'away');
  for (const { email } of await there()) expect(shown).toContain(email);
  for (const key of asked) expect(shown).toContain(emailOf(key));
  expect(asked).toContain('cara');
});

test('where nothing is known the rota still is', async () => {
  expect((await there()).map(({ is }) => is)).toEqual(['on-duty', 'on-duty']);
});
