import { expect, test } from '@jest/globals';
import { parseInstant } from '../../teams-app/domain/time/instant.ts';
import { dueWords } from '../../tabs/client/pages/spoc-desk/due-words.ts';

const at = (text: string) => parseInstant(`2026-12-${text}:00Z`);
const now = at('28T23:52');
const open = { status: 'received', overdue: 'on-time' } as const;

test.each([
  ['acknowledge', 'Acknowledge by 11:58pm'],
  ['triage', 'Triage by 11:58pm'],
  ['update', 'Update the councillor by 11:58pm'],
] as const)('what is due next, and how long there is: %s', (nextDue, words) => {
  const row = { ...open, nextDue, nextDueAt: at('28T23:58') };
  expect(dueWords(row, now)).toEqual({ words, left: 'in 6 minutes', state: 'soon' });
});

test('what is further off is named with its day', () => {
  const row = { ...open, nextDue: 'update', nextDueAt: at('30T09:00') } as const;
  expect(dueWords(row, now)).toEqual({
    words: 'Update the councillor by 9am on 30 December 2026',
    state: 'later',
  });
});

test('late is late to the minute, whether or not the hub has marked the row yet', () => {
  const row = { ...open, nextDue: 'acknowledge', nextDueAt: at('28T23:48') } as const;
  const late = { words: 'Acknowledgement overdue by 4 minutes', state: 'overdue' };
  expect(dueWords(row, now)).toEqual(late);
  expect(dueWords({ ...row, overdue: 'acknowledgement' }, now)).toEqual(late);
});

test('a promise is late from the very minute that it is due', () => {
  const row = { ...open, nextDue: 'triage', nextDueAt: now } as const;
  expect(dueWords(row, now).words).toBe('Triage overdue by less than a minute');
});

test('a row marked overdue without its moment still says so', () => {
  expect(dueWords({ status: 'triaged', overdue: 'update' }, now)).toEqual({
    words: 'Update overdue',
    state: 'overdue',
  });
});

test('a closed incident owes nothing, however late it was', () => {
  const row = { status: 'closed', overdue: 'update', closedAt: at('28T15:00') } as const;
  expect(dueWords({ ...row, nextDueAt: at('28T12:00') }, now)).toEqual({
    words: 'Closed 3pm',
    state: 'none',
  });
});
