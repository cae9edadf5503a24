import { expect, test } from '@jest/globals';
import { parseInstant } from '#core/domain/time/instant.ts';
import type { EnginePulse } from '#core/use-cases/pulse/pulse-views.ts';
import {
  canaryWords,
  isGrave,
  lookedWords,
} from '../../tabs/client/pages/spoc-desk/queue/pulse-words.ts';

const at = parseInstant;
const now = at('2026-12-28T23:40:30Z');
const lanes = (endedAt?: string): Pick<EnginePulse, 'lanes'> => ({
  lanes: [
    { name: 'recording', state: 'well', endedAt: at('2026-12-28T23:00:00Z') },
    { name: 'alerting', state: 'well', ...(endedAt === undefined ? {} : { endedAt: at(endedAt) }) },
  ],
});

test.each([
  ['2026-12-28T23:40:18Z', 'Looked at everything 12 seconds ago'],
  ['2026-12-28T23:40:29Z', 'Looked at everything 1 second ago'],
  ['2026-12-28T23:33:00Z', 'Looked at everything 7 minutes ago'],
  // A device whose clock runs behind says nothing of the future.
  ['2026-12-28T23:41:00Z', 'Looked at everything 0 seconds ago'],
  [undefined, 'The hub has just started and is looking at everything now'],
])('of the part that sends alerts, last done at %s: %s', (endedAt, words) => {
  expect(lookedWords(lanes(endedAt), now)).toBe(words);
});

test('the test of itself is named where one was answered', () => {
  const answered = { state: 'well', answeredAt: at('2026-12-28T23:05:00Z') } as const;
  expect(canaryWords({ canary: answered }, now)).toBe('Last test of itself answered at 11:05pm');
  expect(canaryWords({ canary: { state: 'starting' } }, now)).toBeUndefined();
});

test('one grave trouble among others is enough', () => {
  const slow = { kind: 'recording', grave: false, sentence: 'x' } as const;
  expect(isGrave({ troubles: [slow] })).toBe(false);
  expect(isGrave({ troubles: [slow, { kind: 'silent', grave: true, sentence: 'y' }] })).toBe(true);
});
