/** Courses are found by their words, and a date stands in its field as the clock on the wall shows it. */
import { expect, test } from '@jest/globals';
import { parseInstant } from '#core/domain/time/instant.ts';
import { wallClockOf } from '#core/domain/time/wall-clock-field.ts';
import type { CourseView } from '#core/use-cases/training/training-views.ts';
import { foundCourses } from '../../tabs/client/pages/hub/training/found-courses.ts';

const course = (code: string, more: Partial<CourseView>): CourseView => ({
  ...{ code, title: code, topic: 'safety', mode: 'room', language: 'en' },
  ...{ englandOnly: false, parts: 1, sessions: [], ...more },
});

const all = [
  course('calm', { title: 'Tawelu sefyllfa yn Llŷn', topic: 'de-escalation' }),
  course('alone', { title: 'Staying safe', about: 'On your own, at night', provider: 'Marlowe' }),
];

test.each([
  ['', '', ['calm', 'alone']],
  ['LLYN', '', ['calm']],
  ['night own', '', ['alone']],
  ['night Llŷn', '', []],
  ['marlowe', '', ['alone']],
  ['', 'de-escalation', ['calm']],
  ['staying', 'de-escalation', []],
])('“%s” of the topic “%s”', (words, topic, codes) => {
  expect(foundCourses(all, { words, topic }).map(({ code }) => code)).toEqual(codes);
});

test('a moment in summer and one in winter, by the clocks of London', () => {
  expect(wallClockOf(parseInstant('2027-07-01T17:30:00Z'))).toBe('2027-07-01T18:30');
  expect(wallClockOf(parseInstant('2027-01-05T00:05:00Z'))).toBe('2027-01-05T00:05');
});
