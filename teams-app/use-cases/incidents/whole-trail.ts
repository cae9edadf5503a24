/** The trail of an incident as it stands: what the record has and what is still on its way there. */
import type { AuditEntry } from '../../domain/trail/audit.ts';
import { RecordUnavailable } from '../../ports.ts';
import type { Hub } from '../use-case.ts';

/** What the record answers, or undefined while it is away. Other faults go on. */
export const unlessAway = async <T>(asked: Promise<T>): Promise<T | undefined> => {
  try {
    return await asked;
  } catch (problem) {
    if (problem instanceof RecordUnavailable) return undefined;
    throw problem;
  }
};

/** Filed and not yet filed entries, each once, in order. While SharePoint is away, those that are here. */
export const wholeTrail = async (
  hub: Pick<Hub, 'record' | 'promises'>,
  reference: string,
): Promise<AuditEntry[]> => {
  const filed = (await unlessAway(hub.record.trail(reference))) ?? [];
  const unfiled = await hub.promises.unfiledEntries(reference);
  const all = new Map([...filed, ...unfiled].map((entry) => [entry.sequence, entry]));
  return [...all.values()].sort((a, b) => a.sequence - b.sequence);
};
