/** What has changed since somebody last looked. It is kept on their device alone: nobody can see who read what. */
import type { DocumentView } from '#core/use-cases/library-views.ts';

/** Revisions as they were seen, by item. */
export type Seen = Readonly<Record<string, string>>;

export type News = 'new' | 'changed';

type Revised = Pick<DocumentView, 'item' | 'revision'>;

const placeOf = (person: string): string => `hub.library.${person}`;

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((revision) => typeof revision === 'string');

/** Undefined where nobody has looked on this device yet. */
export const seenBy = (person: string): Seen | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(person)) ?? 'null');
    return isSeen(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Remembers these, and forgets documents that are not there any more. */
export const keepSeen = (person: string, seen: Seen): void => {
  try {
    localStorage.setItem(placeOf(person), JSON.stringify(seen));
  } catch {
    // A browser that keeps nothing shows no news; everything else works.
  }
};

export const allSeen = (documents: readonly Revised[]): Seen =>
  Object.fromEntries(documents.map(({ item, revision }) => [item, revision]));

/** What is new about a document; undefined where nothing is, and on a first look, when all would be new. */
export const newsOf = ({ item, revision }: Revised, seen: Seen | undefined): News | undefined => {
  if (seen === undefined) return undefined;
  const before = seen[item];
  if (before === undefined) return 'new';
  return before === revision ? undefined : 'changed';
};
