/** Where the promises store lies. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** Its file; '' keeps it in memory. */
export const storeFileOf = ({ dataFolder }: Pick<Config, 'dataFolder'>): string =>
  dataFolder === '' ? '' : join(dataFolder, 'promises.sqlite');

/** The same, with its folder made. */
export const makeStoreFile = async (config: Pick<Config, 'dataFolder'>): Promise<string> => {
  if (config.dataFolder !== '') await mkdir(config.dataFolder, { recursive: true });
  return storeFileOf(config);
};
