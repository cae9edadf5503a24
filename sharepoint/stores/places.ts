/** Where incidents lie: remembered, and looked for on both sites. */
import type { IncidentRow } from '#lists/incidents.ts';
import type { ListStore, Stored } from './list-store.ts';
import { placeOf } from './which-site.ts';
import type { Site } from './which-site.ts';

type Shelves = Readonly<Record<Site, { readonly incidents: ListStore<IncidentRow> }>>;

export interface Found extends Stored<IncidentRow> {
  readonly site: Site;
}

export interface Places {
  learn(reference: string, site: Site): void;
  /** What is remembered. An incident moves to the restricted site, and never back. */
  known(reference: string): Site | undefined;
  find(reference: string): Promise<Found | undefined>;
}

/**
 * The restricted site is looked at first: a move copies the row last, so where it is there, all of it is,
 * and it names everybody excluded.
 */
export const createPlaces = (shelves: Shelves): Places => {
  const known = new Map<string, Site>();
  const look = async (site: Site, reference: string): Promise<Found | undefined> => {
    const [found] = await shelves[site].incidents.find('reference', reference);
    if (found === undefined) return undefined;
    known.set(reference, site);
    return { ...found, item: placeOf(site, found.item), site };
  };
  return {
    learn: (reference, site) => void known.set(reference, site),
    known: (reference) => known.get(reference),
    find: async (reference) => {
      const first = known.get(reference) ?? 'restricted';
      const other = first === 'register' ? 'restricted' : 'register';
      return (await look(first, reference)) ?? look(other, reference);
    },
  };
};
