/** A process of its own on a promises file: changes one incident again and again. */
import { openPromises } from '#core/promises/open-promises.ts';
import { clockAt, seal } from './samples.ts';

const [file = '', name = '', count = '0'] = process.argv.slice(2);
const promises = await openPromises(file, seal, clockAt());
for (let n = 0; n < Number(count); n += 1)
  await promises.change('INC-001-A', (incident) => ({
    incident: { ...incident, version: incident.version + 1 },
    entries: [
      {
        reference: 'INC-001-A',
        at: incident.receivedAt,
        action: 'note-added',
        actor: name,
        actorKey: name,
        detail: `${name} ${String(n)}`,
        shared: false,
      },
    ],
    notices: [],
  }));
await promises.close();
