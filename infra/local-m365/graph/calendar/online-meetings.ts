/** Online meetings: those of events, and their options in Teams (platform-facts C). */
import { stableGuid } from '../../entra/tokens.ts';
import type { World } from '../../world.ts';
import { bodyOf, GRAPH, isObject, onlyKnown, Refusal, textOf } from '../answers.ts';
import type { Call, GraphAnswer, JsonObject } from '../answers.ts';
import { row, run } from '../database.ts';
import { option } from '../query-options.ts';
import type { EventDefinition } from './event-definition.ts';
import { ownCalendar } from './mailboxes.ts';

interface MeetingRow {
  readonly id: string;
  readonly join_url: string;
  readonly options: string;
}

/**
 * The meeting of an event. A mailbox without Teams makes the event all the same, without a meeting: Graph
 * answers 201, and only isOnlineMeeting tells.
 */
export function meetingFor(
  world: World,
  { isOnlineMeeting, onlineMeetingProvider, joinUrl }: EventDefinition,
  event: string,
): Pick<EventDefinition, 'isOnlineMeeting' | 'onlineMeetingProvider' | 'joinUrl'> {
  if (!isOnlineMeeting) return { isOnlineMeeting, onlineMeetingProvider, joinUrl };
  if (joinUrl !== null) return { isOnlineMeeting, onlineMeetingProvider, joinUrl };
  const missing = world.switches.is('meetingProvider', 'missing');
  if (missing || onlineMeetingProvider !== 'teamsForBusiness')
    return { isOnlineMeeting: false, onlineMeetingProvider: 'unknown', joinUrl: null };
  const thread = stableGuid(`meeting ${event}`);
  const url = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0?context=%7b%22Tid%22%3a%22${world.tenant.tenantId}%22%7d`;
  run(
    world,
    'insert or ignore into graph_meetings values (?, ?, ?)',
    thread,
    url,
    JSON.stringify(USUAL),
  );
  return { isOnlineMeeting, onlineMeetingProvider, joinUrl: url };
}

const USUAL: JsonObject = {
  lobbyBypassSettings: { scope: 'organization', isDialInBypassEnabled: false },
  allowMeetingChat: 'enabled',
  allowedPresenters: 'everyone',
  allowAttendeeToEnableCamera: true,
  allowAttendeeToEnableMic: true,
  allowTeamworkReactions: true,
  isEntryExitAnnounced: false,
  recordAutomatically: false,
  subject: null,
};
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  allowMeetingChat: ['enabled', 'disabled', 'limited'],
  allowedPresenters: ['everyone', 'organization', 'roleIsPresenter', 'organizer'],
};
const SCOPES = [
  'organizer',
  'organization',
  'organizationAndFederated',
  'everyone',
  'invited',
  'organizationExcludingGuests',
];

function mayManage({ roles }: Call): void {
  if (roles.includes('OnlineMeetings.ReadWrite.All')) return;
  throw new Refusal(
    403,
    'Forbidden',
    'Application does not have permission to perform this action.',
  );
}

const print = ({ id, join_url, options }: MeetingRow): JsonObject => ({
  id,
  joinWebUrl: join_url,
  ...(JSON.parse(options) as JsonObject),
});

const contextOf = (mailbox: string, one: boolean): string =>
  `${GRAPH}/$metadata#users('${encodeURIComponent(mailbox)}')/onlineMeetings${one ? '/$entity' : ''}`;

/** GET /users/{id}/onlineMeetings?$filter=JoinWebUrl eq '...': the only way to the meeting of an event. */
export function findMeeting(call: Call): GraphAnswer {
  mayManage(call);
  const mailbox = ownCalendar(call);
  const [, url] = /^joinweburl eq '(.*)'$/i.exec(option(call.request, 'filter') ?? '') ?? [];
  if (url === undefined)
    throw new Refusal(400, 'InvalidArgument', 'A filter of JoinWebUrl is needed.');
  const wanted = url.replaceAll("''", "'");
  const sql = 'select * from graph_meetings where join_url = ?';
  const meeting = row<MeetingRow>(call.world, sql, wanted);
  const value = meeting ? [print(meeting)] : [];
  return { status: 200, body: { '@odata.context': contextOf(mailbox, false), value } };
}

/** PATCH /users/{id}/onlineMeetings/{id}: the lobby, the chat, who presents. */
export function changeMeeting(call: Call): GraphAnswer {
  mayManage(call);
  const mailbox = ownCalendar(call);
  const body = bodyOf(call.request);
  onlyKnown(body, Object.keys(USUAL), 'onlineMeeting');
  const sql = 'select * from graph_meetings where id = ?';
  const meeting = row<MeetingRow>(call.world, sql, call.params['meeting'] ?? '');
  if (!meeting) throw new Refusal(404, 'NotFound', 'The meeting was not found.');
  checkOptions(body);
  const options = JSON.stringify({ ...(JSON.parse(meeting.options) as JsonObject), ...body });
  run(call.world, 'update graph_meetings set options = ? where id = ?', options, meeting.id);
  const printed = print({ ...meeting, options });
  return { status: 200, body: { '@odata.context': contextOf(mailbox, true), ...printed } };
}

function checkOptions(body: JsonObject): void {
  for (const [name, choices] of Object.entries(CHOICES))
    if (name in body && !choices.includes(textOf(body[name])))
      throw new Refusal(400, 'BadRequest', `${name} is one of ${choices.join(', ')}.`);
  const lobby = body['lobbyBypassSettings'];
  if (lobby === undefined) return;
  if (!isObject(lobby) || !SCOPES.includes(textOf(lobby['scope'])))
    throw new Refusal(400, 'BadRequest', `The scope of the lobby is one of ${SCOPES.join(', ')}.`);
}
