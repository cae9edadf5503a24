/** What the record shows, by where it lies and by reference. */
import type { Site } from '../stores/which-site.ts';
import type { Entry } from './entry.ts';

export interface Recorded {
  /** Takes the place of what lay at the same place. */
  put(entry: Entry): void;
  remove(entry: Entry): void;
  at(site: Site, item: string): Entry | undefined;
  /**
   * Of two rows of one reference, as there are while an incident moves from one site to the other, the
   * one on the restricted site.
   */
  find(reference: string): Entry | undefined;
  readonly size: number;
  /** The whole list of the site is read from here on. */
  beginReading(site: Site): void;
  /** It is there still, though its row cannot be read. */
  touch(site: Site, item: string): void;
  /** What this reading of the whole list has not met. */
  unseen(site: Site): readonly Entry[];
}

const betterOf = (a: Entry, b: Entry): Entry => (b.site === 'restricted' ? b : a);

/** Nothing at first. */
export const createRecorded = (): Recorded => {
  const sites = { register: new Map<string, Entry>(), restricted: new Map<string, Entry>() };
  const readings = { register: 0, restricted: 0 };
  const byReference = new Map<string, Entry>();
  /** The other rows of a reference that has several. */
  const others = new Map<string, Entry[]>();

  const placeOn = (entry: Entry): Map<string, Entry> | undefined => entry.site && sites[entry.site];
  const remove = (entry: Entry): void => {
    const { reference, item } = entry;
    if (placeOn(entry)?.get(item) === entry) placeOn(entry)?.delete(item);
    const rest = (others.get(reference) ?? []).filter((other) => other !== entry);
    if (byReference.get(reference) === entry) {
      const next = rest.pop();
      if (next === undefined) byReference.delete(reference);
      else byReference.set(reference, next);
    }
    if (rest.length === 0) others.delete(reference);
    else others.set(reference, rest);
  };
  return {
    put: (entry) => {
      const { site, item, reference } = entry;
      if (site === undefined) throw new TypeError('What is not in the record has no place in it');
      const before = sites[site].get(item);
      if (before !== undefined) remove(before);
      entry.seen = readings[site];
      sites[site].set(item, entry);
      const known = byReference.get(reference);
      const best = known === undefined ? entry : betterOf(known, entry);
      byReference.set(reference, best);
      if (known === undefined) return;
      others.set(reference, [...(others.get(reference) ?? []), best === entry ? known : entry]);
    },
    remove,
    at: (site, item) => sites[site].get(item),
    find: (reference) => byReference.get(reference),
    get size() {
      return sites.register.size + sites.restricted.size;
    },
    beginReading: (site) => {
      readings[site] += 1;
    },
    touch: (site, item) => {
      const entry = sites[site].get(item);
      if (entry !== undefined) entry.seen = readings[site];
    },
    unseen: (site) => [...sites[site].values()].filter((entry) => entry.seen !== readings[site]),
  };
};
