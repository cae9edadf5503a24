/** Where the promises store lies. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoreKind } from '../ports.ts';
import type { StorePlace } from '../promises/open-database.ts';
import type { Config } from './config.ts';
import { tokensFor } from './connect.ts';

/** The scope of a token for Azure Database for PostgreSQL. Source: learn.microsoft.com, "Use Microsoft Entra ID for authentication". */
const databaseScope = 'https://ossrdbms-aad.database.windows.net/.default';

/** The file; '' keeps it in memory. */
const fileIn = ({ dataFolder }: Config): string =>
  dataFolder === '' ? '' : join(dataFolder, 'promises.sqlite');

/** A database where the council gave one, else a file in the data folder. */
export const storePlaceOf = (config: Config): StorePlace => {
  const { database } = config;
  if (database === undefined) return fileIn(config);
  const { url, entra, password, authority } = database;
  const token = entra ? tokensFor(config) : undefined;
  return {
    url,
    ...(token === undefined ? {} : { password: () => token(databaseScope) }),
    ...(password === undefined ? {} : { password }),
    ...(authority === undefined ? {} : { authority }),
  };
};

/** What kind of database it is. */
export const storeKind = (config: Config): StoreKind =>
  config.database === undefined ? 'SQLite' : 'PostgreSQL';

/** The same, with the data folder made. */
export const makeStorePlace = async (config: Config): Promise<StorePlace> => {
  if (config.dataFolder !== '') await mkdir(config.dataFolder, { recursive: true });
  return storePlaceOf(config);
};

/** Whether a store can be looked into from here. */
export const hasStore = (config: Config): boolean =>
  config.database !== undefined || existsSync(fileIn(config));
