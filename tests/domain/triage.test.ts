// The provisional level: domain.md 3.3.
import { describe, expect, test } from '@jest/globals';
import { graver, provisionalLevel, scoredLevel } from '#core/domain/incidents/triage.ts';
import type { Score } from '#core/domain/incidents/triage.ts';
import type { Report } from '#core/domain/incidents/report.ts';

const report = (what: string, more: Partial<Report> = {}): Report => ({
  what,
  afraidNow: 'no',
  about: 'nobody',
  ...more,
});

test('afraid, or not sure, is Critical, and the reason says which', () => {
  expect(provisionalLevel(report('hello', { afraidNow: 'yes' }))).toEqual({
    level: 'critical',
    reasons: ['the councillor is afraid for their safety now'],
  });
  expect(provisionalLevel(report('hello', { afraidNow: 'not-sure' }))).toEqual({
    level: 'critical',
    reasons: ['the councillor is not sure that they are safe now'],
  });
});

test('nothing to see is Low, and says so', () => {
  expect(provisionalLevel(report('He disagreed with me about parking.'))).toEqual({
    level: 'low',
    reasons: ['no sign of danger in the answers'],
  });
});

test('scenario 1: weapon, named time, home', () => {
  const { level, reasons } = provisionalLevel(
    report("I know you leave the back gate open, I'll be there tonight with a knife. Kids asleep."),
  );
  expect(level).toBe('critical');
  expect(reasons).toContain('a weapon is mentioned');
  expect(reasons).toContain('a time or place of attack is named');
});

test('scenario 4: "strung up" is a threat of violence, so High', () => {
  expect(
    provisionalLevel(
      report('Man at surgery said people like me should be strung up. Probably hot air.'),
    ).level,
  ).toBe('high');
});

describe.each([
  [
    'critical',
    [
      'He had a gun',
      'I will kill you',
      'there is a bomb',
      'he threw acid',
      'burn your house',
      'white powder in a letter',
      'someone is outside my house',
      'he followed me home',
      'Bydd yn fy lladd',
      'hurt my kids',
      'my son had better be careful',
      'we will find you tomorrow',
    ],
  ],
  [
    'high',
    [
      'he punched me',
      'he spat at me',
      'he knows my address',
      'he came to my house',
      'we know where you live',
      'watch your back',
    ],
  ],
  ['moderate', ['he keeps calling me', 'racist words', 'she harasses me', 'every day another one']],
  [
    'low',
    [
      'You are wrong about the budget',
      'skilled debate',
      'the deadline',
      'a studied answer',
      'the batch of letters',
    ],
  ],
] as const)('words that make it %s', (level, texts) => {
  test.each(texts)('%s', (text) => {
    expect(provisionalLevel(report(text)).level).toBe(level);
  });
});

test('words in where and effect count as well', () => {
  expect(provisionalLevel(report('A man', { where: 'outside my house' })).level).toBe('critical');
  expect(provisionalLevel(report('A man', { effect: 'I think he will kill me' })).level).toBe(
    'critical',
  );
});

test('words raise the category’s level and never lower it', () => {
  expect(provisionalLevel(report('x', { category: 'threat-to-life' })).level).toBe('critical');
  expect(provisionalLevel(report('x', { category: 'stalking' })).level).toBe('high');
  expect(provisionalLevel(report('x', { category: 'doxxing' })).level).toBe('moderate');
  expect(provisionalLevel(report('x', { category: 'robust-criticism' })).level).toBe('low');
  expect(provisionalLevel(report('a knife', { category: 'robust-criticism' })).level).toBe(
    'critical',
  );
  expect(provisionalLevel(report('he punched me', { category: 'threat-to-life' })).level).toBe(
    'critical',
  );
});

test('each category has its own level', () => {
  const level = (category: NonNullable<Report['category']>) =>
    provisionalLevel(report('x', { category })).level;
  expect([level('suspicious-item')]).toEqual(['critical']);
  for (const category of [
    'threat-of-violence',
    'physical-assault',
    'sexual',
    'intimidation-at-home',
    'property-damage',
    'threat-to-family-or-staff',
  ] as const)
    expect(level(category)).toBe('high');
  for (const category of [
    'hate',
    'harassment-campaign',
    'abusive-message',
    'false-allegation',
    'impersonation',
    'disruption',
    'councillor-conduct',
    'officer-conduct',
  ] as const)
    expect(level(category)).toBe('moderate');
});

test('the graver of two', () => {
  expect(graver('low', 'high')).toBe('high');
  expect(graver('critical', 'moderate')).toBe('critical');
  expect(graver('low', 'low')).toBe('low');
});

test('the matrix: 1–4 Low, 5–9 Moderate, 10–14 High, 15–25 Critical; severity 5 Critical, 4 at least High', () => {
  const expected: Record<number, string[]> = {
    1: ['low', 'low', 'low', 'low', 'moderate'],
    2: ['low', 'low', 'moderate', 'moderate', 'high'],
    3: ['low', 'moderate', 'moderate', 'high', 'critical'],
    4: ['high', 'high', 'high', 'critical', 'critical'],
    5: ['critical', 'critical', 'critical', 'critical', 'critical'],
  };
  for (const severity of [1, 2, 3, 4, 5] as Score[])
    expect(
      ([1, 2, 3, 4, 5] as Score[]).map((likelihood) => scoredLevel(severity, likelihood)),
    ).toEqual(expected[severity]);
});
