/** Makes the council's two sites right, or says what that would take. */
import { provision } from '../../sharepoint/provision/provision.ts';
import type { Plan } from '../../sharepoint/provision/provision.ts';
import { instantAt } from '../domain/time/instant.ts';
import type { Config } from './config.ts';
import { graphFor, sharePointFor, tokensFor } from './connect.ts';
import { hubLog } from './log.ts';

export interface MakeRightOptions {
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: (what: string) => void;
  /** Columns that are put right although somebody changed them by hand, such as Incidents.Ward. */
  readonly putRight?: readonly string[];
}

/** An administrator waits for it, so it may be patient when Graph asks it to. */
const patience = 120_000;

/** Throws as Graph and SharePoint do; the next run goes on from where this one ended. */
export const makeRight = (config: Config, options: MakeRightOptions): Promise<Plan> => {
  const token = tokensFor(config);
  const clock = { now: () => instantAt(Date.now()) };
  const graph = graphFor(config, { token, clock, log: hubLog('silent'), patience });
  return provision(graph, sharePointFor(config, token), {
    sites: config.sites,
    dryRun: options.dryRun ?? false,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    ...(options.putRight === undefined ? {} : { putRight: options.putRight }),
  });
};
