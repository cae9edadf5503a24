/** How people are in Teams: POST /communications/getPresencesByUserId. */
import type { DirectoryPerson, World } from '../world.ts';
import { bodyOf, onlyKnown, Refusal } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { row, run } from './database.ts';

const MOST_IDS = 650;
const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Availabilities as Teams names them, each with the activity that it shows by itself. */
const STATES: Readonly<Record<string, string>> = {
  Available: 'Available',
  AvailableIdle: 'Available',
  Away: 'Away',
  BeRightBack: 'BeRightBack',
  Busy: 'Busy',
  BusyIdle: 'Busy',
  DoNotDisturb: 'DoNotDisturb',
  Offline: 'Offline',
  PresenceUnknown: 'PresenceUnknown',
};

export const availabilities = Object.keys(STATES);

/** As a person does with a press on their picture: from now on Teams shows them so. */
export function setPresence(world: World, person: string, availability: string): void {
  if (!availabilities.includes(availability)) throw new Error(`no availability ${availability}`);
  const sql = `insert into graph_presences values (?, ?)
    on conflict (person) do update set availability = excluded.availability`;
  run(world, sql, person.toLowerCase(), availability);
}

const officeClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** People who never chose one are there in office hours, like most. */
function usual(world: World): string {
  const parts = officeClock.formatToParts(world.clock.now());
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const isWeekend = ['Sat', 'Sun'].includes(part('weekday'));
  const hour = Number(part('hour'));
  return !isWeekend && hour >= 8 && hour < 18 ? 'Available' : 'Offline';
}

function presenceOf(world: World, { id, accountEnabled }: DirectoryPerson): JsonObject {
  const sql = 'select availability from graph_presences where person = ?';
  const chosen = row<{ availability: string }>(world, sql, id)?.availability;
  const availability = accountEnabled ? (chosen ?? usual(world)) : 'PresenceUnknown';
  return { id, availability, activity: STATES[availability] };
}

/** Presence.Read.All as a permission of an app is in Microsoft's table; nobody here has tried it. */
function mayRead({ world, roles }: Call): void {
  const isGranted = roles.some((role) => /^Presence\.Read(Write)?\.All$/.test(role));
  if (isGranted && world.switches.is('appPresence', 'answered')) return;
  throw new Refusal(403, 'Forbidden', 'Insufficient privileges to complete the operation.');
}

function idsIn(call: Call): readonly string[] {
  const body = bodyOf(call.request);
  onlyKnown(body, ['ids'], 'getPresencesByUserId');
  const { ids } = body;
  const isRight =
    Array.isArray(ids) &&
    ids.length > 0 &&
    ids.length <= MOST_IDS &&
    ids.every((id) => typeof id === 'string' && GUID.test(id));
  if (!isRight) throw new Refusal(400, 'BadRequest', `ids are 1 to ${MOST_IDS} object ids.`);
  return ids.map(String);
}

/** POST /communications/getPresencesByUserId. Whom nobody knows is left out. */
export function getPresences(call: Call): GraphAnswer {
  mayRead(call);
  const people = idsIn(call).flatMap((id) => call.world.people.find(id) ?? []);
  return {
    status: 200,
    body: {
      '@odata.context':
        'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.presence)',
      value: people.map((person) => presenceOf(call.world, person)),
    },
  };
}
