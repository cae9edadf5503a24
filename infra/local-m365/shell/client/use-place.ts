import { useMemo, useSyncExternalStore } from 'react';
import type { Place, Screen } from './route.ts';
import { addressOf, placeOf } from './route.ts';

/** The place this window shows; follows the address. */
export function usePlace(): Place | undefined {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  return useMemo(() => placeOf(hash), [hash]);
}

/** Goes to a place; the back button comes back. */
export function goTo(person: string, screen: Screen, ...detail: string[]): void {
  window.location.hash = addressOf({ person, screen, detail });
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
