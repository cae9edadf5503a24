import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 900px)');

const onChange = (changed: () => void): (() => void) => {
  wide.addEventListener('change', changed);
  return () => {
    wide.removeEventListener('change', changed);
  };
};

/** Whether there is room for a table. 400% zoom on a desktop is as narrow as a phone. */
export const useIsWide = (): boolean => useSyncExternalStore(onChange, () => wide.matches);
