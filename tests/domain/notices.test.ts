// Who is owed a message: invariants 5, 8, 9 and 15.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import {
  alertsOwed,
  barredFrom,
  isStillOwed,
  receiptShown,
  updateOwed,
} from '#core/domain/alerts/notices.ts';
import type { NoticeDraft } from '#core/domain/alerts/notices.ts';
import type { Person } from '#core/domain/people.ts';
import { rotaOf } from '#core/domain/duty/rota.ts';
import { acknowledged, advanced, closed } from '#core/domain/incidents/transitions.ts';
import {
  aoife,
  at,
  calendar,
  dev,
  everybody,
  incident,
  marged,
  morning,
  night,
  person,
  ruth,
} from '../support/sample.ts';

const duty = rotaOf([
  {
    from: at('2026-12-28T17:00:00.000Z'),
    until: at('2026-12-29T08:30:00.000Z'),
    lead: 'dev',
    deputy: 'marged',
  },
]);
const alerts = (state: Incident, people: readonly Person[] = everybody): readonly NoticeDraft[] =>
  alertsOwed(state, people, duty, night);
const asked = (drafts: readonly NoticeDraft[]): string[] => [
  ...new Set(drafts.map((draft) => draft.to)),
];

describe('the alerts of a rung', () => {
  test('one for each person and channel; a text message where there is a phone', () => {
    expect(alerts(incident()).map((draft) => [draft.to, draft.channel])).toEqual([
      ['dev', 'teams'],
      ['dev', 'email'],
      ['dev', 'sms'],
      ['marged', 'teams'],
      ['marged', 'email'],
    ]);
  });

  test('each is due now and says nothing but which incident', () => {
    expect(alerts(incident())[0]).toEqual({
      key: '7KQ-4M2-XCA/0/0/dev/teams',
      reference: '7KQ-4M2-XCA',
      kind: 'alert',
      to: 'dev',
      channel: 'teams',
      dueAt: night,
      urgent: true,
    });
    expect(alerts({ ...incident(), level: 'low' })[0]).not.toHaveProperty('urgent');
  });

  test('the next rung has alerts of its own, for the same people too', () => {
    const second = advanced(incident(), calendar, addMinutes(night, 5));
    const first = alerts(incident()).map((draft) => draft.key);
    const next = alerts(second);
    expect(asked(next)).toEqual(['dev', 'marged', 'ruth']);
    expect(next.filter((draft) => first.includes(draft.key))).toEqual([]);
    expect(next[0]?.key).toBe('7KQ-4M2-XCA/0/1/dev/teams');
  });

  test('the same rung of another round has other keys', () => {
    const again = { ...incident(), cycle: 1 };
    expect(alerts(again).map((draft) => draft.key)).toContain('7KQ-4M2-XCA/1/0/dev/teams');
  });

  test('a rung that means nobody owes none', () => {
    const people = everybody.filter((each) => each.roles.includes('councillor'));
    expect(alerts(incident(), people)).toEqual([]);
  });
});

describe('who is never alerted', () => {
  test('the reporter, though an officer as well', () => {
    const officer = person('ruth', ['spoc-officer', 'councillor']);
    const own = incident({ reporter: officer, level: 'high' }, morning);
    expect(asked(alerts(own))).toEqual(['dev', 'marged']);
  });

  test('anybody excluded, whatever rung', () => {
    const state = incident({ excludedKeys: ['dev', 'ines'] });
    expect(barredFrom(state)).toEqual(['aoife', 'dev', 'ines']);
    expect(asked(alerts(state))).toEqual(['marged', 'director']);
    expect(asked(alerts(advanced(state, calendar, night)))).toEqual(['marged', 'ruth']);
  });
});

test('however often and when they are planned, keys are the same and no two are alike', () => {
  const keys = everybody.map((each) => each.key);
  const phones = fc.array(fc.boolean(), { minLength: keys.length, maxLength: keys.length });
  fc.assert(
    fc.property(
      phones,
      fc.subarray(keys),
      fc.nat(12),
      fc.nat(600),
      (has, excluded, steps, later) => {
        const people = everybody.map((each, place) =>
          person(each.key, [...each.roles], has[place] === true ? { phone: '1' } : {}),
        );
        let state = incident({ excludedKeys: excluded });
        for (let step = 0; step < steps; step += 1) state = advanced(state, calendar, night);
        const drafts = alertsOwed(state, people, duty, night);
        const drawn = drafts.map((draft) => draft.key);
        expect(new Set(drawn).size).toBe(drawn.length);
        const again = alertsOwed(state, people, duty, addMinutes(night, later % 500));
        expect(again.map((draft) => draft.key)).toEqual(drawn);
        expect(asked(drafts).filter((key) => excluded.includes(key))).toEqual([]);
        expect(asked(drafts)).not.toContain('aoife');
      },
    ),
  );
});

describe('what the councillor is owed', () => {
  test('an update in Teams, with its words, one of its kind', () => {
    expect(updateOwed(incident(), 'taken', 'Dev has it', night)).toEqual({
      key: '7KQ-4M2-XCA/update/taken/aoife/teams',
      reference: '7KQ-4M2-XCA',
      kind: 'update',
      to: 'aoife',
      channel: 'teams',
      dueAt: night,
      words: 'Dev has it',
    });
  });

  test('two updates about different things are two', () => {
    const about = (what: string) => updateOwed(incident(), what, 'x', night).key;
    expect(about('update-3')).not.toBe(about('update-4'));
    expect(about('update-3')).toBe(about('update-3'));
  });

  test('the receipt stands where the report card stood', () => {
    const shownAs = { activity: 'card-1', conversation: 'chat-1' };
    expect(receiptShown(incident(), shownAs, night)).toEqual({
      key: '7KQ-4M2-XCA/receipt/aoife/teams',
      reference: '7KQ-4M2-XCA',
      kind: 'receipt',
      to: 'aoife',
      channel: 'teams',
      dueAt: night,
      shownAs,
    });
  });
});

describe('read again at the last moment', () => {
  const open = incident();
  const toDev = { kind: 'alert', to: 'dev' } as const;

  test('an alert is owed while nobody has the incident', () => {
    expect(isStillOwed(toDev, open)).toBe(true);
  });

  test('not once it is taken, by whomever', () => {
    expect(isStillOwed(toDev, acknowledged(open, dev, calendar, night))).toBe(false);
    expect(isStillOwed(toDev, acknowledged(open, marged, calendar, night))).toBe(false);
  });

  test('not once it is closed', () => {
    expect(isStillOwed(toDev, closed(open, night))).toBe(false);
  });

  test('not to somebody who was excluded meanwhile, nor to the reporter', () => {
    expect(isStillOwed(toDev, { ...open, excludedKeys: ['dev'] })).toBe(false);
    expect(isStillOwed({ kind: 'alert', to: ruth.key }, { ...open, excludedKeys: ['dev'] })).toBe(
      true,
    );
    expect(isStillOwed({ kind: 'alert', to: aoife.key }, open)).toBe(false);
  });

  test.each(['update', 'receipt'] as const)(
    'an %s to the councillor is owed to the end',
    (kind) => {
      const done = closed(acknowledged(open, dev, calendar, night), night);
      expect(isStillOwed({ kind, to: aoife.key }, done)).toBe(true);
    },
  );
});
