/** Texts that many rows share, each kept once; and the days on which incidents came in. */
import { excludedIn } from '#core/domain/incidents/incident-row.ts';
import { instantAt } from '#core/domain/time/instant.ts';
import { folded } from '#core/domain/search-text.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';

export interface Name {
  readonly text: string;
  readonly folded: string;
  /** Which search was last asked of it, and which of its words it holds: one bit a word. */
  asked: number;
  held: number;
}

export interface Names {
  name(text: string): Name;
  /** The same text, as the one copy of it. */
  text(text: string): string;
  /** The keys in a column of excluded people. */
  keys(text: string | undefined): readonly string[];
  /** "28 December 2026", from seconds since 1970. */
  day(seconds: number): Name;
}

const daySeconds = 86_400;
const lastHour = 23 * 3_600;
const nobody: readonly string[] = [];

/** None at first; what was once asked for stays. */
export const createNames = (): Names => {
  const names = new Map<string, Name>();
  const texts = new Map<string, string>();
  const keys = new Map<string, readonly string[]>();
  const days = new Map<number, Name>();

  const name = (text: string): Name => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const made = { text, folded: folded(text), asked: 0, held: 0 };
    names.set(text, made);
    return made;
  };
  return {
    name,
    text: (text) => {
      const known = texts.get(text);
      if (known === undefined) texts.set(text, text);
      return known ?? text;
    },
    keys: (text) => {
      if (text === undefined || text === '') return nobody;
      const known = keys.get(text);
      if (known !== undefined) return known;
      const read = excludedIn(text);
      keys.set(text, read);
      return read;
    },
    day: (seconds) => {
      // In London it is the day of UTC but for the last hour of it, in summer.
      const day = Math.floor(seconds / daySeconds);
      const late = seconds - day * daySeconds >= lastHour;
      const key = 2 * day + (late ? 1 : 0);
      const known = days.get(key);
      if (known !== undefined) return known;
      const moment = day * daySeconds + (late ? lastHour : 0);
      const made = name(longDate(instantAt(moment * 1_000)));
      days.set(key, made);
      return made;
    },
  };
};
