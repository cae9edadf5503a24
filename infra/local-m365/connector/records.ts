import type { World } from '../world.ts';
import type { ChatMessage } from './connector.ts';
import type { SightingLog } from './sightings.ts';
import { sightingLog } from './sightings.ts';

type Activity = Record<string, unknown>;

/** Everything that Teams keeps of the chats between people and the bot. People are named by object id. */
export interface ChatRecords {
  readonly sightings: SightingLog;
  install(person: string): void;
  uninstall(person: string): void;
  isInstalled(person: string): boolean;
  /** Keeps a message and returns its id, which no other message ever has. */
  add(message: { person: string; fromBot: boolean; activity: Activity }): string;
  nextId(): string;
  find(person: string, id: string): ChatMessage | undefined;
  /** Replaces what was sent, for everybody; a card shown in its place is dropped. */
  update(id: string, activity: Activity): void;
  remove(id: string): void;
  /** Shows other attachments in the message's place to the person whose chat it is. */
  show(id: string, attachments: unknown[]): void;
  list(person: string): ChatMessage[];
}

/** Opens the tables `connector_*`. */
export function chatRecords(world: World): ChatRecords {
  world.database.exec(tables);
  const sql = prepareStatements(world);
  let last = Number(sql.lastId.get()?.id ?? 0);
  const nextId = () => String((last = Math.max(Date.now(), last + 1)));
  return {
    sightings: sightingLog(world),
    nextId,
    install: (person) => void sql.install.run(person, world.clock.now()),
    uninstall: (person) => void sql.uninstall.run(person),
    isInstalled: (person) => sql.installed.get(person) !== undefined,
    add({ person, fromBot, activity }) {
      const id = nextId();
      sql.add.run(id, person, fromBot ? 1 : 0, world.clock.now(), JSON.stringify(activity));
      return id;
    },
    find(person, id) {
      const row = sql.find.get(person, id);
      return row === undefined ? undefined : readMessage(row);
    },
    update: (id, activity) => void sql.update.run(JSON.stringify(activity), world.clock.now(), id),
    remove: (id) => void sql.remove.run(id),
    show: (id, attachments) => void sql.show.run(JSON.stringify(attachments), id),
    list: (person) => sql.list.all(person).map(readMessage),
  };
}

const tables = `
  create table if not exists connector_chats (person text primary key, installed integer not null);
  create table if not exists connector_activities (
    position integer primary key autoincrement, id text not null unique, person text not null,
    from_bot integer not null, at integer not null, activity text not null,
    shown text, updated integer, removed integer not null default 0);
  create index if not exists connector_activities_person on connector_activities (person, position);`;

function prepareStatements({ database }: World) {
  const standing = 'from connector_activities where removed = 0 and person = ?';
  return {
    install: database.prepare('insert or ignore into connector_chats values (?, ?)'),
    uninstall: database.prepare('delete from connector_chats where person = ?'),
    installed: database.prepare('select 1 from connector_chats where person = ?'),
    lastId: database.prepare('select max(cast(id as integer)) as id from connector_activities'),
    add: database.prepare(
      'insert into connector_activities (id, person, from_bot, at, activity) values (?, ?, ?, ?, ?)',
    ),
    find: database.prepare(`select * ${standing} and id = ?`),
    list: database.prepare(`select * ${standing} order by position`),
    update: database.prepare(
      'update connector_activities set activity = ?, updated = ?, shown = null where id = ?',
    ),
    show: database.prepare('update connector_activities set shown = ? where id = ?'),
    remove: database.prepare('update connector_activities set removed = 1 where id = ?'),
  };
}

function readMessage(row: Record<string, unknown>): ChatMessage {
  const activity = JSON.parse(String(row.activity)) as Activity;
  const shown = typeof row.shown === 'string' ? (JSON.parse(row.shown) as unknown) : undefined;
  const attachments = shown ?? activity.attachments;
  return {
    id: String(row.id),
    person: String(row.person),
    fromBot: row.from_bot === 1,
    at: new Date(Number(row.at)).toISOString(),
    attachments: Array.isArray(attachments) ? attachments : [],
    activity,
    ...(typeof activity.text === 'string' && { text: activity.text }),
    ...(typeof activity.summary === 'string' && { summary: activity.summary }),
    ...(row.updated !== null && { updatedAt: new Date(Number(row.updated)).toISOString() }),
  };
}
