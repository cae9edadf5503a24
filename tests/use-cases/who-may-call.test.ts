// The one way in: who is known, which role a verb needs, and what is said while a store is away.
import { describe, expect, test } from '@jest/globals';
import { StoreUnavailable } from '#core/ports.ts';
import { execute, isUseCaseName, useCases } from '#core/use-cases/registry.ts';
import type { UseCaseName } from '#core/use-cases/registry.ts';
import { stage } from './stage.ts';

const verbs = Object.keys(useCases) as UseCaseName[];

test('every verb has a name, and no other word is one', () => {
  expect(verbs.every(isUseCaseName)).toBe(true);
  for (const name of ['', 'constructor', 'toString', 'Acknowledge', 'delete-incident'])
    expect(isUseCaseName(name)).toBe(false);
});

describe.each(['nobody-we-know', 'lee'])('%s, unknown or a leaver', (who) => {
  test.each(verbs)('is refused %s and told whom to call', async (verb) => {
    const { refused } = await stage();
    expect(await refused(who, verb, { incident: '7KQ-4M2-XCA' })).toEqual({
      kind: 'forbidden',
      sentence:
        'I don’t have you on my list of people, so I can’t help you here. In danger, call 999. To reach the council’s safety team, call 01632 960100.',
    });
  });
});

describe('whom to call', () => {
  test('without a duty line, the phone of whoever is on call', async () => {
    const { refused } = await stage({});
    expect((await refused('x', 'my-reports')).sentence).toContain('call 07700 900201');
  });

  test('with nobody on call either, 999: never an empty space', async () => {
    const { refused } = await stage({ duty: [] });
    expect((await refused('x', 'my-reports')).sentence).toContain('safety team, call 999');
  });
});

test.each(['start-report', 'submit-report'] as const)(
  '%s is for councillors; for others it is refused before anything is read',
  async (verb) => {
    const { refused, promises } = await stage();
    for (const who of ['dev', 'ines', 'vera'])
      expect(await refused(who, verb, { what: 'x' })).toEqual({
        kind: 'forbidden',
        sentence: 'This is not something that your role can do here.',
      });
    expect(await promises.live()).toEqual([]);
  },
);

test('whatever a person sends to whatever verb, the answer is a sentence and not a fault', async () => {
  const { call } = await stage();
  const odd = [{}, { incident: 7 }, { incident: null, text: {}, reason: [] }, { what: 5, mark: 1 }];
  for (const verb of verbs)
    for (const raw of odd)
      for (const who of ['aoife', 'dev', 'vera']) {
        const result = await call(who, verb, raw);
        if (!result.ok) expect(result.refused.sentence).toMatch(/^[A-Z].*\.$/);
      }
});

describe('while the promises store is away', () => {
  test('a report is “Not received”, with the number to call', async () => {
    const { card, refused, promises, logged } = await stage();
    const marks = await card('aoife');
    await promises.close();
    expect(await refused('aoife', 'submit-report', { what: 'He has a knife', ...marks })).toEqual({
      kind: 'unavailable',
      sentence:
        'Not received. We could not save your report. Please call 01632 960100 now, or press Send again in a minute. In danger, call 999.',
    });
    expect(logged).toEqual(['promises store unavailable']);
  });

  test('and the same card works once it is back, with one incident', async () => {
    const { hub, card, call, promises } = await stage();
    const raw = { what: 'He has a knife', ...(await card('aoife')) };
    const away = {
      ...hub,
      promises: { ...promises, accept: () => Promise.reject(new StoreUnavailable('full')) },
    };
    expect(await execute(away, 'aoife', 'submit-report', raw)).toMatchObject({ ok: false });
    expect(await promises.live()).toEqual([]);
    expect(await call('aoife', 'submit-report', raw)).toMatchObject({ ok: true });
    expect(await promises.live()).toHaveLength(1);
  });

  test.each(['acknowledge', 'decline', 'list-incidents', 'my-reports', 'close-incident'] as const)(
    '%s asks to try again',
    async (verb) => {
      const { report, refused, promises } = await stage();
      const incident = await report('aoife');
      await promises.close();
      expect(await refused('dev', verb, { incident, reason: 'x' })).toEqual({
        kind: 'unavailable',
        sentence: 'That did not work. Please try again in a minute.',
      });
    },
  );

  test('the card and the duty line still come: they need no store', async () => {
    const { ok, promises } = await stage();
    await promises.close();
    expect((await ok('aoife', 'start-report')).dutyPhone).toBe('01632 960100');
    expect((await ok('aoife', 'who-is-on-duty')).lead?.name).toBe('Dev');
  });
});

test('a real fault is thrown on, not dressed up as an answer', async () => {
  const { hub } = await stage();
  const broken = {
    ...hub,
    promises: { ...hub.promises, live: () => Promise.reject(new TypeError('x')) },
  };
  await expect(execute(broken, 'dev', 'list-incidents', {})).rejects.toThrow(TypeError);
});

describe('who is on duty', () => {
  test('names, numbers where there are any, and until when', async () => {
    const { ok, pass } = await stage();
    expect(await ok('aoife', 'who-is-on-duty')).toEqual({
      dutyPhone: '01632 960100',
      lead: { name: 'Dev', phone: '07700 900201' },
      deputy: { name: 'Marged' },
      until: '2026-12-29T08:30:00.000Z',
      inOfficeHours: false,
      now: '2026-12-28T23:40:00.000Z',
    });
    pass(530);
    expect(await ok('aoife', 'who-is-on-duty')).toEqual({
      dutyPhone: '01632 960100',
      inOfficeHours: true,
      now: '2026-12-29T08:30:00.000Z',
    });
  });
});
