/** On which of the two sites an incident lies (design.md 3). */
import type { IncidentRow } from '#lists/incidents.ts';

export type Site = 'register' | 'restricted';

/**
 * Whoever may open a site may read all of it, so an incident about a councillor or an officer, and one
 * that somebody is excluded from, lies where those people are not.
 */
export const siteFor = (row: Pick<IncidentRow, 'about' | 'category' | 'excludedKeys'>): Site =>
  row.about !== 'nobody' ||
  row.category === 'councillor-conduct' ||
  row.category === 'officer-conduct' ||
  (row.excludedKeys ?? '') !== ''
    ? 'restricted'
    : 'register';

/** Whether an incident at this place lies where somebody who is excluded could read it. */
export const liesOpen = (place: string, excludedKeys: readonly string[]): boolean =>
  readPlace(place).site === 'register' && excludedKeys.length > 0;

/** An item with its site, as one text: "register/12". */
export const placeOf = (site: Site, item: string): string => `${site}/${item}`;

/** The site and item number in such a text. Throws a RangeError for any other. */
export const readPlace = (place: string): { site: Site; item: string } => {
  const [site, item, ...rest] = place.split('/');
  if ((site !== 'register' && site !== 'restricted') || item === undefined || rest.length > 0) {
    throw new RangeError('Not the place of an item');
  }
  return { site, item };
};
