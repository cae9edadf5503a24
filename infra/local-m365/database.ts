import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Opens `m365.sqlite` in the folder, which is made if it is not there. '' opens a database in memory. */
export function openDatabase(folder: string): DatabaseSync {
  const database = new DatabaseSync(databasePath(folder), {
    timeout: 5000,
    enableForeignKeyConstraints: true,
  });
  database.exec('pragma journal_mode = wal; pragma synchronous = normal');
  return database;
}

function databasePath(folder: string): string {
  if (folder === '') return ':memory:';
  mkdirSync(folder, { recursive: true });
  return join(folder, 'm365.sqlite');
}
