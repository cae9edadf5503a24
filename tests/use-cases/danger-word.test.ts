/** The danger word: the same screens and the same steps, and an alarm that nothing on the phone tells of. */
import { describe, expect, test } from '@jest/globals';
import { alarmFor } from '#core/use-cases/check-ins/check-in-alarm.ts';
import { execute } from '#core/use-cases/registry.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

/** The stage stands at 11:40pm. */
const visit = { submission: 'form-1', place: 'Tanyard Hall', until: '00:40' };

describe('the danger word', () => {
  const withWord = async (word = 'Raven'): Promise<Stage & { readonly key: string }> => {
    const set = await stage();
    await set.ok('aoife', 'set-duress-word', { word });
    const { key } = await set.ok('aoife', 'start-check-in', visit);
    return { ...set, key };
  };

  test.each(['raven', 'Raven!', 'thanks raven', 'home now raven', 'RAVEN'])(
    '“%s” gives the same answer to the letter as a word that means nothing',
    async (beside) => {
      const [forced, plain] = [await withWord(), await withWord()];
      const one = await forced.ok('aoife', 'end-check-in', { checkIn: forced.key, beside });
      const other = await plain.ok('aoife', 'end-check-in', {
        checkIn: plain.key,
        beside: 'thanks',
      });
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      expect(JSON.stringify(await forced.ok('aoife', 'my-check-in'))).toBe(
        JSON.stringify(await plain.ok('aoife', 'my-check-in')),
      );
      expect((await forced.promises.checkIns.find(forced.key))?.duress).toBeDefined();
      expect((await plain.promises.checkIns.find(plain.key))?.duress).toBeUndefined();
    },
  );

  test('does the same steps in the store, whichever was said', async () => {
    const steps = async (beside: string): Promise<string[]> => {
      const { hub, key } = await withWord();
      const asked: string[] = [];
      const checkIns = Object.fromEntries(
        Object.entries(hub.promises.checkIns).map(([name, work]: [string, unknown]) => [
          name,
          typeof work === 'function'
            ? (...args: unknown[]) => {
                asked.push(name);
                return (work as (...all: unknown[]) => unknown)(...args);
              }
            : work,
        ]),
      ) as unknown as typeof hub.promises.checkIns;
      const watched = { ...hub, promises: { ...hub.promises, checkIns } };
      await execute(watched, 'aoife', 'end-check-in', { checkIn: key, beside });
      return asked;
    };
    expect(await steps('raven')).toEqual(await steps('thanks'));
  });

  test('works for a person who was not out, and after the end was said already', async () => {
    const set = await withWord();
    await set.ok('aoife', 'end-check-in', { checkIn: set.key });
    await set.ok('aoife', 'end-check-in', { checkIn: set.key, beside: 'raven' });
    expect((await set.promises.checkIns.find(set.key))?.duress).toBeDefined();
    const other = await stage();
    await other.ok('aoife', 'set-duress-word', { word: 'raven' });
    const { key } = await other.ok('aoife', 'end-check-in', { beside: 'raven', submission: 'm' });
    expect((await other.promises.checkIns.find(key))?.duress).toBeDefined();
    expect((await other.ok('aoife', 'my-check-in')).checkIn).toBeUndefined();
  });

  test('officers can work on what it raises, and nothing of that reaches the councillor', async () => {
    const set = await withWord();
    await set.ok('aoife', 'end-check-in', { checkIn: set.key, beside: 'raven' });
    const checkIn = await set.promises.checkIns.find(set.key);
    if (checkIn === undefined) throw new Error('no check-in');
    const raises = alarmFor(set.hub, 'duress', checkIn, set.hub.clock.now());
    const { reference } = raises.incident;
    await set.promises.accept(raises);
    const taken = await set.ok('dev', 'acknowledge', { incident: reference });
    expect(taken.incident.alarm).toBe('duress');
    const text = 'Are you well?';
    expect(
      (await set.refused('dev', 'update-councillor', { incident: reference, text })).sentence,
    ).toContain('Nothing can be sent to the councillor');
    await set.ok('dev', 'close-incident', { incident: reference, reason: 'The police have her.' });
    const told = await set.promises.notices.ofIncident(reference);
    expect(told.filter(({ to }) => to === 'aoife' || to === 'hub')).toEqual([]);
    const trail = await set.promises.unfiledEntries(reference);
    expect(trail.filter(({ shared }) => shared)).toEqual([]);
    expect((await set.ok('aoife', 'my-reports')).reports).toEqual([]);
    expect((await set.refused('aoife', 'open-incident', { incident: reference })).kind).toBe(
      'not-found',
    );
  });

  test('is each person’s own, the last that was chosen, and kept so that nobody can read it', async () => {
    const set = await withWord();
    await set.ok('aoife', 'set-duress-word', { word: 'copper kettle' });
    await set.ok('aoife', 'end-check-in', { checkIn: set.key, beside: 'raven' });
    expect((await set.promises.checkIns.find(set.key))?.duress).toBeUndefined();
    const kept = JSON.stringify(await set.promises.checkIns.wordOf('aoife'));
    expect(kept).not.toMatch(/raven|copper/i);
    expect(await set.ok('aoife', 'set-duress-word', { word: 'magpie' })).toEqual({
      say: 'Saved. We never show it again. You can choose another at any time.',
    });
  });

  test.each(['', 'ok', 'safe', 'home now', 'thank you', 'he hit me', 'one two three four', '1234'])(
    '“%s” is refused as one',
    async (word) => {
      const set = await stage();
      expect(await set.refused('aoife', 'set-duress-word', { word })).toMatchObject({
        kind: 'invalid',
        field: 'word',
      });
    },
  );

  test('words beside “I’m safe” that tell of something are refused and end nothing', async () => {
    const set = await withWord();
    const beside = 'he hit me';
    expect(await set.refused('aoife', 'end-check-in', { checkIn: set.key, beside })).toMatchObject({
      kind: 'invalid',
      field: 'beside',
    });
    expect((await set.ok('aoife', 'my-check-in')).checkIn?.standing).toBe('out');
  });
});
