/**
 * Stands between the Hub's page and the network, for a visit without a connection: what cannot be fetched is
 * answered from what the last visit kept. With a connection it changes nothing, and it keeps nothing itself.
 */

interface Fetched extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const isFetched = (event: Event): event is Fetched => 'respondWith' in event;

const fromLastVisit = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ?? Response.error();

addEventListener('fetch', (event) => {
  if (!isFetched(event)) return;
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith('/tabs/'))
    return;
  event.respondWith(fetch(request).catch(() => fromLastVisit(request)));
});
