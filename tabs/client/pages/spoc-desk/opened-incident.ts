/** Which incident is open: kept in the address, so that going back and deep links work. */
import { useState, useSyncExternalStore } from 'react';

const parameter = 'incident';
const moved = 'hub-moved';

const onMove = (changed: () => void): (() => void) => {
  for (const event of ['popstate', moved]) window.addEventListener(event, changed);
  return () => {
    for (const event of ['popstate', moved]) window.removeEventListener(event, changed);
  };
};

const inAddress = (): string | undefined =>
  new URLSearchParams(location.search).get(parameter) ?? undefined;

const addressOf = (reference: string | undefined): string =>
  reference === undefined
    ? location.pathname
    : `${location.pathname}?${parameter}=${encodeURIComponent(reference)}`;

const moveTo = (reference: string | undefined): void => {
  history.pushState(null, '', addressOf(reference));
  window.dispatchEvent(new Event(moved));
};

export interface OpenedIncidentPlace {
  readonly reference: string | undefined;
  readonly open: (reference: string) => void;
  readonly close: () => void;
}

/** `deepLink` is opened first, where the address names no incident. */
export const useOpenedIncident = (deepLink: string | undefined): OpenedIncidentPlace => {
  useState(() => {
    if (deepLink !== undefined && deepLink !== '' && inAddress() === undefined) {
      history.replaceState(null, '', addressOf(deepLink));
    }
  });
  return {
    reference: useSyncExternalStore(onMove, inAddress),
    open: moveTo,
    close: () => {
      moveTo(undefined);
    },
  };
};
