/** Whose calendar a request means, and whether the app may go there. */
import type { World } from '../../world.ts';
import { Refusal } from '../answers.ts';
import type { Call } from '../answers.ts';
import { findPerson } from '../users.ts';
import type { KeptEvent } from './event-store.ts';
import { everyEvent, eventsIn } from './event-store.ts';
import { isFor } from './print-event.ts';

const addressOf = (world: World, asked: string): string | undefined => {
  const wellbeing = world.tenant.wellbeingMailbox;
  if (asked.toLowerCase() === wellbeing.toLowerCase()) return wellbeing.toLowerCase();
  return findPerson(world, asked)?.mail.toLowerCase();
};

/**
 * The mailbox of the path, in lower case: the wellbeing mailbox alone, for Exchange's access rule of
 * applications holds the hub to it. Refuses a mailbox that there is not, and every other one.
 */
export function ownCalendar({ world, params, roles }: Call): string {
  const asked = params['user'] ?? '';
  const address = addressOf(world, asked);
  if (address === undefined)
    throw new Refusal(404, 'ErrorInvalidUser', `The requested user '${asked}' is invalid.`);
  const isOwn = address === world.tenant.wellbeingMailbox.toLowerCase();
  if (isOwn && roles.includes('Calendars.ReadWrite')) return address;
  throw new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
}

/** Every event in the calendar of a mailbox: its own, and those to which it is invited and has not said no. */
export const calendarOf = (world: World, mailbox: string): KeptEvent[] => [
  ...eventsIn(world, mailbox.toLowerCase()),
  ...everyEvent(world).filter(
    (event) => event.mailbox !== mailbox.toLowerCase() && isInvited(event, mailbox),
  ),
];

const isInvited = ({ definition }: KeptEvent, mailbox: string): boolean =>
  definition.attendees.some((one) => isFor(mailbox, one) && one.response !== 'declined');

/** Whether anybody has this address: only then is it known when they are busy. */
export const isMailbox = (world: World, address: string): boolean => {
  const wanted = address.toLowerCase();
  return (
    [world.tenant.mailbox, world.tenant.wellbeingMailbox].some(
      (own) => own.toLowerCase() === wanted,
    ) ||
    world.people
      .all()
      .some(({ mail, userPrincipalName }) =>
        [mail, userPrincipalName].some((own) => own.toLowerCase() === wanted),
      )
  );
};
