import { createContext } from 'react';
import type { BrowsedItem } from './browsed.ts';
import { idOf } from './browsed.ts';

/** Where the file of an item of the open library is opened; undefined in a list of rows. */
export const FileAddress = createContext<((item: BrowsedItem) => string) | undefined>(undefined);

/** The address of the file of an item, as this person opens it. */
export const fileAddressIn =
  (person: string, list: string) =>
  (item: BrowsedItem): string =>
    `/shell/api/people/${encodeURIComponent(person)}/lists/${list}/items/${idOf(item)}/file`;
