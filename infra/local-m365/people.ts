import type { EventEmitter } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import type { Change, DirectoryPerson, PeopleDirectory } from './world.ts';

/** The people of the tenant, kept in the table `people` in the order in which they were first put. */
export function createPeople(
  database: DatabaseSync,
  changes: EventEmitter<{ changed: [Change] }>,
): PeopleDirectory {
  database.exec(
    `create table if not exists people (id text primary key, position integer not null, person text not null)`,
  );
  const every = database.prepare('select person from people order by position');
  const one = database.prepare('select person from people where id = ?');
  const upsert = database.prepare(
    `insert into people values (?, (select coalesce(max(position), 0) + 1 from people), ?)
     on conflict (id) do update set person = excluded.person`,
  );
  const remove = database.prepare('delete from people where id = ?');
  return {
    all: () => every.all().map(readPerson),
    find(id) {
      const row = one.get(id.toLowerCase());
      return row === undefined ? undefined : readPerson(row);
    },
    put(person) {
      upsert.run(
        person.id.toLowerCase(),
        JSON.stringify({ ...person, id: person.id.toLowerCase() }),
      );
      changes.emit('changed', { what: 'people', person: person.id.toLowerCase() });
    },
    remove(id) {
      remove.run(id.toLowerCase());
      changes.emit('changed', { what: 'people', person: id.toLowerCase() });
    },
  };
}

function readPerson(row: Record<string, unknown>): DirectoryPerson {
  return JSON.parse(String(row.person)) as DirectoryPerson;
}
