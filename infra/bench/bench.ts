/** npm run bench [-- NAME] [-- --json]: the figures, each beside its baseline from the same run. */
import type { Figure, Measurement } from './figure.ts';
import { deskOpened } from './figures/desk-opened.ts';
import { firstAlert } from './figures/first-alert.ts';
import { graphCost } from './figures/graph-cost.ts';
import { hubOpened } from './figures/hub-opened.ts';
import { idleCost } from './figures/idle-cost.ts';
import { laddersDue } from './figures/ladders-due.ts';
import { lighthouseScores } from './figures/lighthouse.ts';
import { pageWeight } from './figures/page-weight.ts';
import { rebuild } from './figures/rebuild.ts';
import { reportAccepted } from './figures/report-accepted.ts';
import { start } from './figures/start.ts';
import { throughFaults } from './figures/through-faults.ts';
import { underCeiling } from './figures/under-ceiling.ts';

const measurements: readonly Measurement[] = [
  reportAccepted,
  firstAlert,
  graphCost,
  idleCost,
  start,
  deskOpened,
  rebuild,
  underCeiling,
  throughFaults,
  laddersDue,
  pageWeight,
  hubOpened,
  lighthouseScores,
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const print = (figure: Figure): void => {
  const { name, value, unit, baseline, aim, holds, detail } = figure;
  say(`${name}: ${value.toString()} ${unit}`);
  say(`  baseline: ${baseline}`);
  say(`  aim: ${aim}: ${holds ? 'holds' : 'DOES NOT HOLD'}`);
  for (const line of detail) say(`  ${line}`);
};

const run = async (args: readonly string[]): Promise<number> => {
  const asJson = args.includes('--json');
  const wanted = args.filter((arg) => !arg.startsWith('--')).join(' ');
  const chosen = measurements.filter(({ name }) => wanted === '' || name === wanted);
  if (chosen.length === 0) {
    say(
      `There is no figure "${wanted}". There are: ${measurements.map(({ name }) => name).join('; ')}`,
    );
    return 1;
  }
  const figures: Figure[] = [];
  for (const { measure } of chosen)
    for (const figure of await measure()) {
      figures.push(figure);
      if (!asJson) print(figure);
    }
  if (asJson)
    say(
      JSON.stringify({ figures: figures.map(({ detail: _detail, ...figure }) => figure) }, null, 2),
    );
  return 0;
};

process.exitCode = await run(process.argv.slice(2));
