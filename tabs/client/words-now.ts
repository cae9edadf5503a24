import type { Language } from '#core/domain/language.ts';
import { languageNow } from './spoken.ts';

/**
 * A catalogue whose parts are those of the language that is spoken now: each is looked up when it is asked for.
 * So ask while drawing, never when a module is loaded; main.tsx draws the page anew when the language changes.
 */
export const wordsNow = <Words extends object>(
  catalogue: Readonly<Record<Language, Words>>,
): Words =>
  new Proxy(catalogue.en, {
    get: (_english, part): unknown => Reflect.get(catalogue[languageNow()], part),
  });
