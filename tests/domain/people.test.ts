// Roles: domain.md 3.1.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasRole, roles, rolesFrom } from '#core/domain/people.ts';
import { person } from '../support/sample.ts';

test('a person has a role of several that are asked for, or has none of them', () => {
  const dev = person('dev', ['spoc-officer', 'champion']);
  expect(hasRole(dev, 'spoc-officer')).toBe(true);
  expect(hasRole(dev, 'manager', 'champion')).toBe(true);
  expect(hasRole(dev, 'manager', 'councillor')).toBe(false);
  expect(hasRole(dev)).toBe(false);
  expect(hasRole(person('none', []), ...roles)).toBe(false);
});

test('a leaver has no role any more', () => {
  expect(hasRole(person('dev', ['spoc-officer'], { active: false }), 'spoc-officer')).toBe(false);
});

test('roles are read as people write them', () => {
  expect(rolesFrom('spoc-officer, manager')).toEqual(['spoc-officer', 'manager']);
  expect(rolesFrom(' SPoC-Officer ;Manager;')).toEqual(['spoc-officer', 'manager']);
  expect(rolesFrom('control-room')).toEqual(['control-room']);
});

test('these are the roles that a council gives, as they stand in the People list', () => {
  expect(roles).toEqual([
    ...['councillor', 'spoc-officer', 'senior-responsible-officer', 'monitoring-officer'],
    ...['deputy-monitoring-officer', 'hr-lead', 'chief-executive', 'duty-director', 'control-room'],
    ...['health-and-safety', 'legal', 'communications', 'champion', 'mental-health-first-aider'],
    ...['panel-member', 'report-viewer', 'manager', 'it-contact'],
  ]);
});

test('words that are no role give none: nobody gains a right by a typing mistake', () => {
  for (const text of ['', ' , ;', 'spoc officer', 'spoc-officers', 'admin', 'constructor'])
    expect(rolesFrom(text)).toEqual([]);
});

test('every role reads back as itself', () => {
  fc.assert(
    fc.property(fc.subarray([...roles]), fc.constantFrom(', ', ';', ' ; '), (some, between) => {
      expect(rolesFrom(some.join(between))).toEqual(some);
    }),
  );
});
