/** Reads the form in which an officer schedules a decision to watch. */
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import { tellingMoment } from '../../domain/online/heads-up.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { storableText } from '../../domain/storable-text.ts';
import { momentTyped } from '../../domain/time/wall-clock-moments.ts';
import { headsUpWords } from '../../domain/words/heads-up.ts';

type Raw = Readonly<Record<string, unknown>>;

const longest = {
  title: 200,
  titleCy: 200,
  what: 4_000,
  whatCy: 4_000,
  facts: 4_000,
  factsCy: 4_000,
  contact: 200,
} as const;

type Text = keyof typeof longest;

/** What was typed and chosen; `wards` as they were named, none for every ward. */
export interface HeadsUpInput {
  /** Of one that is there; '' schedules a new one. */
  readonly key: string;
  /** As the form saw it. */
  readonly etag: string;
  readonly submission: string;
  readonly texts: Pick<HeadsUpRow, 'title' | 'what' | 'facts'> &
    Readonly<Partial<Record<Text, string>>>;
  readonly wards: readonly string[];
  readonly decisionAt: Instant;
  /** Absent: now. */
  readonly tellAt?: Instant;
  /** Whether those who know of it hear of the change. */
  readonly tellAgain: boolean;
}

const textIn = (raw: Raw, key: string): string => {
  const value = raw[key];
  return typeof value === 'string' ? value.trim() : '';
};

const readTexts = (raw: Raw, language: Language): Result<HeadsUpInput['texts']> => {
  const { said } = headsUpWords[language];
  const texts: Partial<Record<Text, string>> = {};
  for (const [key, most] of Object.entries(longest) as [Text, number][]) {
    const text = textIn(raw, key);
    if (text.length > most) return refuse('invalid', said.tooLong(String(most)), key);
    if (text !== '') texts[key] = storableText(text);
  }
  const { title, what, facts } = texts;
  if (title === undefined) return refuse('invalid', said.noTopic, 'title');
  if (what === undefined) return refuse('invalid', said.noWhat, 'what');
  if (facts === undefined) return refuse('invalid', said.noFacts, 'facts');
  return done({ ...texts, title, what, facts });
};

type Times = Pick<HeadsUpInput, 'decisionAt' | 'tellAt'>;

const readTimes = (raw: Raw, language: Language): Result<Times> => {
  const { said } = headsUpWords[language];
  const decisionAt = momentTyped(textIn(raw, 'decision'));
  if (decisionAt === undefined) return refuse('invalid', said.noDecision, 'decision');
  const day = textIn(raw, 'tellOn');
  if (day === '') return done({ decisionAt });
  const tellAt = tellingMoment(day);
  if (tellAt === undefined) return refuse('invalid', said.noTelling, 'tellOn');
  return tellAt < decisionAt
    ? done({ decisionAt, tellAt })
    : refuse('invalid', said.tooLate, 'tellOn');
};

/** Refuses what is missing or too long, with its field. Whether times are still to come is not looked at here. */
export const readHeadsUp = (raw: Raw, language: Language): Result<HeadsUpInput> => {
  const texts = readTexts(raw, language);
  if (!texts.ok) return texts;
  const times = readTimes(raw, language);
  if (!times.ok) return times;
  return done({
    key: textIn(raw, 'headsUp'),
    etag: textIn(raw, 'etag'),
    submission: textIn(raw, 'submission'),
    texts: texts.value,
    ...times.value,
    wards: textIn(raw, 'wards')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    tellAgain: textIn(raw, 'tellAgain') === 'yes',
  });
};
