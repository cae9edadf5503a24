/** npm start: everything on one machine. Prints where to open it; Ctrl-C leaves it clean. */
import { buildPages } from './build-pages.ts';
import { startHouse } from './house.ts';
import { sampleCouncil } from './sample-council.ts';
import { sampleLibrary } from './sample/documents.ts';
import { everySampleRow } from './sample/every-row.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const port = (name: string, otherwise: number): number => {
  const given = Number(process.env[name] ?? otherwise);
  if (Number.isInteger(given) && given >= 0 && given < 65_536) return given;
  say(`${name} must be a port between 0 and 65535.`);
  process.exit(1);
};

const traffic = process.env['GRAPH_TRAFFIC'];
const switches = process.env['M365_SWITCHES'];

say('Building the pages if they have changed');
await buildPages();
const council = sampleCouncil(Date.now());
const house = await startHouse({
  data: process.env['HUB_DATA'] ?? '.data',
  council: {
    ...council,
    rows: everySampleRow(Date.now(), council.people),
    documents: sampleLibrary(Date.now()),
  },
  port: port('PORT', 3978),
  m365Port: port('M365_PORT', 3979),
  pace: 'timer',
  progress: say,
  ...(traffic === undefined ? {} : { traffic }),
  ...(switches === undefined ? {} : { switches }),
});
say(`Open ${house.m365.addresses.shellOrigin}`);

let leaving = false;
const leave = (): void => {
  if (leaving) return;
  leaving = true;
  say('Leaving; the next start carries on from here.');
  void house.close().then(() => process.exit(0));
};
process.on('SIGINT', leave);
process.on('SIGTERM', leave);
