import { useEffect, useState } from 'react';
import type { DocumentView } from '#core/use-cases/library/library-views.ts';
import { allSeen, keepSeen, newsOf, seenBy } from '../../../seen.ts';
import type { Seen } from '../../../seen.ts';
import { personHere } from '../../../teams.ts';

export interface SeenDocuments {
  /** As it was when somebody last looked; undefined on a first look. */
  readonly before: Seen | undefined;
  /** How many are new or have changed. */
  readonly news: number;
  readonly see: (document: Pick<DocumentView, 'item' | 'revision'>) => void;
  readonly seeAll: () => void;
}

/** What is new stays so until it is opened, or all of it is put away: a page that was only passed by counts for nothing. */
export const useSeen = (documents: readonly DocumentView[]): SeenDocuments => {
  const [before, setBefore] = useState(() => seenBy('library', personHere()));
  useEffect(() => {
    if (before === undefined) keepSeen('library', personHere(), allSeen(documents));
  }, [before, documents]);
  const keep = (seen: Seen): void => {
    keepSeen('library', personHere(), seen);
    setBefore(seen);
  };
  return {
    before,
    news: documents.filter((each) => newsOf(each, before) !== undefined).length,
    see: ({ item, revision }) => {
      if (before !== undefined) keep({ ...before, [item]: revision });
    },
    seeAll: () => {
      keep(allSeen(documents));
    },
  };
};
