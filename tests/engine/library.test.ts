/** Reviews and the readiness check are asked for again and again, however quiet things are. domain.md 11, 21. */
import { expect, test } from '@jest/globals';
import { policies } from '#lists/policies.ts';
import type { PolicyRow } from '#lists/policies.ts';
import { readiness } from '#lists/readiness.ts';
import { readinessStatements } from '#lists/readiness-statements.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { HubMessage } from '#core/domain/alerts/hub-message.ts';
import { lookAfterLibrary } from '#core/engine/chores/look-after-library.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { at, everybody, person } from '../support/sample.ts';
import { listsHere } from '../support/kept-lists.ts';
import { newStage } from './stage.ts';

const hazel = person('hazel', ['manager'], { name: 'Hazel Tregear' });
const fatima = person('fatima', ['legal'], { name: 'Fatima Haddad', language: 'cy' });
const day = 24 * 60;

const set = async (rows: readonly PolicyRow[] = []) => {
  const stage = await newStage();
  const lists = listsHere();
  for (const row of rows) await lists.of(policies).add(row);
  stage.outside.people = [
    ...everybody.filter(
      ({ roles }) => !roles.includes('senior-responsible-officer') && !roles.includes('manager'),
    ),
    hazel,
    fatima,
  ];
  const deps = { ...stage.deps, lists };
  const morning = async (): Promise<void> => {
    const next = lookAfterLibrary.nextAfter(stage.clock.now(), deps.council.settings());
    if (next !== undefined) stage.clock.set(next);
    await keepChores(deps, stage.clock.now(), [lookAfterLibrary]);
  };
  await keepChores(deps, stage.clock.now(), [lookAfterLibrary]);
  const told = async (): Promise<readonly HubMessage[]> => {
    const owed = await stage.promises.notices.ofIncident('HUB');
    const of = owed.flatMap(({ message, channel }) =>
      message !== undefined && channel === 'teams' ? [message] : [],
    );
    return of.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  };
  const pass = (days: number): void => {
    stage.clock.set(addMinutes(stage.clock.now(), days * day));
  };
  return { stage, lists, morning, told, pass };
};

const row = (more: Partial<PolicyRow> = {}): PolicyRow => ({
  title: 'Zero tolerance policy',
  titleCy: 'Polisi dim goddef',
  standing: 'in-force',
  owner: 'Fatima Haddad',
  reviewAt: at('2027-02-15T09:00:00Z'),
  ...more,
});

const toWhom = (all: readonly HubMessage[]) => all.map(({ to, key }) => `${to} ${key}`);

test('the owner is told once ahead, then every 28 days without end, and from the second time on the manager too', async () => {
  const { morning, told, pass } = await set([row()]);
  await morning();
  expect(await told()).toEqual([]);
  pass(25);
  for (let days = 0; days < 5; days += 1) await morning();
  expect(toWhom(await told())).toEqual(['fatima hub/review/1/2027-02-15/soon/0']);
  pass(30);
  await morning();
  for (let round = 0; round < 14; round += 1) {
    pass(27);
    await morning();
  }
  const all = toWhom(await told());
  const overdue = (n: number) => `fatima hub/review/1/2027-02-15/overdue/${String(n)}`;
  for (let n = 0; n <= 13; n += 1) expect(all).toContain(overdue(n));
  expect(all).not.toContain('hazel hub/review/1/2027-02-15/overdue/0');
  expect(all).toContain('hazel hub/review/1/2027-02-15/overdue/1');
  expect(new Set(all).size).toBe(all.length);
});

test('the owner reads it in their language, the manager reads whose it is', async () => {
  const { morning, told, pass } = await set([row()]);
  pass(90);
  await morning();
  const all = await told();
  const [own, watching] = ['fatima', 'hazel'].map((key) => all.find(({ to }) => to === key));
  expect(own?.words).toContain('Roedd Polisi dim goddef i’w adolygu erbyn 15 Chwefror 2027');
  expect(watching?.words).toContain('Zero tolerance policy was to be reviewed by 15 February 2027');
  expect(watching?.words).toContain('Its owner is Fatima Haddad.');
  expect([own?.kind, own?.page]).toEqual(['review', 'hub']);
});

test('a new day of review ends the reminders, and begins them anew in its own time', async () => {
  const { morning, told, pass, lists } = await set([row()]);
  pass(60);
  await morning();
  const [first] = lists.of(policies).rows() ?? [];
  if (first === undefined) throw new Error('not there');
  const before = (await told()).length;
  await lists.of(policies).change(first, { reviewAt: at('2028-02-15T09:00:00Z') });
  pass(100);
  await morning();
  expect(await told()).toHaveLength(before);
  pass(230);
  await morning();
  expect(toWhom(await told())).toContain('fatima hub/review/1/2028-02-15/soon/0');
});

test('without an owner whom the hub can find, or without a day, the manager is told; of a draft nobody', async () => {
  const { morning, told } = await set([
    row({ owner: 'Somebody Who Left', reviewAt: at('2026-12-01T09:00:00Z') }),
    { title: 'No day', standing: 'in-force', owner: 'Fatima Haddad' },
    row({ title: 'Draft', standing: 'draft', reviewAt: at('2026-12-01T09:00:00Z') }),
    { standing: 'in-force' },
  ]);
  await morning();
  const all = await told();
  expect(all.filter(({ key }) => key.startsWith('hub/review/1/')).map(({ to }) => to)).toEqual([
    'hazel',
  ]);
  expect(all.filter(({ to }) => to === 'fatima')).toHaveLength(1);
  expect(all.some(({ words }) => words.includes('Draft'))).toBe(false);
  expect(all.every(({ key }) => !key.startsWith('hub/review/4/'))).toBe(true);
  expect(all[0]?.words).toContain('It has no owner whom the hub can find');
});

test('the readiness check is asked for while nobody has done it, and again a year after its oldest score', async () => {
  const { morning, told, pass, lists, stage } = await set();
  for (const statement of readinessStatements) await lists.of(readiness).add(statement);
  await morning();
  await morning();
  const [asked, ...more] = await told();
  expect([asked?.to, asked?.page, more.length]).toEqual(['hazel', 'settings', 0]);
  const scoredAt = stage.clock.now();
  for (const statement of lists.of(readiness).rows() ?? [])
    await lists.of(readiness).change(statement, { score: '1', scoredAt });
  pass(363);
  await morning();
  expect(await told()).toHaveLength(1);
  pass(1);
  await morning();
  expect(await told()).toHaveLength(2);
  pass(28);
  await morning();
  expect(await told()).toHaveLength(3);
});
