import { useEffect, useState } from 'react';

/** A part of the page that is a chunk of its own. */
interface Part<Body> {
  readonly key: string;
  readonly load: () => Promise<Body>;
}

export interface LoadedSection<Body> {
  readonly body: Body | undefined;
  readonly isBroken: boolean;
  readonly again: () => void;
}

interface Loaded<Body> {
  readonly key: string;
  readonly body: Body | 'broken';
}

/** Fetches the code of a section when it is shown. What was fetched stays with the browser. */
export const useSection = <Body>({ key, load }: Part<Body>): LoadedSection<Body> => {
  const [loaded, setLoaded] = useState<Loaded<Body>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isShown = true;
    const take = (body: Body | 'broken'): void => {
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
