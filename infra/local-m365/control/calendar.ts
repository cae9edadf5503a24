import type { Request, Response } from 'express';
import { addOwnEvent } from '../graph/calendar/by-hand.ts';
import type { World } from '../world.ts';
import { readFields, readText, Unreadable } from './check.ts';

/** Puts an event into somebody's own calendar, as they would in Outlook: {person, subject, start, end, showAs}. */
export const addToCalendar =
  (world: World) =>
  (request: Request, response: Response): void => {
    const { person: _person, ...event } = readFields(request.body);
    const person = world.people.find(readText(readFields(request.body), 'person'));
    if (person === undefined) throw new Unreadable('nobody has that object id');
    response.status(201).json({ id: addOwnEvent(world, person.mail, event).id });
  };
