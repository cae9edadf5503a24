/** What has changed since somebody last looked. It is kept on their device alone: nobody can see who read what. */
/** Revisions as they were seen, by item. */
export type Seen = Readonly<Record<string, string>>;

export type News = 'new' | 'changed';

/** What can be new: documents of the library, texts of the council, and what the first page told of. */
export type Seeable = 'library' | 'guidance' | 'news';

export interface Revised {
  readonly item: string;
  readonly revision: string;
}

const placeOf = (what: Seeable, person: string): string => `hub.${what}.${person}`;

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((revision) => typeof revision === 'string');

/** Undefined where nobody has looked on this device yet. */
export const seenBy = (what: Seeable, person: string): Seen | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(what, person)) ?? 'null');
    return isSeen(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Remembers these, and forgets what is not there any more. */
export const keepSeen = (what: Seeable, person: string, seen: Seen): void => {
  try {
    localStorage.setItem(placeOf(what, person), JSON.stringify(seen));
  } catch {
    // A browser that keeps nothing shows no news; everything else works.
  }
};

export const allSeen = (things: readonly Revised[]): Seen =>
  Object.fromEntries(things.map(({ item, revision }) => [item, revision]));

/** What is new about a thing; undefined where nothing is, and on a first look, when all would be new. */
export const newsOf = ({ item, revision }: Revised, seen: Seen | undefined): News | undefined => {
  if (seen === undefined) return undefined;
  const before = seen[item];
  if (before === undefined) return 'new';
  return before === revision ? undefined : 'changed';
};
