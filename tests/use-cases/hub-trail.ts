/** What the trail says of no incident. */
import type { AuditEntry } from '#core/domain/trail/audit.ts';
import { beforeTheFirst } from '#core/domain/trail/audit.ts';
import type { Stage } from './stage.ts';

/** Every entry so far, oldest first: their chain begins here. */
export const hubTrail = async ({ promises }: Stage): Promise<readonly AuditEntry[]> => {
  await promises.filings.continueFrom('HUB', { sequence: 0, hash: beforeTheFirst });
  return promises.unfiledEntries('HUB');
};
