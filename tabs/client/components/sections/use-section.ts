import { useEffect, useState } from 'react';
import type { Section, SectionBody } from './section.ts';

export interface LoadedSection {
  readonly body: SectionBody | undefined;
  readonly isBroken: boolean;
  readonly again: () => void;
}

type Loaded = { readonly key: string; readonly body: SectionBody | 'broken' };

/** Fetches the code of a section when it is shown. What was fetched stays with the browser. */
export const useSection = <Key extends string>({ key, load }: Section<Key>): LoadedSection => {
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isShown = true;
    const take = (body: SectionBody | 'broken'): void => {
      if (isShown) setLoaded({ key, body });
    };
    load().then(take, () => {
      take('broken');
    });
    return () => {
      isShown = false;
    };
  }, [key, load, attempt]);
  const known = loaded?.key === key ? loaded.body : undefined;
  return {
    body: known === 'broken' ? undefined : known,
    isBroken: known === 'broken',
    again: () => {
      setLoaded(undefined);
      setAttempt(attempt + 1);
    },
  };
};
