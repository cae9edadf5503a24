/** What was typed into the form of a turn, read: times, people, what repeats. Looks at nothing but the words. */
import { isInstant, parseInstant } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { readRepeats } from '../../domain/duty/read-repeats.ts';
import type { DutyKind, DutyTurn } from '../../domain/duty/rota-entry.ts';
import { londonMoment, startOfDay } from '../../domain/time/wall-clock-moments.ts';
import { rotaSentences } from '../../domain/words/rota.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A text or a number as it stands; '' for anything else. */
export const wordIn = (raw: Raw, key: string): string => {
  const value = raw[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

const wallClock = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?$/;

const momentOf = (text: string): Instant => {
  const [, day, time] = wallClock.exec(text) ?? [];
  return day === undefined || time === undefined
    ? parseInstant(text)
    : londonMoment(`${day}T${time}`);
};

/** An instant, or a wall-clock text of Europe/London. Undefined for anything else. */
export const momentIn = (text: string): Instant | undefined => {
  try {
    const moment = momentOf(text);
    return isInstant(moment) ? moment : undefined;
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
};

type Times = Pick<DutyTurn, 'from' | 'until'>;

const timesIn = (raw: Raw, language: Language): Result<Times> => {
  const words = rotaSentences[language];
  const from = momentIn(wordIn(raw, 'from'));
  if (from === undefined) return refuse('invalid', words.noMoment, 'from');
  const until = momentIn(wordIn(raw, 'to'));
  return until === undefined ? refuse('invalid', words.noMoment, 'to') : done({ from, until });
};

/** From the beginning of the first day to the end of the last. */
const daysIn = (raw: Raw, language: Language): Result<Times> => {
  const words = rotaSentences[language];
  const [first, last] = [wordIn(raw, 'firstDay'), wordIn(raw, 'lastDay')];
  if (!isDay(first)) return refuse('invalid', words.noDate, 'firstDay');
  if (!isDay(last)) return refuse('invalid', words.noDate, 'lastDay');
  return done({ from: startOfDay(first), until: startOfDay(last, 1) });
};

const repeatsIn = (
  raw: Raw,
  language: Language,
): Result<Pick<DutyTurn, 'from' | 'until' | 'repeats'>> => {
  const times = daysIn(raw, language);
  if (!times.ok) return times;
  const typed = {
    days: wordIn(raw, 'days'),
    startsAt: wordIn(raw, 'startsAt'),
    endsAt: wordIn(raw, 'endsAt'),
    endsOn: wordIn(raw, 'endsOn'),
    everyWeeks: wordIn(raw, 'everyWeeks'),
  };
  const repeats = readRepeats(typed, language);
  return repeats.ok ? done({ ...times.value, repeats: repeats.value }) : repeats;
};

/** Kinds that a form may write: a swap comes about by being accepted. */
const written = ['turn', 'pattern', 'override', 'senior'] as const;
type WrittenKind = (typeof written)[number];

const kindIn = (raw: Raw): WrittenKind | undefined => {
  const word = wordIn(raw, 'kind');
  return word === '' ? 'turn' : written.find((kind) => kind === word);
};

const longestReason = 200;

export interface Anyway {
  /** Why a gap is left all the same; absent where none may be left. */
  readonly anyway?: string;
}

const isYes = (word: string): boolean => word === 'yes' || word === 'true';

/** Whether a gap may be left, and why. */
export const readAnyway = (raw: Raw, language: Language): Result<Anyway> => {
  const words = rotaSentences[language];
  const value = raw['anyway'];
  if (value !== true && !isYes(wordIn(raw, 'anyway'))) return done({});
  const reason = wordIn(raw, 'reason');
  if (reason === '') return refuse('invalid', words.reasonMissing, 'reason');
  return reason.length > longestReason
    ? refuse('invalid', words.tooManyWords(longestReason), 'reason')
    : done({ anyway: reason });
};

const longestTitle = 120;

export interface DutyDraft extends Anyway {
  readonly turn: DutyTurn & { readonly kind: DutyKind };
}

const keyIn = (raw: Raw, key: string): string => wordIn(raw, key).toLowerCase();

const peopleIn = (raw: Raw, kind: DutyKind): Pick<DutyTurn, 'lead' | 'deputy' | 'senior'> => {
  const senior = keyIn(raw, 'senior');
  return {
    lead: kind === 'senior' ? '' : keyIn(raw, 'lead'),
    deputy: kind === 'senior' ? '' : keyIn(raw, 'deputy'),
    ...(senior === '' ? {} : { senior }),
  };
};

const rowIn = (raw: Raw): Pick<DutyTurn, 'row'> => {
  const [item, etag] = [wordIn(raw, 'row'), wordIn(raw, 'etag')];
  return item === '' ? {} : { row: { item, etag } };
};

/** Reads what `set-duty` takes. */
export const readDuty = (raw: Raw, language: Language): Result<DutyDraft> => {
  const words = rotaSentences[language];
  const kind = kindIn(raw);
  if (kind === undefined) return refuse('invalid', words.noKind, 'kind');
  const times = kind === 'pattern' ? repeatsIn(raw, language) : timesIn(raw, language);
  if (!times.ok) return times;
  const anyway = readAnyway(raw, language);
  if (!anyway.ok) return anyway;
  const title = wordIn(raw, 'title');
  if (title.length > longestTitle)
    return refuse('invalid', words.tooManyWords(longestTitle), 'title');
  const turn = {
    ...times.value,
    kind,
    ...peopleIn(raw, kind),
    ...(title === '' ? {} : { title }),
    ...rowIn(raw),
  };
  return done({ turn, ...anyway.value });
};
