// What managers see of the council's own lists, and what each ladder would do.
import { describe, expect, test } from '@jest/globals';
import { laddersFrom } from '#core/domain/alerts/ladders.ts';
import { defaultSettings } from '#core/domain/settings.ts';
import { execute } from '#core/use-cases/registry.ts';
import type { ReferenceData } from '#core/use-cases/settings/reference-views.ts';
import { usualSteps } from '#lists/ladder-steps.ts';
import { at, dev, person } from '../support/sample.ts';
import { stage } from './stage.ts';

const named = (data: ReferenceData, name: string) => {
  const found = data.ladders.find((ladder) => ladder.name === name);
  if (found === undefined) throw new Error(`there is no ladder ${name}`);
  return found;
};
const timesIn = (steps: readonly { readonly at: string; readonly names: readonly string[] }[]) =>
  steps.map((step) => [step.at.slice(11, 16), step.names.join(', ')]);

describe('the ladders, if nobody answers', () => {
  test('Critical, from now on: the people of scenario 1 by name', async () => {
    const { ok } = await stage();
    const critical = named(await ok('helen', 'reference-data'), 'critical');
    expect(timesIn(critical.steps)).toEqual([
      ['23:40', 'Dev, Marged'],
      ['23:45', 'Dev, Marged, Ruth'],
      ['23:50', 'Ines'],
      ['23:55', 'Director, Control'],
      ['00:00', 'Dev, Marged, Ruth, Ines, Director, Control, Chief'],
    ]);
    expect(critical.again).toEqual({
      at: at('2026-12-29T00:10:00.000Z'),
      step: 5,
      afterMinutes: 10,
    });
    expect([critical.from, critical.wrong]).toEqual(['usual', undefined]);
  });

  test('High in office hours begins when the office next opens, out of hours now', async () => {
    const { ok } = await stage();
    const data = await ok('ines', 'reference-data');
    expect(named(data, 'high-in-office').startsAt).toBe(at('2026-12-29T08:30:00.000Z'));
    expect(named(data, 'high-out-of-hours').startsAt).toBe(at('2026-12-28T23:40:00.000Z'));
    expect(timesIn(named(data, 'high-in-office').steps)).toEqual([
      ['08:30', 'Dev, Marged, Ruth'],
      ['09:30', 'Helen'],
      ['10:30', 'Ines'],
    ]);
  });

  test('and while the office is open, out of hours begins when it closes', async () => {
    const { ok, pass } = await stage();
    pass(11 * 60);
    const data = await ok('ines', 'reference-data');
    expect(named(data, 'high-in-office').startsAt).toBe(at('2026-12-29T10:40:00.000Z'));
    expect(named(data, 'high-in-office').nightFallsAt).toBe(at('2026-12-29T17:00:00.000Z'));
    expect(named(data, 'high-out-of-hours').startsAt).toBe(at('2026-12-29T17:00:00.000Z'));
  });

  test('what would come after the office has closed is not shown: the night takes over', async () => {
    const { ok, pass } = await stage();
    pass(16 * 60 + 10);
    const ladder = named(await ok('ines', 'reference-data'), 'high-in-office');
    expect(timesIn(ladder.steps)).toEqual([
      ['15:50', 'Dev, Marged, Ruth'],
      ['16:50', 'Helen'],
    ]);
    expect([ladder.again, ladder.nightFallsAt]).toEqual([
      undefined,
      at('2026-12-29T17:00:00.000Z'),
    ]);
  });

  test('Moderate and Low run in office hours alone', async () => {
    const { ok } = await stage();
    const { steps, inOfficeHours } = named(await ok('ines', 'reference-data'), 'moderate');
    expect(steps.map((step) => step.at)).toEqual([
      '2026-12-28T23:40:00.000Z',
      '2026-12-29T17:00:00.000Z',
    ]);
    expect(inOfficeHours).toBe(true);
  });

  test('a step that means nobody has no names', async () => {
    const ines = person('ines', ['senior-responsible-officer']);
    const { ok } = await stage({ people: [dev, ines], duty: [] });
    const steps = named(await ok('ines', 'reference-data'), 'moderate').steps;
    expect(timesIn(steps).map(([, names]) => names)).toEqual(['Dev', '']);
  });

  test('one that makes no sense says why, and which is in use', async () => {
    const { hub } = await stage();
    const rows = usualSteps.filter(({ ladder }) => ladder !== 'low');
    const council = { ...hub.council, ladders: () => laddersFrom(rows, {}) };
    const answer = await execute({ ...hub, council }, 'helen', 'reference-data', {});
    if (!answer.ok) throw new Error(answer.refused.sentence);
    expect(named(answer.value, 'low')).toMatchObject({
      from: 'usual',
      wrong: { en: 'It has no steps.' },
    });
    expect(named(answer.value, 'critical')).toMatchObject({ from: 'list' });
    const desk = await execute({ ...hub, council }, 'dev', 'list-incidents', {});
    expect(desk).toMatchObject({ ok: true, value: { wrongLadders: ['low'] } });
    const right = await execute(hub, 'dev', 'list-incidents', {});
    expect(right.ok && right.value).not.toHaveProperty('wrongLadders');
    const other = await execute({ ...hub, council }, 'vera', 'list-incidents', {});
    expect(other.ok && other.value).not.toHaveProperty('wrongLadders');
  });
});

test('the settings as the hub understands them, the contacts, and where each list is edited', async () => {
  const { ok } = await stage();
  const data = await ok('helen', 'reference-data');
  expect(data.settings).toEqual(defaultSettings);
  expect(data.contacts).toMatchObject([{ title: 'Duty line', phone: '01632 960100' }]);
  expect(data.places.Ladders).toBe('https://valemoor.sharepoint.com/sites/register/Lists/Ladders');
  expect(Object.keys(data.places)).toHaveLength(5);
});

describe.each(['reference-data', 'list-people'] as const)('%s', (verb) => {
  test.each(['dev', 'aoife', 'owen', 'vera', 'control'])('is not for %s', async (who) => {
    const { refused } = await stage();
    expect((await refused(who, verb)).kind).toBe('forbidden');
  });
});

test('everybody in post, by name, without their numbers and addresses', async () => {
  const { ok } = await stage();
  const { people } = await ok('ines', 'list-people');
  expect(people.slice(0, 3)).toEqual([
    { key: 'chief', name: 'Chief' },
    { key: 'aoife', name: 'Cllr Aoife Brennan-Osei', ward: 'Marlowe' },
    { key: 'tom', name: 'Cllr Tom Adeyemi', ward: 'Tanyard' },
  ]);
  expect(people.map(({ key }) => key)).not.toContain('lee');
});

describe('the ladders for those whom they ask', () => {
  test.each(['dev', 'ines', 'helen', 'director'])('%s sees them with the names', async (who) => {
    const { ok } = await stage();
    const shown = await ok(who, 'preview-ladders');
    const { ladders } = await ok('helen', 'reference-data');
    expect(shown).toEqual({ ladders, now: '2026-12-28T23:40:00.000Z' });
  });

  test('a councillor does not', async () => {
    const { refused } = await stage();
    expect((await refused('aoife', 'preview-ladders')).kind).toBe('forbidden');
  });
});
