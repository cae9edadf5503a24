import type { World } from '../world.ts';

const largestMessage = 100 * 1024;
const messagesASecond = 7;

/** Teams refuses a message of more than about 100 KB, counted as UTF-16 and without inline images. */
export function isTooBig(activity: unknown): boolean {
  const text = JSON.stringify(activity).replace(
    /data:image\/[a-z+.-]+;base64,[A-Za-z0-9+/=]+/g,
    '',
  );
  return text.length * 2 > largestMessage;
}

/**
 * Counts what is sent to each conversation: seven a second, as Teams allows a bot. A second here is one that has
 * passed on neither clock, the world's or the machine's, so that a clock which stands still or is moved by hours
 * refuses nothing that real time would allow.
 */
export function createRateLimit(world: World): (conversation: string) => boolean {
  const sent = new Map<string, { real: number; told: number }[]>();
  return (conversation) => {
    const now = { real: Date.now(), told: world.clock.now() };
    const recent = (sent.get(conversation) ?? []).filter(
      (one) => now.real - one.real < 1000 && Math.abs(now.told - one.told) < 1000,
    );
    const allowed = recent.length < messagesASecond;
    sent.set(conversation, allowed ? [...recent, now] : recent);
    return allowed;
  };
}
