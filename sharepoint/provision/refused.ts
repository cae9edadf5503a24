/** What SharePoint keeps from the app, said so that an administrator can do it. */
import type { Refused } from './site.ts';
import { versionsKept } from './versions.ts';

/** A note for each site and kind of refusal, with the lists that it is about. */
export const refusedNotes = (refused: readonly Refused[]): readonly string[] =>
  [
    ...Map.groupBy(
      refused.toSorted((a, b) => a.site.localeCompare(b.site)),
      ({ site, action }) => `${site} ${action}`,
    ).values(),
  ].map(noteOf);

const noteOf = (alike: readonly Refused[]): string => {
  const [first] = alike;
  if (first === undefined) return '';
  const lists = alike.map(({ list }) => list).join(', ');
  const todo = todos[first.action] ?? versions;
  return `On the ${first.site} site: ${first.refusal.message.replace(/\.$/, '')}. ${todo(lists)}`;
};

const views = (lists: string): string =>
  `Views and looks take an app that signs in with a certificate and is a SharePoint administrator; or an administrator runs the scripts in sharepoint/generated for ${lists}.`;

const titles = (lists: string): string =>
  `The hub works without: it only finds rows more slowly by their title, and two may be called the same. An owner of the site opens each of ${lists}, then the cog, List settings, Indexed columns, and adds the first column there; where it must be unique, the column’s own page lets it enforce unique values.`;

const versions = (lists: string): string =>
  `Earlier versions take an app that signs in with a certificate; or an owner of the site opens each of ${lists}, then the cog, List settings (for Evidence: Library settings), More list settings, Versioning settings, and lets it create a version each time an item is edited (for files: major versions) and keep ${String(versionsKept)} of them.`;

const todos: { readonly [Action in Refused['action']]?: (lists: string) => string } = {
  'apply views': views,
  'index title': titles,
};
