// An incident that somebody had and has no more: one way back on the ladder, whichever act it was.
import { describe, expect, test } from '@jest/globals';
import { askedAgain, excluded } from '#core/domain/incidents/giving-back.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { targetsOf } from '#core/domain/alerts/ladder.ts';
import { londonMoment } from '#core/domain/time/wall-clock-moments.ts';
import { acknowledged, declined } from '#core/domain/incidents/transitions.ts';
import { calendar, dev, incident, morning, night } from '../support/sample.ts';

const ways: readonly (readonly [string, (held: Incident, at: typeof night) => Incident])[] = [
  ['its owner is excluded', (held, at) => excluded(held, dev.key, calendar, at)],
  ['its owner noted nothing', (held, at) => askedAgain(held, calendar, at)],
];

describe.each(ways)('where %s', (_why, back) => {
  const held = acknowledged(
    declined(incident(), 'ruth', false, calendar, night),
    dev,
    calendar,
    night,
  );
  const free = back(held, addMinutes(night, 20));

  test('nobody has it, and nothing of whoever had it is left', () => {
    expect(free.status).toBe('received');
    for (const gone of [
      'owner',
      'ownerKey',
      'acknowledgedAt',
      'triageBy',
      'updateBy',
      'progressBy',
    ])
      expect(free).not.toHaveProperty(gone);
    expect(free.declinedKeys).toEqual([]);
  });

  test('a round of its own begins as if it had just come in: its first step asks those of the first step alone', () => {
    expect(free).toMatchObject({ cycle: 1, rung: 0, rungEnteredAt: addMinutes(night, 20) });
    expect(free.acknowledgeBy).toBe(addMinutes(night, 30));
    expect(targetsOf(free.ladder, free)).toEqual(targetsOf(incident().ladder, incident()));
  });

  test('by night it is asked of the night, at once and not at the next sweep', () => {
    const day = incident({ level: 'high' }, morning);
    expect(day.ladder.afterHours).toBeDefined();
    const late = londonMoment('2026-12-29T19:00');
    const again = back(acknowledged(day, dev, calendar, morning), late);
    expect(again.ladder.rungs).toEqual(day.ladder.afterHours?.rungs);
    expect(again).not.toHaveProperty('nightFallsAt');
  });

  test('every card that names the owner is drawn again', () => {
    expect(free.version).toBe(held.version + 1);
    expect(free.faceVersion).toBe(free.version);
  });
});
