/** A part of a page that is a chunk of its own: the page of everything would be too heavy for a phone at night. */
import type { ComponentType } from 'react';

export interface SectionProps {
  /** What a deep link points at within the section; undefined for its beginning. */
  readonly detail: string | undefined;
}

export type SectionBody = ComponentType<SectionProps>;

export interface Section<Key extends string> {
  readonly key: Key;
  readonly load: () => Promise<SectionBody>;
}

/** Where in a page of sections: "library/7" is the part 7 of the section library. */
export interface Place<Key extends string> {
  readonly key: Key;
  readonly detail: string | undefined;
}

/** Reads what a deep link or an address says; the first section where it says nothing that is known. */
export const placeIn = <Key extends string>(
  sections: readonly Section<Key>[],
  first: Key,
  subPage: string | undefined,
): Place<Key> => {
  const [name = '', ...rest] = (subPage ?? '').split('/');
  const found = sections.find(({ key }) => key === name);
  if (found === undefined) return { key: first, detail: undefined };
  return { key: found.key, detail: rest.length === 0 ? undefined : rest.join('/') };
};
