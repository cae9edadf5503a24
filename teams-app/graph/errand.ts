/** One request on its way: what the links of the client must know of it besides its address. */
import { randomUUID } from 'node:crypto';
import type { MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { RecordUnavailable } from '../ports.ts';
import type { Share } from './budget-rules.ts';
import type { Workload } from './gate.ts';

export class Errand implements MiddlewareOptions {
  readonly share: Share;
  readonly workload: Workload;
  /** Resource units of one attempt. */
  readonly units: number;
  /** Names it in Microsoft's logs and in ours. */
  readonly id: string = randomUUID();
  /** Why it was not sent (any more). The Graph client would wrap it beyond recognition. */
  problem: RecordUnavailable | undefined;
  /** A batch: its parts have taken their turns, and each is sent again by itself. */
  readonly isBatch: boolean;

  constructor(share: Share, workload: Workload, units: number | 'batch') {
    this.share = share;
    this.workload = workload;
    this.isBatch = units === 'batch';
    this.units = units === 'batch' ? 0 : units;
  }
}
