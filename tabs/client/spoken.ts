/** The language in which the page speaks now, for whoever asks: components through language.tsx, calls directly. */
import { isLanguage, languageOf, localeOf } from '#core/domain/language.ts';
import type { Language } from '#core/domain/language.ts';

const watchers = new Set<() => void>();
let spoken: Language = 'en';

export const languageNow = (): Language => spoken;

export const onLanguage = (changed: () => void): (() => void) => {
  watchers.add(changed);
  return () => watchers.delete(changed);
};

/** Event of the window: the hub knows the new language, so whatever it has answered can be asked for again in it. */
export const languageKept = 'hub-language-kept';

const show = (language: Language): void => {
  spoken = language;
  document.documentElement.lang = localeOf[language];
  for (const watcher of watchers) watcher();
};

const placeOf = (person: string): string => `hub.language.${person}`;

/** What this person last read the hub in, on this device; undefined where that is not known. */
export const rememberedLanguage = (person: string): Language | undefined => {
  try {
    const kept = localStorage.getItem(placeOf(person));
    return isLanguage(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Speaks it from now on, and on this person's next visit from the first moment. */
export const speak = (language: Language, person: string): void => {
  try {
    localStorage.setItem(placeOf(person), language);
  } catch {
    // A browser that keeps nothing asks the hub again next time.
  }
  show(language);
};

/** Until the person's choice is known: as Teams speaks with them. */
export const speakAsTeams = (locale: string): void => {
  show(languageOf(locale));
};

/** Of a catalogue the words that are spoken now; within components `useWords` follows a change. */
export const inLanguage = <Words>(catalogue: Readonly<Record<Language, Words>>): Words =>
  catalogue[spoken];
