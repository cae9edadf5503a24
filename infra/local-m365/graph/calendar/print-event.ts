/** Events as Graph prints them, to their organiser and to those who are invited. */
import { stableGuid } from '../../entra/tokens.ts';
import type { World } from '../../world.ts';
import { printTime } from '../answers.ts';
import type { JsonObject } from '../answers.ts';
import type { Attendee } from './event-definition.ts';
import { differencesOf } from './event-store.ts';
import type { Occurrence } from './occurrences.ts';
import { printZoned } from './zones.ts';

/** Who looks at it, and in which zone. */
export interface Reader {
  /** The address of the mailbox whose calendar is read. */
  readonly mailbox: string;
  readonly zone: string;
}

const never = '0001-01-01T00:00:00Z';

const printResponse = (response: string, at: number): JsonObject => ({
  response,
  time: at === 0 ? never : printTime(at),
});

const printAttendee = ({ name, address, type, response, answeredAt }: Attendee): JsonObject => ({
  type,
  status: printResponse(response, answeredAt),
  emailAddress: { name, address },
});

const printPlace = (name: string): JsonObject => ({
  displayName: name,
  locationType: 'default',
  uniqueId: name,
  uniqueIdType: 'private',
});

/** Whether a mailbox is invited under this address. */
export const isFor = (mailbox: string, { address }: Attendee): boolean =>
  address.toLowerCase() === mailbox.toLowerCase();

/** Hidden attendees see themselves and nobody else. */
function attendeesFor({ event }: Occurrence, { mailbox }: Reader): JsonObject[] {
  const { attendees, hideAttendees } = event.definition;
  const isOrganiser = event.mailbox === mailbox.toLowerCase();
  const seen =
    isOrganiser || !hideAttendees ? attendees : attendees.filter((one) => isFor(mailbox, one));
  return seen.map(printAttendee);
}

function responseOf({ event }: Occurrence, { mailbox }: Reader): JsonObject {
  if (event.mailbox === mailbox.toLowerCase()) return printResponse('organizer', 0);
  const own = event.definition.attendees.find((one) => isFor(mailbox, one));
  return printResponse(own?.response ?? 'none', own?.answeredAt ?? 0);
}

function printMeeting({ event }: Occurrence): JsonObject {
  const { joinUrl, isOnlineMeeting, onlineMeetingProvider } = event.definition;
  return {
    isOnlineMeeting,
    onlineMeetingProvider,
    onlineMeetingUrl: null,
    onlineMeeting: joinUrl === null ? null : { joinUrl },
  };
}

function printSeries(world: World, { event, type }: Occurrence): JsonObject {
  if (type === 'seriesMaster') {
    const gaps = [...differencesOf(world, event.id).values()].filter(({ cancelled }) => cancelled);
    const cancelledOccurrences = gaps.map(
      ({ occurrence }) => `OID.${event.id}.${occurrence?.day ?? ''}`,
    );
    return { seriesMasterId: null, recurrence: event.definition.recurrence, cancelledOccurrences };
  }
  return { seriesMasterId: event.occurrence?.series ?? null, recurrence: null };
}

/** An event as a mailbox sees it. */
export function printEvent(world: World, occurrence: Occurrence, reader: Reader): JsonObject {
  const { event, start, end, type } = occurrence;
  const { definition } = event;
  const changeKey = Buffer.from(`${event.id}:${event.version}`).toString('base64').slice(-24);
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id: event.id,
    changeKey,
    createdDateTime: printTime(event.created),
    lastModifiedDateTime: printTime(event.modified),
    transactionId: event.transactionId,
    iCalUId: stableGuid(`event ${event.occurrence?.series ?? event.id}`)
      .replaceAll('-', '')
      .toUpperCase(),
    originalStartTimeZone: definition.start.timeZone,
    originalEndTimeZone: definition.end.timeZone,
    type,
    subject: definition.subject,
    bodyPreview: definition.body.content.replaceAll(/<[^>]*>/g, '').slice(0, 255),
    body: definition.body,
    start: printZoned(start, reader.zone),
    end: printZoned(end, reader.zone),
    isAllDay: definition.isAllDay,
    isCancelled: false,
    isOrganizer: event.mailbox === reader.mailbox.toLowerCase(),
    isDraft: false,
    hasAttachments: false,
    hideAttendees: definition.hideAttendees,
    location: printPlace(definition.location),
    locations: definition.location === '' ? [] : [printPlace(definition.location)],
    attendees: attendeesFor(occurrence, reader),
    organizer: { emailAddress: { name: event.mailbox, address: event.mailbox } },
    responseStatus: responseOf(occurrence, reader),
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(event.id)}&exvsurl=1&path=/calendar/item`,
    ...definition.plain,
    ...printMeeting(occurrence),
    ...printSeries(world, occurrence),
  };
}
