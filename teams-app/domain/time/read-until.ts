/** Until when, as somebody typed it into a box: "8pm", "20:30", "2 hours", or a moment that a button carries. */
import { addMinutes, isInstant } from './instant.ts';
import type { Instant } from './instant.ts';
import { momentMeant } from './resolve-time.ts';
import type { Meant } from './resolve-time.ts';
import { readClock, readMinutes } from './spoken-time.ts';

const lead = /^(until|till|til|to|by|back by|for|tan|hyd|am)\s+/i;

/** The moment, or those that it may be; no choices at all where the time has passed. Undefined where it can't be read. */
export const readUntil = (typed: string, now: Instant): Meant | undefined => {
  const text = typed.trim();
  if (isInstant(text)) return { until: text };
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.!]+$/, '')
    .replace(lead, '');
  const minutes = readMinutes(plain);
  if (minutes !== undefined) return { until: addMinutes(now, minutes) };
  const said = readClock(plain.replace(/\s+/g, ' '));
  return said && momentMeant(said, now);
};
