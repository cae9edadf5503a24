import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allowedCode, refusedCode } from './lint-probes.ts';
import type { LintProbe } from './lint-probes.ts';
import { runCommand } from './run-command.ts';

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

interface ConfigEntry {
  readonly name?: string;
  readonly rules?: Readonly<Record<string, unknown>>;
}

const settings = ['package.json', 'tsconfig.json', 'eslint.config.js'];

async function ownRules(): Promise<string[]> {
  const loaded = (await import(pathToFileURL(resolve('eslint.config.js')).href)) as {
    default: readonly ConfigEntry[];
  };
  const own = loaded.default.filter((entry) => /^house\/[^>]+$/.test(entry.name ?? ''));
  const rules = own.flatMap((entry) => Object.entries(entry.rules ?? {}));
  return [...new Set(rules.filter(([, value]) => value !== 'off').map(([name]) => name))];
}

/** A name of its own for each planted file, so that two probes may plant in the same place. */
const unique = (probe: LintProbe, index: number): LintProbe => ({
  ...probe,
  file: probe.file.replace(/([^/]+)$/, `${index}-$1`),
});

async function plant(folder: string, probes: readonly LintProbe[]): Promise<void> {
  for (const name of settings) await cp(name, join(folder, name));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  for (const { file, code } of probes) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${code}\nexport {};\n`);
  }
}

/** The rules that spoke, by planted file. */
async function lint(probes: readonly LintProbe[]): Promise<Map<string, string[]>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'planted-')));
  try {
    await plant(folder, probes);
    const tool = resolve('node_modules/.bin/eslint');
    const { stdout, output } = await runCommand(tool, ['--format', 'json', '.'], { cwd: folder });
    if (!stdout.startsWith('[')) throw new Error(`eslint did not answer:\n${output}`);
    const files = JSON.parse(stdout) as LintedFile[];
    return new Map(
      files.map((each) => [
        relative(folder, each.filePath),
        each.messages.map((message) => message.ruleId ?? message.message),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Plants a violation of every lint rule that is our own. Returns a sentence for each one that is silent, unprobed or overdone. */
export async function probeLint(): Promise<string[]> {
  const planted = Object.entries(refusedCode)
    .flatMap(([rule, probes]) => probes.map((probe) => ({ rule, ...probe })))
    .map((probe, index) => ({ rule: probe.rule, ...unique(probe, index) }));
  const spoke = await lint([...planted, ...allowedCode]);
  const rules = await ownRules();
  return [
    ...planted
      .filter(({ rule, file }) => !(spoke.get(file) ?? []).includes(rule))
      .map(({ rule, file, code }) => `${rule} stays silent in ${file}: ${code.slice(0, 80)}`),
    ...rules.filter((rule) => !(rule in refusedCode)).map((rule) => `${rule} has no probe`),
    ...allowedCode.flatMap(({ file }) =>
      (spoke.get(file) ?? [`nothing was read of ${file}`]).map(
        (rule) => `${rule} speaks against what the house needs in ${file}`,
      ),
    ),
  ];
}
