// Incidents about the conduct of somebody of the council: who sees them, who is asked (domain.md 3.1 and 3.6).
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayAcknowledge, visible } from '#core/domain/incidents/access.ts';
import { ladderOfRoute, routeOf, seesConduct } from '#core/domain/incidents/conduct.ts';
import type { ConductRoute } from '#core/domain/incidents/incident.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { targetsOf } from '#core/domain/alerts/ladder.ts';
import { ladderFor, usualLadders } from '#core/domain/alerts/ladders.ts';
import { alertsOwed } from '#core/domain/alerts/notices.ts';
import { roles } from '#core/domain/people.ts';
import type { Person, Role } from '#core/domain/people.ts';
import { rotaOf } from '#core/domain/duty/rota.ts';
import { advanced } from '#core/domain/incidents/transitions.ts';
import { levels } from '#lists/incidents.ts';
import type { Level } from '#lists/incidents.ts';
import { calendar, everybody, incident, night, person } from '../support/sample.ts';

const mona = person('mona', ['monitoring-officer']);
const dina = person('dina', ['deputy-monitoring-officer']);
const hana = person('hana', ['hr-lead']);
const ines = person('ines', ['senior-responsible-officer']);
const people = [...everybody, mona, dina, hana];
const rota = rotaOf([
  {
    from: addMinutes(night, -60),
    until: addMinutes(night, 3 * 24 * 60),
    lead: 'dev',
    deputy: 'marged',
  },
]);
const allLevels = Object.keys(levels) as Level[];

describe('whose conduct it is about', () => {
  test.each<[string, Parameters<typeof routeOf>, ConductRoute | undefined]>([
    ['nobody of the council', [{ about: 'nobody' }, undefined], undefined],
    ['another councillor', [{ about: 'councillor' }, undefined], 'councillor-conduct'],
    ['an officer', [{ about: 'officer' }, undefined], 'officer-conduct'],
    [
      'the kind alone says so',
      [{ about: 'nobody', category: 'officer-conduct' }, undefined],
      'officer-conduct',
    ],
    [
      'another kind, about a councillor',
      [{ about: 'councillor', category: 'stalking' }, undefined],
      'councillor-conduct',
    ],
    [
      'only the person was chosen, a councillor',
      [{ about: 'nobody' }, person('tom', ['councillor'])],
      'councillor-conduct',
    ],
    ['only the person was chosen, an officer', [{ about: 'nobody' }, hana], 'officer-conduct'],
    ['the monitoring officer', [{ about: 'officer' }, mona], 'senior-conduct'],
    ['a senior responsible officer', [{ about: 'officer' }, ines], 'senior-conduct'],
    ['the deputy', [{ about: 'officer' }, dina], 'officer-conduct'],
  ])('%s', (_what, answers, route) => {
    expect(routeOf(...answers)).toBe(route);
  });
});

/** The table of domain.md 3.1, written down once more. */
const table: Readonly<Partial<Record<Role, string>>> = {
  'spoc-officer': 'o',
  'senior-responsible-officer': 'ocfs',
  manager: 'ocfs',
  'monitoring-officer': 'gc',
  'deputy-monitoring-officer': 'gcs',
  'hr-lead': 'fs',
  'chief-executive': 's',
};
const letters = {
  'councillor-conduct': 'c',
  'officer-conduct': 'f',
  'senior-conduct': 's',
} as const satisfies Record<ConductRoute, string>;

test('by role alone, everybody sees what the table says, of every route and level; nobody named sees anything', () => {
  const arbitrary = fc.record({
    held: fc.subarray([...roles], { maxLength: 3 }),
    route: fc.option(fc.constantFrom(...(Object.keys(letters) as ConductRoute[])), {
      nil: undefined,
    }),
    level: fc.constantFrom(...allLevels),
    asked: fc.boolean(),
    owns: fc.boolean(),
    named: fc.boolean(),
    reported: fc.boolean(),
    active: fc.boolean(),
  });
  fc.assert(
    fc.property(arbitrary, ({ held, route, level, asked, owns, named, reported, active }) => {
      const who = person('someone', held, { active });
      const grave = level === 'critical' || level === 'high';
      const letter = route === undefined ? 'o' : letters[route];
      const allowed = held.some((role) => {
        const sees = table[role] ?? '';
        return sees.includes(letter) || (route === undefined && grave && sees.includes('g'));
      });
      const oracle = active && !named && !reported && (asked || owns || allowed);
      const guarded = {
        level,
        status: 'received' as const,
        reporterKey: reported ? 'someone' : 'aoife',
        excludedKeys: named ? ['someone'] : [],
        route,
        ...(owns ? { ownerKey: 'someone' } : {}),
      };
      expect(visible(who, guarded, asked)).toBe(oracle);
      if (!oracle) expect(mayAcknowledge(who, guarded, asked)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

const about = (route: ConductRoute, level: Level, named: readonly string[] = []) =>
  incident({
    level,
    route,
    excludedKeys: named,
    ladder: ladderOfRoute(ladderFor(usualLadders, level, false), route, level),
  });
const askedOf = (of: ReturnType<typeof incident>, who: readonly Person[] = people) =>
  [...new Set(alertsOwed(of, who, rota, of.rungEnteredAt).map(({ to }) => to))].sort();

describe('who is asked', () => {
  test('danger goes first: the usual people, and those whom the conduct concerns at once', () => {
    expect(askedOf(about('councillor-conduct', 'critical'))).toEqual(['dev', 'marged', 'mona']);
    expect(askedOf(about('officer-conduct', 'high'))).toEqual(['dev', 'hana']);
    expect(askedOf(about('senior-conduct', 'critical', ['ines']))).toEqual([
      'chief',
      'dev',
      'dina',
      'marged',
    ]);
    const second = advanced(
      about('councillor-conduct', 'critical'),
      calendar,
      addMinutes(night, 5),
    );
    expect(askedOf(second)).toEqual(['dev', 'marged', 'ruth']);
  });

  test.each(['moderate', 'low'] as const)(
    '%s asks those alone, then the next above, round after round',
    (level) => {
      const first = about('councillor-conduct', level);
      expect(askedOf(first)).toEqual(['mona']);
      const second = advanced(first, calendar, first.rungEndsAt ?? night);
      expect(askedOf(second)).toEqual(['ines']);
      const again = advanced(second, calendar, second.rungEndsAt ?? night);
      expect(again).toMatchObject({ cycle: 1, rung: 0 });
      expect(askedOf(again)).toEqual(['ines', 'mona']);
      expect(askedOf(about('officer-conduct', level))).toEqual(['hana']);
      expect(askedOf(about('senior-conduct', level, ['mona']))).toEqual(['chief', 'dina']);
    },
  );

  test('no officer of the team is brought in by a later round of a quiet one', () => {
    for (const route of Object.keys(seesConduct) as ConductRoute[]) {
      let each = about(route, 'low');
      for (let step = 0; step < 8; step += 1) {
        expect(targetsOf(each.ladder, each)).not.toContain('duty-deputy');
        expect(askedOf(each).filter((key) => ['dev', 'marged', 'ruth'].includes(key))).toEqual([]);
        each = advanced(each, calendar, each.rungEndsAt ?? night);
      }
    }
  });

  test('whoever is named is never asked: the next in line is, in the same moment', () => {
    expect(askedOf(about('councillor-conduct', 'low', ['mona']))).toEqual(['dina']);
    expect(askedOf(about('councillor-conduct', 'low', ['mona', 'dina']))).toEqual(['ines']);
    expect(askedOf(about('officer-conduct', 'low', ['hana']))).toEqual(['ines']);
    expect(askedOf(about('officer-conduct', 'critical', ['dev']))).toEqual([
      'hana',
      'ines',
      'marged',
    ]);
    expect(askedOf(about('senior-conduct', 'critical', ['ines', 'dev']))).toEqual([
      'chief',
      'dina',
      'director',
      'marged',
    ]);
  });

  test('F15 the senior manager is named: nobody named on any step of any ladder, and no step stays empty', () => {
    for (const level of allLevels)
      for (const route of Object.keys(seesConduct) as ConductRoute[])
        for (const named of ['ines', 'mona', 'dina', 'hana', 'chief', 'dev', 'helen']) {
          let each = about(route, level, [named]);
          let reached = 0;
          for (let step = 0; step < 12; step += 1) {
            expect(askedOf(each)).not.toContain(named);
            reached += askedOf(each).length;
            each = advanced(each, calendar, each.rungEndsAt ?? night);
          }
          expect(reached).toBeGreaterThan(0);
        }
  });
});
