// One's own turns as a calendar file: RFC 5545, and nothing of any report.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarFile } from '#core/domain/duty/calendar-file.ts';
import type { OwnTurn } from '#core/domain/duty/calendar-file.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { night } from '../support/sample.ts';

const turn: OwnTurn = {
  from: night,
  until: addMinutes(night, 600),
  part: 'lead',
  because: 'pattern',
  row: '12',
  with: 'Siân Ŵyn-O’Hanlon; Ellis, Marged',
};
const about = { person: 'dev', at: addMinutes(night, -60), language: 'en' as const };

/** A reader of our own: lines joined again, escapes undone. */
const read = (file: string): readonly (readonly [string, string])[] => {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  return lines.map((line) => {
    const cut = line.indexOf(':');
    const value = line
      .slice(cut + 1)
      .replace(/\\([\\;,n])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
    return [line.slice(0, cut), value];
  });
};
const valueOf = (file: string, name: string): string | undefined =>
  read(file).find(([each]) => each === name)?.[1];

test('a turn is an event in UTC with who else is on call', () => {
  const file = calendarFile([turn], about);
  expect(read(file)).toEqual([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Councillor Safety Hub//Duty rota//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', 'On call for councillor safety'],
    ['BEGIN', 'VEVENT'],
    ['UID', '20261228T234000Z-12-dev@councillor-safety-hub'],
    ['DTSTAMP', '20261228T224000Z'],
    ['DTSTART', '20261228T234000Z'],
    ['DTEND', '20261229T094000Z'],
    ['SUMMARY', 'On call: lead'],
    ['DESCRIPTION', 'Councillor safety rota. On call with you: Siân Ŵyn-O’Hanlon; Ellis, Marged.'],
    ['CLASS', 'PRIVATE'],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
});

test('the same turn has the same UID whenever the file is made; another person another', () => {
  const uid = (more: Partial<typeof about>) =>
    valueOf(calendarFile([turn], { ...about, ...more }), 'UID');
  expect(uid({ at: addMinutes(night, 9999) })).toBe(uid({}));
  expect(uid({ person: 'marged' })).not.toBe(uid({}));
});

test('whoever reads Welsh has it in Welsh', () => {
  const value = (name: string) => valueOf(calendarFile([turn], { ...about, language: 'cy' }), name);
  expect(value('X-WR-CALNAME')).toBe('Ar alwad dros ddiogelwch cynghorwyr');
  expect(value('SUMMARY')).toBe('Ar alwad: arweinydd');
});

test('nobody on the rota: a calendar without an event', () => {
  expect(calendarFile([], about)).not.toContain('VEVENT');
});

test('whatever a name holds, no line is longer than 75 octets, no letter is cut, and it reads back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const other = name.replace(/\r\n?/g, '\n');
      const file = calendarFile([{ ...turn, with: other }], about);
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(valueOf(file, 'DESCRIPTION')).toBe(
        `Councillor safety rota. On call with you: ${other}.`,
      );
    }),
  );
});
