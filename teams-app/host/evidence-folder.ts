/** Several instances on one database need one folder for files on their way: what one has taken in, another files. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Promises } from '../ports.ts';
import type { Config } from './config.ts';

/** Under this name the store knows which folder it is. */
const name = 'evidence-folder';

const sentence = (folder: string): string =>
  `The hub can’t start: ${folder} is not the folder in which the other instances keep files on their way. Mount the same folder for all of them. If that folder is lost for good, start one instance with HUB_EVIDENCE_FOLDER=new: the files in it that had not reached SharePoint are lost with it.`;

/** The mark in the folder; the first to come writes it. */
const markIn = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'store-mark');
  await writeFile(file, randomUUID(), { flag: 'wx', mode: 0o600 }).catch((problem: unknown) => {
    if ((problem as { readonly code?: unknown }).code !== 'EEXIST') throw problem;
  });
  return readFile(file, 'utf8');
};

/**
 * Does nothing where the promises lie in a file: then there is one instance. Throws with a sentence for whoever
 * started it where this instance has another folder than those before it.
 */
export const checkEvidenceFolder = async (
  { database, dataFolder }: Pick<Config, 'database' | 'dataFolder'>,
  { pictures }: Pick<Promises, 'pictures'>,
  clock: Clock,
): Promise<void> => {
  if (database === undefined || dataFolder === '') return;
  const folder = join(dataFolder, 'evidence');
  const mark = await markIn(folder);
  const known = await pictures.kept(name);
  if (known === undefined || database.newEvidenceFolder === true)
    return pictures.keep(name, mark, clock.now());
  if (known.text !== mark) throw new Error(sentence(folder));
};
