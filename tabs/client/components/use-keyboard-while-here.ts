import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Put the ref on the heading of what takes the place of a page: it takes the keyboard, and gives it back to
 * where it came from once it is gone. The page stays behind it meanwhile, and is not shown.
 */
export const useKeyboardWhileHere = <E extends HTMLElement>(): RefObject<E | null> => {
  const heading = useRef<E>(null);
  const before = useRef<Element>(null);
  // What is not shown loses the keyboard when it is next drawn: this comes first.
  useLayoutEffect(() => {
    before.current = document.activeElement;
    heading.current?.focus();
  }, []);
  // What is not shown can't take it: this comes once the page is there again.
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    },
    [],
  );
  return heading;
};
