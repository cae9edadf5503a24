/** What this process has planned already: of many incidents at which nothing has changed, nothing is written again. */
import type { Incident } from '../domain/incidents/incident.ts';
import type { NoticeDraft } from '../domain/alerts/notices.ts';
import type { Promises } from '../ports.ts';

/** The store gives the same object while an incident has not changed, so what is forgotten here is forgotten there. */
const memories = new WeakMap<Promises, WeakMap<Incident, string>>();

const keysOf = (drafts: readonly NoticeDraft[]): string => drafts.map(({ key }) => key).join('\n');

const memoryOf = (promises: Promises): WeakMap<Incident, string> => {
  const known = memories.get(promises);
  if (known !== undefined) return known;
  const memory = new WeakMap<Incident, string>();
  memories.set(promises, memory);
  return memory;
};

/** Whether exactly these were planned for the incident as it stands, and the store has said so. */
export const isPlanned = (
  promises: Promises,
  incident: Incident,
  drafts: readonly NoticeDraft[],
): boolean => memoryOf(promises).get(incident) === keysOf(drafts);

/** To be called when the store has them, not before. */
export const notePlanned = (
  promises: Promises,
  incident: Incident,
  drafts: readonly NoticeDraft[],
): void => {
  memoryOf(promises).set(incident, keysOf(drafts));
};
