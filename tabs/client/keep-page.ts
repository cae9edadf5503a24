/** Keeps the page itself on the device, script and styles, so that it opens without a connection. No answer of the hub. */

const name = 'hub-last-visit';
const worker = '/tabs/offline.js';
const scope = '/tabs/hub';

const isOurs = (address: string): boolean => {
  const { origin, pathname } = new URL(address);
  return origin === location.origin && pathname.startsWith('/tabs/assets/');
};

/** Every file that this page has loaded so far. */
const loaded = (): readonly string[] => [
  ...new Set(
    performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter(isOurs),
  ),
];

const keepFiles = async (): Promise<void> => {
  const cache = await caches.open(name);
  const wanted = [`${location.origin}${location.pathname}`, ...loaded()];
  await cache.addAll(wanted);
  for (const { url } of await cache.keys()) if (!wanted.includes(url)) await cache.delete(url);
};

/**
 * Keeps the page as it is now in place of what an earlier visit kept. Does nothing where the browser, or the app
 * around it, has no place for that: then the page needs a connection to open, and nothing else changes.
 */
export const keepPage = async (): Promise<void> => {
  try {
    await navigator.serviceWorker.register(worker, { scope });
    await keepFiles();
  } catch {
    // No storage, no connection: the next visit tries again.
  }
};
