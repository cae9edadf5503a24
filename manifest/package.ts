import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stderr, stdout } from 'node:process';
import { pack } from './pack.ts';
import { readSettings } from './read-settings.ts';

const sample = ['--host', 'hub.example.gov.uk', '--app-id', '11111111-2222-4333-8444-555555555555'];

function refuse(problems: readonly string[]): number {
  for (const problem of problems) stderr.write(`${problem}\n`);
  return 1;
}

/** `npm run package -- --host HOST --app-id GUID` writes the zip to upload; `--check` only says whether one could be made. */
async function main(args: readonly string[]): Promise<number> {
  const isCheck = args.includes('--check');
  const read = readSettings(isCheck ? sample : args, process.env);
  if (!read.ok) return refuse(read.problems);
  const packed = await pack(read.request.settings);
  if (!packed.ok) return refuse(packed.problems);
  if (isCheck) return 0;
  await mkdir(dirname(read.request.out), { recursive: true });
  await writeFile(read.request.out, packed.zip);
  stdout.write(`${read.request.out} is ready: upload it in the Teams admin centre.\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
