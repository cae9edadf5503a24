/** A café as it comes from its form, checked field by field. */
import { mostDates, repeats, timesOn } from '../../domain/cafes/cafe.ts';
import type { Repeat } from '../../domain/cafes/cafe.ts';
import type { Language } from '../../domain/language.ts';
import { minutesBetween } from '../../domain/time/instant.ts';
import type { PersonKey } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { cafeWords } from '../../domain/words/cafe-sentences.ts';
import type { CafeView } from './cafe-views.ts';

type Raw = Readonly<Record<string, unknown>>;

export interface CafeDraft {
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  /** '' where it is online alone. */
  readonly place: string;
  readonly online: boolean;
  readonly capacity: number;
  /** '' : the caller. */
  readonly host: PersonKey;
  readonly openTo: CafeView['openTo'];
  readonly group: string;
  readonly about: string;
}

const longest = 8 * 60;
const mostPlaces = 500;
const audiences: readonly CafeView['openTo'][] = ['everybody', 'group', 'independents'];

const textOf = (raw: Raw, name: string, most = 200): string => {
  const value = raw[name];
  return typeof value === 'string' ? value.trim().slice(0, most) : '';
};

const wholeIn = (raw: Raw, name: string, least: number, most: number): number | undefined => {
  const text = textOf(raw, name);
  const value = Number(text);
  return /^\d{1,3}$/.test(text) && value >= least && value <= most ? value : undefined;
};

const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

const draftIn = (raw: Raw): Omit<CafeDraft, 'capacity'> => ({
  title: textOf(raw, 'title', 120),
  day: textOf(raw, 'day'),
  from: textOf(raw, 'from'),
  until: textOf(raw, 'until'),
  place: textOf(raw, 'place'),
  online: textOf(raw, 'online') === 'yes',
  host: textOf(raw, 'host', 40),
  openTo: audiences.find((each) => each === raw['openTo']) ?? 'everybody',
  group: textOf(raw, 'group', 100),
  about: textOf(raw, 'about', 2000),
});

/** The first field that is not right, with its sentence. */
const wrongIn = (
  draft: Omit<CafeDraft, 'capacity'>,
  language: Language,
): readonly [field: string, sentence: string] | undefined => {
  const words = cafeWords[language];
  const { title, day, from, until, place, online, openTo, group } = draft;
  if (title === '') return ['title', words.needTitle];
  if (!isDay(day)) return ['day', words.needDay];
  if (!isTime(from) || !isTime(until)) return [isTime(from) ? 'until' : 'from', words.needTimes];
  const { startsAt, endsAt } = timesOn(day, { from, until });
  if (minutesBetween(startsAt, endsAt) > longest) return ['until', words.tooLong];
  if (place === '' && !online) return ['place', words.needPlace];
  if (openTo === 'group' && group === '') return ['group', words.needGroup];
  return undefined;
};

/** Reads a café; refuses with the field that it is about. */
export const readCafe = (raw: Raw, language: Language): Result<CafeDraft> => {
  const draft = draftIn(raw);
  const wrong = wrongIn(draft, language);
  if (wrong !== undefined) return refuse('invalid', wrong[1], wrong[0]);
  const capacity = wholeIn(raw, 'capacity', 1, mostPlaces);
  if (capacity === undefined)
    return refuse('invalid', cafeWords[language].needCapacity, 'capacity');
  return done({ ...draft, capacity });
};

export interface ScheduleDraft {
  readonly cafe: CafeDraft;
  readonly repeat: Repeat;
  readonly times: number;
  readonly submission: string;
  readonly anyway: boolean;
}

/** A café that is new, once or as often as it repeats. */
export const readSchedule = (raw: Raw, language: Language): Result<ScheduleDraft> => {
  const cafe = readCafe(raw, language);
  if (!cafe.ok) return cafe;
  const repeat = repeats.find((each) => each === raw['repeat']) ?? 'once';
  const times = repeat === 'once' ? 1 : wholeIn(raw, 'times', 2, mostDates);
  if (times === undefined) return refuse('invalid', cafeWords[language].needTimesCount, 'times');
  const submission = textOf(raw, 'submission', 60);
  return done({
    cafe: cafe.value,
    repeat,
    times,
    submission,
    anyway: textOf(raw, 'anyway') === 'yes',
  });
};
