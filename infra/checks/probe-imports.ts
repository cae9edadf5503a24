import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { allowedImports, refusedImports } from './import-probes.ts';
import type { Probe } from './import-probes.ts';
import { pathOf, rooms, withPlantedTree } from './planted-tree.ts';
import { runCommand } from './run-command.ts';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const settings = [
  'package.json',
  'tsconfig.json',
  '.dependency-cruiser.cjs',
  'infra/checks/room-rules.cjs',
];

function ruleNames(): string[] {
  const config = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')) as {
    forbidden: { name: string }[];
  };
  return config.forbidden.map((rule) => rule.name);
}

function targetMatches(probe: Probe, to: string): boolean {
  const path = pathOf(probe.imports);
  if (path !== undefined) return to === path || to === probe.imports;
  const bare = probe.imports.replace(/^node:/, '');
  return to === bare || to === probe.imports || to.startsWith(`node_modules/${bare}/`);
}

const hit = (probe: Probe, violation: Violation): boolean =>
  violation.from === probe.from && targetMatches(probe, violation.to);

const text = (probe: Probe): string =>
  `${probe.from} -> ${probe.imports}${probe.typeOnly === true ? ' (type)' : ''}`;

async function violationsOf(probes: readonly Probe[]): Promise<Violation[]> {
  return withPlantedTree(probes, settings, async (folder) => {
    const tool = resolve('node_modules/.bin/depcruise');
    const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms];
    const { stdout, output } = await runCommand(tool, args, { cwd: folder });
    if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser did not answer:\n${output}`);
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  });
}

const closingTheCycle: Probe = {
  from: 'tests/support/cycle-two.ts',
  imports: 'tests/support/cycle-one.ts',
};

/** Plants a violation of every dependency rule. Returns a sentence for each rule that is silent, unprobed or overdone. */
export async function probeImports(): Promise<string[]> {
  const names = ruleNames();
  const planted = Object.values(refusedImports).flat();
  const refused = await violationsOf([...planted, closingTheCycle]);
  const allowed = await violationsOf(allowedImports);
  const silent = Object.entries(refusedImports).flatMap(([rule, probes]) =>
    probes
      .filter((probe) => !refused.some((each) => each.rule.name === rule && hit(probe, each)))
      .map((probe) => `${rule} stays silent: ${text(probe)}`),
  );
  return [
    ...silent,
    ...names.filter((name) => !(name in refusedImports)).map((name) => `${name} has no probe`),
    ...Object.keys(refusedImports)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is probed but is no rule`),
    ...allowed
      .filter((each) => allowedImports.some((probe) => hit(probe, each)))
      .map(
        (each) =>
          `${each.rule.name} speaks against what the house needs: ${each.from} -> ${each.to}`,
      ),
  ];
}
