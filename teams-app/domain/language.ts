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
