/** A process of its own on a promises file: takes reports one after the other and names each that it has taken. */
import { openPromises } from '#core/promises/open-promises.ts';
import { arrival, clockAt, seal, start } from './samples.ts';

const [file = '', prefix = '', count = '0'] = process.argv.slice(2);
const promises = await openPromises(file, seal, clockAt());
for (let n = 0; n < Number(count); n += 1) {
  const { incident } = await promises.accept(
    arrival(start, { reference: `${prefix}-${String(n)}`, shown: true }),
  );
  process.stdout.write(`${incident.reference}\n`);
}
await promises.close();
