import type { Request, Response } from 'express';
import { proclaim } from '../gov-uk/gov-uk-part.ts';
import { DIVISIONS } from '../gov-uk/holidays.ts';
import type { World } from '../world.ts';
import { readFields, readText, Unreadable } from './check.ts';

/** Proclaims a bank holiday on GOV.UK: {date, title, division?}. */
export const announceHoliday =
  (world: World) =>
  (request: Request, response: Response): void => {
    const fields = readFields(request.body);
    const date = readText(fields, 'date');
    if (!/^\d{4}-\d\d-\d\d$/.test(date))
      throw new Unreadable('date must be a date such as 2027-05-10');
    const division = DIVISIONS.find((one) => one === fields['division']);
    if (fields['division'] !== undefined && division === undefined)
      throw new Unreadable(`division must be one of ${DIVISIONS.join(', ')}`);
    const title = readText(fields, 'title');
    proclaim(world, { date, title, ...(division === undefined ? {} : { division }) });
    response.sendStatus(204);
  };
