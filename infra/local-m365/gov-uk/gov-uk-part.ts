/** GOV.UK's open data: the list of bank holidays, as it lies at www.gov.uk/bank-holidays.json. */
import { Router } from 'express';
import type { World } from '../world.ts';
import { DIVISIONS, listedDays } from './holidays.ts';
import type { Division } from './holidays.ts';

export interface Proclaimed {
  readonly date: string;
  readonly title: string;
  /** Where it counts; everywhere, if left out. */
  readonly division?: Division;
}

function table({ database }: World): void {
  database.exec(
    'create table if not exists gov_uk_holidays (date text, title text, division text)',
  );
}

/** Proclaims one more bank holiday, as happens for a coronation. */
export function proclaim(world: World, { date, title, division }: Proclaimed): void {
  table(world);
  const sql = 'insert into gov_uk_holidays values (?, ?, ?)';
  world.database.prepare(sql).run(date, title, division ?? null);
}

function eventsOf(world: World, division: Division): object[] {
  table(world);
  const sql = 'select date, title from gov_uk_holidays where division is null or division = ?';
  const proclaimed = world.database.prepare(sql).all(division) as unknown as Proclaimed[];
  const usual = listedDays(division).map((date) => ({ date, title: 'Bank holiday' }));
  return [...usual, ...proclaimed]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ date, title }) => ({ title, date, notes: '', bunting: true }));
}

/** To be mounted at /gov-uk. */
export function govUkPart(world: World): { router: Router } {
  const router = Router();
  router.get('/bank-holidays.json', (_request, response) => {
    const file = DIVISIONS.map((division) => [
      division,
      { division, events: eventsOf(world, division) },
    ]);
    response.json(Object.fromEntries(file));
  });
  return { router };
}
