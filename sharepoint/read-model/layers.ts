/** What the record shows, and laid over it what the promises store knows: lists show the upper one. */
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { News } from '../stores/followed-list.ts';
import type { Site } from '../stores/which-site.ts';
import { entryOfLive, entryOfRow } from './entry.ts';
import type { Entry, SummaryRow } from './entry.ts';
import type { Names } from './names.ts';
import { createRecorded } from './recorded.ts';
import type { Recorded } from './recorded.ts';
import type { Shelves } from './shelves.ts';

export interface Layers {
  readonly recorded: Pick<Recorded, 'find' | 'at' | 'size'>;
  /** Takes up one page of a reading. Gives the items that are gone: at the end of one of everything, all it did not meet. */
  take(site: Site, news: News<SummaryRow>): readonly string[];
  /** These are live from now on, and no others. The same array as the last time costs nothing. */
  layOver(incidents: readonly Incident[]): void;
  /** What lists show of a reference. */
  shown(reference: string): Entry | undefined;
}

interface Stack {
  readonly recorded: Recorded;
  readonly live: Map<string, Entry>;
  /** What lists show of a reference changes from one entry to another. */
  readonly show: (before: Entry | undefined, after: Entry | undefined) => void;
}

const taking = ({ recorded, live, show }: Stack, names: Names): Layers['take'] => {
  const change = (reference: string, work: () => void): void => {
    const before = recorded.find(reference);
    work();
    if (!live.has(reference)) show(before, recorded.find(reference));
  };
  const remove = (entry: Entry): void => {
    change(entry.reference, () => {
      recorded.remove(entry);
    });
  };
  const put = (site: Site, entry: Entry): void => {
    const before = recorded.at(site, entry.item);
    if (before !== undefined && before.reference !== entry.reference) remove(before);
    change(entry.reference, () => {
      recorded.put(entry);
    });
  };
  return (site, { changed, removed, unreadable, whole, first, last }) => {
    if (first) recorded.beginReading(site);
    for (const item of removed) {
      const entry = recorded.at(site, item);
      if (entry !== undefined) remove(entry);
    }
    for (const stored of changed) put(site, entryOfRow(site, stored, names));
    for (const { item } of unreadable) recorded.touch(site, item);
    const unseen = whole && last ? recorded.unseen(site) : [];
    unseen.forEach(remove);
    return [...removed, ...unseen.map(({ item }) => item)];
  };
};

const laying = ({ recorded, live, show }: Stack, names: Names): Layers['layOver'] => {
  let laidOver: readonly Incident[] | undefined;
  const lay = (incident: Incident): void => {
    const { reference } = incident;
    const before = live.get(reference);
    if (before?.live === incident) return;
    const after = entryOfLive(incident, names);
    live.set(reference, after);
    show(before ?? recorded.find(reference), after);
  };
  const lift = (reference: string): void => {
    const before = live.get(reference);
    live.delete(reference);
    show(before, recorded.find(reference));
  };
  return (incidents) => {
    if (incidents === laidOver) return;
    laidOver = incidents;
    const gone = new Set(live.keys());
    for (const incident of incidents) {
      gone.delete(incident.reference);
      lay(incident);
    }
    gone.forEach(lift);
  };
};

/** Over shelves that are empty. */
export const createLayers = (shelves: Shelves, names: Names): Layers => {
  const recorded = createRecorded();
  const live = new Map<string, Entry>();
  const show: Stack['show'] = (before, after) => {
    if (before === after) return;
    if (before !== undefined) shelves.take(before);
    if (after !== undefined) shelves.put(after);
  };
  const stack = { recorded, live, show };
  return {
    recorded,
    take: taking(stack, names),
    layOver: laying(stack, names),
    shown: (reference) => live.get(reference) ?? recorded.find(reference),
  };
};
