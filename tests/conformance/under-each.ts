/** Runs cases once for every setting of the switches, and says under which they ran. */
import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Run } from './switch-runs.ts';
import type { Tenant } from './tenant.ts';

/** The cases of `describeCases`, under each run. The switches are set before the first case and put back after the last. */
export const underEach = (
  runs: readonly Run[],
  tenant: () => Tenant,
  describeCases: (run: Run) => void,
): void => {
  describe.each(runs.map((run) => [run.setting, run] as const))('with %s', (setting, run) => {
    let cases = 0;
    beforeAll(() => {
      const switches = tenant().local?.world.switches;
      switches?.reset();
      switches?.set(run.switches);
    });
    afterEach(() => void (cases += 1));
    afterAll(() => {
      tenant().local?.world.switches.reset();
      process.stdout.write(`  ${String(cases)} cases ran with ${setting}\n`);
    });
    describeCases(run);
  });
};
