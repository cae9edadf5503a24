/** The languages in which the hub speaks, and how a catalogue of words stands in both. */

export const languages = ['en', 'cy'] as const;

export type Language = (typeof languages)[number];

/** The same catalogue in another language: every text and every function with the same facts, nothing left out. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : { readonly [Key in keyof Words]: Translated<Words[Key]> };

/** A catalogue in every language: English as it was written, each other checked against it by the compiler. */
export type InLanguages<Words> = Readonly<Record<Language, Translated<Words>>>;

export const isLanguage = (text: unknown): text is Language =>
  languages.some((language) => language === text);

/** The language of a locale as Teams and browsers write it, for example "cy-GB". Welsh is Welsh; all else is English. */
export const languageOf = (locale: string): Language =>
  locale.toLowerCase().split('-')[0] === 'cy' ? 'cy' : 'en';

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'cy' : 'en');

/** As HTML's lang attribute and screen readers want it. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };
