import { describe, expect, it } from '@jest/globals';
import {
  begun,
  dutiesAt,
  endedSafe,
  extended,
  helpRaised,
  isBeyondExtending,
  laterBy,
  lookedAt,
  raisedFrom,
  raisedOverdue,
  standingOf,
  wrongEnd,
} from '#core/domain/check-ins/check-in.ts';
import type { CheckIn } from '#core/domain/check-ins/check-in.ts';
import { alarmOf, isSilent, submissionFor } from '#core/domain/check-ins/alarm-kind.ts';
import { alarmLevel, alarmReport } from '#core/domain/check-ins/check-in-incident.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { at } from '../support/sample.ts';

const six = at('2027-01-12T18:00:00.000Z');
const eight = at('2027-01-12T20:00:00.000Z');

const checkIn = (more: Partial<CheckIn> = {}): CheckIn => ({
  ...begun(
    {
      key: 'key-1',
      person: 'aoife',
      name: 'Cllr Aoife Brennan-Osei',
      ward: 'Marlowe',
      place: 'Tanyard Hall',
      worried: false,
      graceMinutes: 10,
      until: eight,
    },
    six,
  ),
  ...more,
});

describe('a check-in', () => {
  it('is looked at 10 minutes before its end, at its end, and when its grace has run', () => {
    const looks: string[] = [];
    let current = checkIn();
    for (let look = 0; look < 3; look += 1) {
      const when = current.wakeAt ?? six;
      looks.push(`${when.slice(11, 16)} ${dutiesAt(current, when).join()}`);
      current = lookedAt(current, when);
    }
    expect(looks).toEqual(['19:50 remind-soon', '20:00 remind-due', '20:10 raise-overdue']);
  });

  it('owes nothing a millisecond before', () => {
    expect(dutiesAt(checkIn(), at('2027-01-12T19:49:59.999Z'))).toEqual([]);
    expect(dutiesAt(checkIn(), at('2027-01-12T20:09:59.999Z'))).toEqual(['remind-due']);
    expect(dutiesAt(checkIn(), at('2027-01-12T20:10:00.000Z'))).toEqual(['raise-overdue']);
  });

  it('reminds nobody who has only just said until when', () => {
    const short = extended(checkIn(), addMinutes(six, 5), 'm', six);
    expect(short.wakeAt).toBe(addMinutes(six, 5));
    expect(dutiesAt(short, six)).toEqual([]);
  });

  it('goes on from the end that was said, or from now where that has passed', () => {
    expect(laterBy(checkIn(), 30, six)).toBe(addMinutes(eight, 30));
    expect(laterBy(checkIn(), 30, addMinutes(eight, 5))).toBe(addMinutes(eight, 35));
  });

  it('can be extended until people are called, and not after', () => {
    expect(isBeyondExtending(checkIn(), at('2027-01-12T20:09:59.999Z'))).toBe(false);
    expect(isBeyondExtending(checkIn(), raisedFrom(checkIn()))).toBe(true);
    expect(isBeyondExtending(helpRaised(checkIn(), 'R', six), six)).toBe(true);
  });

  it('refuses an end that has passed, and one that is too far away', () => {
    expect(wrongEnd(six, six)).toBe('past');
    expect(wrongEnd(addMinutes(six, 24 * 60 + 1), six)).toBe('too-far');
    expect(wrongEnd(addMinutes(six, 1), six)).toBeUndefined();
  });

  it('tells those who look for them when they are heard of, once', () => {
    const overdue = raisedOverdue(checkIn(), 'R', raisedFrom(checkIn()));
    const late = endedSafe(overdue, false, addMinutes(eight, 31));
    expect(dutiesAt(late, addMinutes(eight, 31))).toEqual(['tell-over']);
    expect(late.wakeAt).toBe(addMinutes(eight, 31));
    expect(dutiesAt({ ...late, toldOver: true }, addMinutes(eight, 31))).toEqual([]);
  });

  it('leaves the list of those who are out a day after it became overdue', () => {
    const overdue = raisedOverdue(checkIn(), 'R', six);
    expect(dutiesAt(overdue, addMinutes(six, 24 * 60))).toEqual(['leave']);
  });

  it('looks the same, and is looked at in the same moment, whichever word was said', () => {
    const now = addMinutes(six, 30);
    const { duress, wakeAt, ...silent } = endedSafe(checkIn(), true, now);
    const { wakeAt: plainWake, ...plain } = endedSafe(checkIn(), false, now);
    expect(silent).toEqual(plain);
    expect(duress).toEqual({ at: now });
    expect([wakeAt, plainWake]).toEqual([now, null]);
    expect(standingOf(endedSafe(checkIn(), true, now), now)).toBe('over');
    expect(dutiesAt(endedSafe(checkIn(), true, now), now)).toEqual(['raise-duress']);
  });

  it('hears the danger word though it was ended before', () => {
    const safe = endedSafe(checkIn(), false, six);
    expect(dutiesAt(endedSafe(safe, true, addMinutes(six, 1)), addMinutes(six, 1))).toEqual([
      'raise-duress',
    ]);
  });
});

describe('the incident of a check-in', () => {
  it('is High, and Critical where they were worried, asked for help or were forced', () => {
    expect(alarmLevel('overdue', { worried: false })).toBe('high');
    expect(alarmLevel('overdue', { worried: true })).toBe('critical');
    expect(alarmLevel('help', { worried: false })).toBe('critical');
    expect(alarmLevel('duress', { worried: false })).toBe('critical');
  });

  it('is known by its submission alone', () => {
    const submission = submissionFor('duress', checkIn());
    expect(alarmOf({ submission })).toBe('duress');
    expect(isSilent({ submission })).toBe(true);
    expect(isSilent({ submission: submissionFor('overdue', checkIn()) })).toBe(false);
    expect(alarmOf({ submission: 'k3j4h5' })).toBeUndefined();
    expect(alarmOf({ submission: 'check-in/other/key' })).toBeUndefined();
  });

  it('says where, until when, with whom, how to ring, and what they marked', () => {
    const told = checkIn({ withWhom: 'Mr Doyle', phoneThere: '01632 960555', worried: true });
    const { what } = alarmReport('overdue', told, { phone: '07700 900101' }, raisedFrom(told));
    for (const part of [
      'Cllr Aoife Brennan-Osei was working alone',
      'We waited until 8:10pm',
      'Where: Tanyard Hall',
      'Until: 8pm (began 6pm)',
      'With: Mr Doyle',
      'Phone there: 01632 960555',
      'Their own phone: 07700 900101',
      'one that worries them',
    ])
      expect(what).toContain(part);
  });

  it('tells nobody to ring where they were forced, and gives no number of theirs', () => {
    const { what } = alarmReport('duress', checkIn(), { phone: '07700 900101' }, six);
    expect(what).toContain('Do NOT ring or message them');
    expect(what).not.toContain('07700 900101');
  });
});
