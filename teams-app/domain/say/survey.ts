/** The member survey: what is asked, and how an answer is read. Every question can be skipped. Source: domain.md 3.10. */

/** one: a single answer. many: as many as fit. words: in the councillor's own words. */
type Kind = 'one' | 'many' | 'words';

interface Question {
  readonly kind: Kind;
  readonly options: readonly string[];
}

const one = <const O extends readonly string[]>(...options: O) =>
  ({ kind: 'one', options }) as const;
const many = <const O extends readonly string[]>(...options: O) =>
  ({ kind: 'many', options }) as const;

/** In the order in which they are asked. Keys stay for ever: results of earlier surveys stand under them. */
export const questions = {
  frequency: one('never', 'once', 'few-months', 'monthly', 'weekly'),
  channels: many('in-person', 'phone', 'message', 'email', 'letter', 'social-media', 'meeting'),
  places: many('home', 'surgery', 'street', 'council', 'event', 'online'),
  kinds: many('insults', 'threats', 'followed', 'damage', 'false', 'private', 'hate', 'sexual'),
  because: many('age', 'disability', 'race', 'religion', 'sex', 'sexuality', 'gender', 'politics'),
  risk: one('never', 'sometimes', 'often'),
  changed: many('less-online', 'less-out', 'kept-quiet', 'routes', 'stand-down', 'nothing'),
  reported: one('council', 'police', 'both', 'neither'),
  'why-not': many('too-small', 'no-use', 'part-of-it', 'not-how', 'afraid', 'handled'),
  contact: one('yes', 'not-sure', 'no'),
  response: one('good', 'mixed', 'poor', 'none-asked'),
  arrangements: one('yes', 'partly', 'no', 'not-known'),
  assessed: one('yes', 'no', 'not-known'),
  wanted: many('safety', 'social-media', 'calming', 'talk', 'cafe', 'counselling', 'nothing'),
  address: one('yes', 'not-sure', 'no'),
  support: one('right', 'too-much', 'too-little', 'not-known'),
  comment: { kind: 'words', options: [] },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionKey = keyof typeof questions;

export const questionKeys = Object.keys(questions) as readonly QuestionKey[];

/** The parts of the form. */
export const questionGroups = {
  happened: ['frequency', 'channels', 'places', 'kinds', 'because'],
  effect: ['risk', 'changed'],
  reporting: ['reported', 'why-not', 'contact', 'response'],
  arrangements: ['arrangements', 'assessed', 'address'],
  support: ['wanted', 'support', 'comment'],
} as const satisfies Readonly<Record<string, readonly QuestionKey[]>>;

export const questionOf = (key: QuestionKey): Question => questions[key];

/** What one councillor answered: chosen options, or words. Questions that were skipped are absent. */
export type SurveyAnswer = Readonly<Partial<Record<QuestionKey, readonly string[]>>>;

/** Characters that a comment may have. */
export const longestComment = 1_000;

const readOne = (key: QuestionKey, raw: unknown): readonly string[] => {
  const { kind, options } = questionOf(key);
  if (typeof raw !== 'string' || raw.trim() === '') return [];
  if (kind === 'words') return [raw.trim().slice(0, longestComment)];
  const chosen = options.filter((option) => raw.split(',').includes(option));
  return kind === 'one' ? chosen.slice(0, 1) : chosen;
};

/** Reads a form: options with commas between. What is no option is left out; nothing else is kept of it. */
export const readAnswer = (raw: Readonly<Record<string, unknown>>): SurveyAnswer =>
  Object.fromEntries(
    questionKeys
      .map((key) => [key, readOne(key, raw[key])] as const)
      .filter(([, chosen]) => chosen.length > 0),
  );
