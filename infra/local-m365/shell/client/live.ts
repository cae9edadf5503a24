import type { Change } from '../../world.ts';

/** A change of the world, or 'everything' after the line to the server was down. */
export type Seen = Change | { readonly what: 'everything' };

const listeners = new Set<(seen: Seen) => void>();
let source: EventSource | undefined;

/** Calls the listener for every change of the world while this window is in view. Returns an unsubscribe. */
export function onChange(listener: (seen: Seen) => void): () => void {
  listeners.add(listener);
  connect();
  return () => listeners.delete(listener);
}

/** True where the change is one of these kinds and concerns this person or everybody. */
export function concerns(seen: Seen, kinds: readonly Change['what'][], person?: string): boolean {
  if (seen.what === 'everything') return true;
  if (!kinds.includes(seen.what)) return false;
  return person === undefined || seen.person === undefined || seen.person === person;
}

// A browser opens six lines to a server at most: a window out of view gives its line back.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) disconnect();
  else connect();
});

function connect(): void {
  if (source !== undefined || document.hidden || listeners.size === 0) return;
  source = new EventSource('/shell/api/events');
  source.addEventListener('change', (event: MessageEvent<string>) => {
    tell(JSON.parse(event.data) as Change);
  });
  source.addEventListener('open', () => tell({ what: 'everything' }));
}

function disconnect(): void {
  source?.close();
  source = undefined;
}

function tell(seen: Seen): void {
  for (const listener of listeners) listener(seen);
}
