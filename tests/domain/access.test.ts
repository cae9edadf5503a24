// Who may see and do what: domain.md 3.1, invariants 8 and 15.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isExcluded,
  isReporter,
  mayAcknowledge,
  mayWork,
  visible,
} from '#core/domain/incidents/access.ts';
import type { Guarded } from '#core/domain/incidents/access.ts';
import { roles } from '#core/domain/people.ts';
import type { Role } from '#core/domain/people.ts';
import { levels, statuses } from '#lists/incidents.ts';
import type { Level, Status } from '#lists/incidents.ts';
import { person } from '../support/sample.ts';

const team: readonly Role[] = ['spoc-officer', 'senior-responsible-officer', 'manager'];
const grave: readonly Role[] = ['monitoring-officer', 'deputy-monitoring-officer'];

const guarded = (more: Partial<Guarded> = {}): Guarded => ({
  level: 'moderate',
  status: 'received',
  reporterKey: 'aoife',
  excludedKeys: [],
  ...more,
});
const allLevels = Object.keys(levels) as Level[];
const allStatuses = Object.keys(statuses) as Status[];

/** What a person of this role may, as letters: See, take (Acknowledge), Work. */
const may = (role: Role, incident: Guarded, asked: boolean): string => {
  const who = person('someone', [role]);
  return [
    visible(who, incident, asked) ? 'S' : '',
    mayAcknowledge(who, incident, asked) ? 'A' : '',
    mayWork(who, incident, asked) ? 'W' : '',
  ].join('');
};

describe.each(roles)('%s', (role) => {
  test.each(allLevels)('not asked, at level %s', (level) => {
    const seesGrave = grave.includes(role) && (level === 'critical' || level === 'high');
    const expected = team.includes(role) ? 'SAW' : seesGrave ? 'S' : '';
    for (const status of allStatuses)
      expect(may(role, guarded({ level, status }), false)).toBe(expected);
  });

  test.each(allLevels)('asked by an alert, at level %s', (level) => {
    expect(may(role, guarded({ level }), true)).toBe('SAW');
  });

  test.each(allLevels)('as the owner, at level %s', (level) => {
    const expected = team.includes(role) ? 'SAW' : 'SW';
    expect(may(role, guarded({ level, ownerKey: 'someone' }), false)).toBe(expected);
    expect(may(role, guarded({ level, ownerKey: 'someone' }), true)).toBe('SAW');
  });

  test.each(allLevels)('excluded, at level %s: nothing, even asked, even as the owner', (level) => {
    for (const asked of [true, false]) {
      const incident = guarded({ level, excludedKeys: ['ruth', 'someone'] });
      expect(may(role, incident, asked)).toBe('');
      expect(may(role, { ...incident, ownerKey: 'someone' }, asked)).toBe('');
    }
  });

  test.each(allLevels)('the reporter, at level %s: nothing as an officer', (level) => {
    for (const asked of [true, false])
      expect(may(role, guarded({ level, reporterKey: 'someone' }), asked)).toBe('');
  });
});

test('a leaver sees nothing, though asked or the owner', () => {
  const left = person('someone', ['spoc-officer'], { active: false });
  expect(visible(left, guarded({ ownerKey: 'someone' }), true)).toBe(false);
  expect(mayAcknowledge(left, guarded(), true)).toBe(false);
  expect(mayWork(left, guarded({ ownerKey: 'someone' }), true)).toBe(false);
});

test('excluded and reporter are the person themselves, not a name that looks alike', () => {
  const dev = person('dev', ['spoc-officer']);
  expect(isExcluded(dev, guarded({ excludedKeys: ['dev'] }))).toBe(true);
  expect(isExcluded(dev, guarded({ excludedKeys: ['dev2', 'de'] }))).toBe(false);
  expect(isReporter(dev, guarded({ reporterKey: 'dev' }))).toBe(true);
  expect(isReporter(dev, guarded({ reporterKey: 'dev2' }))).toBe(false);
});

test('whoever may do something sees it, and whoever is excluded sees nothing', () => {
  const someRoles = fc.subarray([...roles]);
  const keys = fc.constantFrom('a', 'b', 'c');
  const anyIncident = fc.record({
    level: fc.constantFrom(...allLevels),
    status: fc.constantFrom(...allStatuses),
    reporterKey: keys,
    ownerKey: fc.option(keys, { nil: undefined }),
    excludedKeys: fc.subarray(['a', 'b', 'c']),
  });
  fc.assert(
    fc.property(keys, someRoles, fc.boolean(), anyIncident, fc.boolean(), (...given) => {
      const [key, held, active, incident, asked] = given;
      const who = person(key, held, { active });
      const sees = visible(who, incident, asked);
      if (mayAcknowledge(who, incident, asked)) expect(sees).toBe(true);
      if (mayWork(who, incident, asked)) expect(sees).toBe(true);
      if (isExcluded(who, incident) || isReporter(who, incident) || !active)
        expect(sees).toBe(false);
    }),
  );
});
