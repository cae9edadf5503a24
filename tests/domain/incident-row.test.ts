// The row of the Incidents list that shows an incident.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excludedIn, rowChange, rowOf, titleOf } from '#core/domain/incidents/incident-row.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Report } from '#core/domain/incidents/report.ts';
import { excluded, included } from '#core/domain/incidents/giving-back.ts';
import { acknowledged, closed, triaged } from '#core/domain/incidents/transitions.ts';
import { incidents } from '#lists/incidents.ts';
import { at, calendar, dev, incident, night } from '../support/sample.ts';

const report: Report = {
  what: 'I know you leave the back gate open',
  afraidNow: 'yes',
  about: 'officer',
  where: 'at home',
  category: 'threat-to-life',
  ward: 'Ward as she typed it',
  aboutWho: 'ruth',
};
const taken = acknowledged(incident(), dev, calendar, addMinutes(night, 12));
const done = closed(
  triaged(
    taken,
    { severity: 5, likelihood: 4, outcome: 'police', level: 'critical' },
    addMinutes(night, 20),
  ),
  addMinutes(night, 60),
);

test('the title tells ward and day, in London, and nothing else', () => {
  expect(titleOf(incident())).toBe('Marlowe, 28 December 2026');
  expect(titleOf({ ward: 'Llŷn', receivedAt: at('2026-06-30T23:30:00.000Z') })).toBe(
    'Llŷn, 1 July 2026',
  );
});

describe('the whole row', () => {
  test('of a report that nobody has yet', () => {
    expect(rowOf(incident(), report)).toEqual({
      title: 'Marlowe, 28 December 2026',
      reference: '7KQ-4M2-XCA',
      submission: 'submission-1',
      level: 'critical',
      status: 'received',
      overdue: 'on-time',
      ward: 'Marlowe',
      reporter: 'Cllr Aoife Brennan-Osei',
      reporterKey: 'aoife',
      receivedAt: night,
      acknowledgeBy: addMinutes(night, 10),
      nextDueAt: addMinutes(night, 10),
      cycle: 0,
      rung: 0,
      what: 'I know you leave the back gate open',
      afraidNow: 'yes',
      about: 'officer',
      where: 'at home',
      category: 'threat-to-life',
    });
  });

  test('of one that was taken, triaged and closed before it was recorded', () => {
    expect(rowOf(done, report, 'Police have it')).toMatchObject({
      status: 'closed',
      owner: 'Dev',
      ownerKey: 'dev',
      acknowledgedAt: addMinutes(night, 12),
      severity: 5,
      likelihood: 4,
      outcome: 'police',
      closedAt: addMinutes(night, 60),
      closeReason: 'Police have it',
    });
    expect(rowOf(done, report)).not.toHaveProperty('closeReason');
    expect(rowOf(done, report)).not.toHaveProperty('nextDueAt');
  });

  test('names the excluded people where there are any, as a text that reads back', () => {
    const row = rowOf(incident({ excludedKeys: ['ruth', 'ines'] }), report);
    expect(row.excludedKeys).toBe('ruth, ines');
    expect(rowOf(incident(), report)).not.toHaveProperty('excludedKeys');
  });

  test('has only columns of the list, and no empty one', () => {
    for (const state of [incident({ excludedKeys: ['ruth'] }), taken, done]) {
      const row = rowOf(state, report, 'x');
      expect(Object.keys(row).filter((key) => !(key in incidents.fields))).toEqual([]);
      expect(Object.values(row)).not.toContain(undefined);
    }
  });
});

describe('the columns that change', () => {
  test('hold what has become of it and none of the councillor’s words', () => {
    expect(rowChange(taken)).toEqual({
      title: 'Marlowe, 28 December 2026',
      reference: taken.reference,
      submission: taken.submission,
      reporter: taken.reporter,
      reporterKey: taken.reporterKey,
      receivedAt: night,
      level: 'critical',
      status: 'acknowledged',
      overdue: 'on-time',
      cycle: 0,
      rung: 0,
      owner: 'Dev',
      ownerKey: 'dev',
      acknowledgedAt: addMinutes(night, 12),
      nextDueAt: addMinutes(night, 42),
      acknowledgeBy: addMinutes(night, 10),
      excludedKeys: null,
      route: null,
    });
  });

  test('empty what an owner who was excluded leaves behind, and name those excluded', () => {
    const left = excluded(taken, 'dev', calendar, addMinutes(night, 20));
    expect(rowChange(left)).toMatchObject({
      status: 'received',
      owner: null,
      ownerKey: null,
      acknowledgedAt: null,
      acknowledgeBy: addMinutes(night, 30),
      excludedKeys: 'dev',
    });
    expect(rowChange(included(left, 'dev', addMinutes(night, 21))).excludedKeys).toBeNull();
  });

  test('empty what is no longer due', () => {
    expect(rowChange(done, 'Police have it')).toMatchObject({
      nextDueAt: null,
      closeReason: 'Police have it',
    });
    expect(rowChange(done)).not.toHaveProperty('closeReason');
  });

  test('name only what there is', () => {
    expect(Object.values(rowChange(incident()))).not.toContain(undefined);
    expect(rowChange(incident())).not.toHaveProperty('severity');
  });
});

describe('the excluded people of a row', () => {
  test('none in an empty column', () => {
    for (const text of [undefined, '', '  ', ', ,']) expect(excludedIn(text)).toEqual([]);
  });

  test('are read however the column was edited', () => {
    expect(excludedIn('ruth, ines')).toEqual(['ruth', 'ines']);
    expect(excludedIn(' ruth\nines ,dev')).toEqual(['ruth', 'ines', 'dev']);
  });

  test('are those who were written', () => {
    const keys = fc.array(fc.uuid(), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(keys, (excludedKeys) => {
        expect(excludedIn(rowOf(incident({ excludedKeys }), report).excludedKeys)).toEqual(
          excludedKeys,
        );
      }),
    );
  });
});
