/** What a councillor sends, and how it is read from a card or a form. Fields: domain.md 3.2. */
import type { Language } from '../language.ts';
import { categories, channels, incidents } from '#lists/incidents.ts';
import type { IncidentRow } from '#lists/incidents.ts';
import { bare } from '#schema/fields.ts';
import type { PersonKey } from '../people.ts';
import { done, refusal, refuse } from '../refusal.ts';
import type { Refusal, Result } from '../refusal.ts';
import { sentences } from '../words/sentences.ts';

export interface Report extends Pick<
  IncidentRow,
  | 'what'
  | 'afraidNow'
  | 'when'
  | 'where'
  | 'channel'
  | 'category'
  | 'subject'
  | 'effect'
  | 'wish'
  | 'about'
> {
  readonly ward?: string;
  /** The councillor or officer that it is about, where the reporter chose one: excluded from it. */
  readonly aboutWho?: PersonKey;
}

const answers = [
  'what',
  'afraidNow',
  'when',
  'where',
  'channel',
  'category',
  'subject',
  'effect',
  'wish',
  'about',
] as const satisfies readonly (keyof Report)[];

/** The councillor's answers alone, from the report or from the row that shows it. */
export const answersOf = (from: Pick<Report, (typeof answers)[number]>): Report =>
  Object.fromEntries(
    answers.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])),
  ) as unknown as Report;

const textFields = ['when', 'where', 'subject', 'effect', 'wish'] as const;
const afraidWords: ReadonlyMap<string | undefined, Report['afraidNow']> = new Map([
  ['yes', 'yes'],
  ['true', 'yes'],
  ['no', 'no'],
  ['false', 'no'],
  ['not-sure', 'not-sure'],
  ['not sure', 'not-sure'],
]);

const given = (raw: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const value = raw[key];
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

const tooLong = (
  key: keyof typeof incidents.fields,
  value: string,
  language: Language,
): Refusal | undefined => {
  const field = bare(incidents.fields[key]);
  if (field.kind !== 'text' && field.kind !== 'note') return undefined;
  return value.length > field.maxLength
    ? refusal(
        'invalid',
        sentences[language].tooLong(field.label[language], field.maxLength, value.length),
        key,
      )
    : undefined;
};

const choiceOf = <K extends string>(
  value: string | undefined,
  choices: Readonly<Record<K, unknown>>,
): K | undefined =>
  value !== undefined && Object.hasOwn(choices, value) ? (value as K) : undefined;

/**
 * Reads the answers of the report card as they came; every text is kept as typed. No answer about
 * being afraid counts as "not sure". A person who was chosen counts, even where the question whether it
 * is about anybody was passed over: the card says that they can't see it. Refuses an empty or overlong
 * text, naming the field.
 */
export const readReport = (
  raw: Readonly<Record<string, unknown>>,
  language: Language = 'en',
): Result<Report> => {
  const what = given(raw, 'what');
  if (what === undefined) return refuse('invalid', sentences[language].whatIsEmpty, 'what');
  const texts = Object.fromEntries(
    textFields.flatMap((key) => {
      const value = given(raw, key);
      return value === undefined ? [] : [[key, value]];
    }),
  ) as Partial<Record<(typeof textFields)[number], string>>;
  const ward = given(raw, 'ward');
  const long =
    tooLong('what', what, language) ??
    Object.entries(texts).reduce<Refusal | undefined>(
      (found, [key, value]) =>
        found ?? tooLong(key as keyof typeof incidents.fields, value, language),
      ward === undefined ? undefined : tooLong('ward', ward, language),
    );
  if (long !== undefined) return { ok: false, refused: long };
  return done({ what, ...texts, ...choicesIn(raw), ...(ward === undefined ? {} : { ward }) });
};

const choicesIn = (
  raw: Readonly<Record<string, unknown>>,
): Pick<Report, 'afraidNow' | 'about' | 'channel' | 'category' | 'aboutWho'> => {
  const channel = choiceOf(given(raw, 'channel'), channels);
  const category = choiceOf(given(raw, 'category'), categories);
  const about = choiceOf(given(raw, 'about'), incidents.fields.about.choices);
  // The card promises that a chosen person can't see the report, whatever the question above says.
  const aboutWho = given(raw, 'aboutWho');
  return {
    afraidNow: afraidWords.get(given(raw, 'afraidNow')?.trim().toLowerCase()) ?? 'not-sure',
    about: about ?? 'nobody',
    ...(channel === undefined ? {} : { channel }),
    ...(category === undefined ? {} : { category }),
    ...(aboutWho === undefined ? {} : { aboutWho }),
  };
};
