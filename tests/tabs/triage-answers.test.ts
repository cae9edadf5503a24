import { expect, test } from '@jest/globals';
import { suggestedOutcomes } from '../../tabs/client/pages/spoc-desk/incident/suggested-outcomes.ts';
import {
  levelOf,
  outcomeOf,
  readTriage,
} from '../../tabs/client/pages/spoc-desk/incident/triage-answers.ts';

const scored = { severity: 4, likelihood: 3, reason: 'Said so twice.' } as const;

test('there is no level and no outcome until severity and likelihood are chosen', () => {
  expect(levelOf({ severity: 4, reason: '' }, 'low')).toBeUndefined();
  expect(outcomeOf({ likelihood: 4, reason: '' }, 'low')).toBeUndefined();
});

test('the level comes from the score, and the outcome that is usual at that level is suggested', () => {
  expect(levelOf(scored, 'low')).toBe('high');
  expect(outcomeOf(scored, 'low')).toBe('council');
});

test('what is Critical stays Critical, and so does what is suggested for it', () => {
  expect(levelOf(scored, 'critical')).toBe('critical');
  expect(outcomeOf(scored, 'critical')).toBe('emergency');
});

test('an officer’s own choice of outcome stands', () => {
  expect(outcomeOf({ ...scored, outcome: 'police' }, 'low')).toBe('police');
});

test('every level has a usual outcome: Low is logged, Critical goes to 999 or the police', () => {
  expect(suggestedOutcomes('low')).toEqual(['log']);
  expect(suggestedOutcomes('critical')).toEqual(['emergency', 'police']);
});

test('a whole triage is read with its words as typed', () => {
  const reason = '  Said so twice. ';
  expect(readTriage({ ...scored, reason }, 'low')).toEqual({
    whole: { severity: 4, likelihood: 3, outcome: 'council', reason },
  });
});

test('each question that has no answer says what it wants', () => {
  expect(readTriage({ reason: ' \n' }, 'low')).toEqual({
    missing: {
      severity: 'Choose how severe it is.',
      likelihood: 'Choose how likely harm is.',
      outcome: 'Choose an outcome.',
      reason: 'Give a reason.',
    },
  });
});
