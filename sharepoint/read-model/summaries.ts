/** Summaries by place and by reference, changed one at a time so that a large picture costs nothing to keep. */
import type { IncidentSummary } from '#core/ports.ts';
import type { News } from '../stores/followed-list.ts';
import type { Stored } from '../stores/list-store.ts';
import { placeOf } from '../stores/which-site.ts';
import type { Site } from '../stores/which-site.ts';

type Row = Omit<IncidentSummary, 'item' | 'etag'>;

export interface Summaries {
  take(site: Site, news: News<Row>): void;
  all(): readonly IncidentSummary[];
  find(reference: string): IncidentSummary | undefined;
}

/** None at first. */
export const createSummaries = (): Summaries => {
  const byPlace = new Map<string, IncidentSummary>();
  const byReference = new Map<string, IncidentSummary>();
  let all: readonly IncidentSummary[] | undefined;

  const drop = (place: string): void => {
    const old = byPlace.get(place);
    if (old === undefined) return;
    byPlace.delete(place);
    if (byReference.get(old.reference) === old) byReference.delete(old.reference);
  };
  const put = (site: Site, { item, etag, row }: Stored<Row>): void => {
    const place = placeOf(site, item);
    const summary = { ...row, item: place, etag };
    drop(place);
    byPlace.set(place, summary);
    byReference.set(summary.reference, summary);
  };
  return {
    take: (site, { changed, removed, whole }) => {
      const gone = whole
        ? [...byPlace.keys()].filter((place) => place.startsWith(`${site}/`))
        : removed.map((item) => placeOf(site, item));
      if (gone.length + changed.length > 0) all = undefined;
      gone.forEach(drop);
      for (const stored of changed) put(site, stored);
    },
    all: () => (all ??= [...byPlace.values()]),
    find: (reference) => byReference.get(reference),
  };
};
