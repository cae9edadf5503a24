/** The ground on which the figures are taken: a small council's tenant in a folder of its own, and the hub beside it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { objectIdOf } from '../one-machine/council.ts';
import type { Council } from '../one-machine/council.ts';
import { startTenant } from '../one-machine/council-tenant.ts';
import type { CouncilTenant } from '../one-machine/council-tenant.ts';
import { startHubProcess } from '../one-machine/hub-process.ts';
import type { HubProcess } from '../one-machine/hub-process.ts';
import { sampleCouncil } from '../one-machine/sample-council.ts';
import { untilQuiet } from './waiting.ts';

export interface BenchStage extends CouncilTenant {
  readonly data: string;
  readonly hub: HubProcess;
  close(): Promise<void>;
}

const day = 24 * 60 * 60 * 1_000;

/** The sample council with one turn of duty, so that nobody else is asked because a turn ends meanwhile. */
const councilOnDuty = (): Council => {
  const now = Date.now();
  const [from = '', until = ''] = [now - day, now + day].map((at) => new Date(at).toISOString());
  return { ...sampleCouncil(now), duty: [{ from, until, lead: 'dev', deputy: 'marged' }] };
};

/** Starts both and opens everybody's chat. The promises store is on disk; Graph has no ceiling. */
export const startBenchStage = async (): Promise<BenchStage> => {
  const data = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  const council = councilOnDuty();
  const tenant = await startTenant({ data, council, ceiling: 0 });
  const hub = await startHubProcess(tenant.config);
  const { m365 } = tenant;
  m365.setHubOrigin(hub.origin);
  for (const { alias } of council.people) await m365.connector.openChat(objectIdOf(alias));
  await untilQuiet(data);
  return {
    ...tenant,
    data,
    hub,
    close: async () => {
      await hub.stop();
      await m365.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
