import { useEffect, useState } from 'react';
import type { HubNews } from '#core/use-cases/hub/hub-views.ts';
import { keepSeen, seenBy } from '../../../seen.ts';
import type { Seeable } from '../../../seen.ts';
import { personHere } from '../../../teams.ts';
import { startedFrom, wholeSeen } from './news-lines.ts';
import type { NewsLine, SeenThings } from './news-lines.ts';

const kinds: readonly Seeable[] = ['library', 'guidance', 'news'];

const seenHere = (): SeenThings => {
  const [library, guidance, news] = kinds.map((what) => seenBy(what, personHere()));
  return { library, guidance, news };
};

const keepAll = (seen: SeenThings): void => {
  for (const what of kinds) {
    const things = seen[what];
    if (things !== undefined) keepSeen(what, personHere(), things);
  }
};

export interface SeenNews {
  readonly seen: SeenThings;
  readonly see: (line: NewsLine) => void;
  readonly seeAll: () => void;
}

/** What was seen on this device; a first look is where it begins. */
export const useNews = (news: HubNews | undefined): SeenNews => {
  const [seen, setSeen] = useState(seenHere);
  useEffect(() => {
    if (news !== undefined) keepAll(startedFrom(news, seenHere()));
  }, [news]);
  const keep = (now: SeenThings): void => {
    keepAll(now);
    setSeen(now);
  };
  return {
    seen,
    see: ({ things }) => {
      const more = Object.fromEntries(things.map(({ item, revision }) => [item, revision]));
      keep({ ...seenHere(), news: { ...seen.news, ...more } });
    },
    seeAll: () => {
      if (news !== undefined) keep(wholeSeen(news, seenHere()));
    },
  };
};
