/** The read model's real picture over rows that a test keeps, as if they had just been read. */
import type { IncidentSummary, ReadModel } from '#core/ports.ts';
import { createPicture } from '../../sharepoint/read-model/picture.ts';
import type { Picture } from '../../sharepoint/read-model/picture.ts';

/** Rows lie in order, so that each keeps its number; the site is in the place where it has one. */
const pictureOf = (rows: readonly IncidentSummary[]): Picture => {
  const picture = createPicture();
  const page = { removed: [], unreadable: [], whole: true, first: true, last: true };
  const changed = rows.map((row) => ({
    item: row.item.split('/').at(-1) ?? '',
    etag: row.etag,
    row,
    by: {},
  }));
  picture.take('register', { ...page, changed });
  picture.take('restricted', { ...page, changed: [] });
  return picture;
};

/** Read anew for each question: the rows may have changed. Never fresh, as before the first reading. */
export const picturedOf = (rows: () => readonly IncidentSummary[]): ReadModel => ({
  desk: (question) => pictureOf(rows()).desk(question),
  find: (reference) => pictureOf(rows()).find(reference),
  openWithout: (live) => pictureOf(rows()).openWithout(live),
  reportedBy: (person, live) => pictureOf(rows()).reportedBy(person, live),
  refresh: () => Promise.resolve(),
  progress: () => ({ read: rows().length, complete: true }),
  freshAt: undefined,
  onNews: () => () => undefined,
});
