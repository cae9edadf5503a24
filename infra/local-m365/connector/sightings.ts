import type { World } from '../world.ts';
import type { PushNotification, Sighting } from './connector.ts';

type Activity = Record<string, unknown>;

/** The log of what came before each person's eyes. It only grows: a message redrawn or deleted later stays in it. */
export interface SightingLog {
  add(person: string, message: string, how: Sighting['how'], activity: Activity): void;
  of(person: string): Sighting[];
  /** What rang the phone: each message of the bot, and not what was redrawn or answered. */
  notifications(person: string): PushNotification[];
}

/** Opens the table `connector_sightings`. */
export function sightingLog(world: World): SightingLog {
  world.database.exec(
    `create table if not exists connector_sightings (
       position integer primary key autoincrement, person text not null, at integer not null,
       message text not null, how text not null, activity text not null);
     create index if not exists connector_sightings_person on connector_sightings (person, position)`,
  );
  const insert = world.database.prepare(
    'insert into connector_sightings (person, at, message, how, activity) values (?, ?, ?, ?, ?)',
  );
  const select = world.database.prepare(
    'select * from connector_sightings where person = ? order by position',
  );
  const of = (person: string) => select.all(person).map(readSighting);
  return {
    add(person, message, how, activity) {
      insert.run(person, world.clock.now(), message, how, JSON.stringify(activity));
    },
    of,
    notifications: (person) =>
      of(person)
        .filter((sighting) => sighting.how === 'sent')
        .map(({ at, activity }) => ({ at, text: previewOf(activity) })),
  };
}

/** What the lock screen shows of a message. Teams shows the summary, else the text, and nothing of a card. */
export function previewOf({ summary, text }: Activity): string {
  if (typeof summary === 'string' && summary !== '') return summary;
  return typeof text === 'string' && text !== '' ? text : 'Sent a card';
}

function readSighting(row: Record<string, unknown>): Sighting {
  return {
    at: new Date(Number(row.at)).toISOString(),
    messageId: String(row.message),
    how: row.how as Sighting['how'],
    activity: JSON.parse(String(row.activity)) as Activity,
  };
}
