/** Times as people type them in a hurry, in English or Welsh: "8", "half past 8", "20:30", "an hour and a half". */

/** A time of day as it was said. */
export interface SpokenClock {
  readonly hour: number;
  readonly minute: number;
  /** False for "8", which may be morning or evening. */
  readonly sure: boolean;
  readonly tomorrow: boolean;
}

/** Regular expressions as text, to be put into longer ones. Lower case, one space between words. */
const hourWords = [
  ['one', 'un'],
  ['two', 'dau', 'ddau'],
  ['three', 'tri', 'dri'],
  ['four', 'pedwar', 'bedwar'],
  ['five', 'pump', 'bump'],
  ['six', 'chwech'],
  ['seven', 'saith'],
  ['eight', 'wyth'],
  ['nine', 'naw'],
  ['ten', 'deg', 'ddeg'],
  ['eleven', 'un ar ddeg'],
  ['twelve', 'deuddeg', 'ddeuddeg'],
] as const;

const numberOf = (word: string): number => {
  const at = hourWords.findIndex((words) => (words as readonly string[]).includes(word));
  return at < 0 ? Number(word) : at + 1;
};

const anyWord = hourWords
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const hourText = `(?:\\d{1,2}|${anyWord})`;

const halfOfDay =
  '(?:a\\.?m\\.?|p\\.?m\\.?|y\\.?b\\.?|y\\.?h\\.?|y\\.?p\\.?|in the morning|in the afternoon|in the evening|at night|y bore|yn y bore|y prynhawn|yr hwyr|y nos|tonight|this evening|this afternoon|heno)';
const nextDay = '(?:tomorrow(?: morning| afternoon| evening)?|yfory)';
const beforeTheTime = '(?:about |around |approx |roughly |say |tua |oddeutu )?';

const dial = [
  'midnight|hanner nos',
  'midday|noon|hanner dydd|canol dydd',
  `(?:half past|half|hanner awr wedi) ${hourText}`,
  `(?:quarter past|a quarter past|chwarter wedi) ${hourText}`,
  `(?:quarter to|a quarter to|chwarter i) ${hourText}`,
  `(?:\\d{1,2}|five|ten|twenty|twenty five) (?:past|to) ${hourText}`,
  '\\d{1,2}[:.h]\\d\\d',
  '[012]\\d[0-5]\\d',
  hourText,
].join('|');

/** Everything that `readClock` can read. */
export const clockText = `${beforeTheTime}(?:${dial})(?: ?o['’]?clock| ?hrs)?(?: ?${halfOfDay})?(?: ${nextDay})?`;

const half = (word: string): 'am' | 'pm' | undefined => {
  const plain = word.replaceAll('.', '');
  if (/^(am|yb|in the morning|y bore|yn y bore)$/.test(plain)) return 'am';
  return plain === '' ? undefined : 'pm';
};

const minuteWords: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty five': 25,
};

interface Face {
  readonly hour: number;
  readonly minute: number;
  /** Written as only a 24-hour clock is. */
  readonly sure?: true;
}

const before = (hour: number, minutes: number): Face => ({
  hour: hour === 1 ? 12 : hour - 1,
  minute: 60 - minutes,
});

const spokenFace = (text: string): Face | undefined => {
  if (/^(midnight|hanner nos)$/.test(text)) return { hour: 0, minute: 0, sure: true };
  if (/^(midday|noon|hanner dydd|canol dydd)$/.test(text))
    return { hour: 12, minute: 0, sure: true };
  const said = /^(.+?) ?(past|wedi|to|i) (.+)$/.exec(text) ?? /^(half)( )(.+)$/.exec(text);
  if (said === null) return undefined;
  const [, amount = '', way = '', hour = ''] = said;
  const plain = amount.replace(/^(a|hanner) (?=quarter|awr)/, '');
  const minutes = /^(half|awr)$/.test(plain)
    ? 30
    : /^(quarter|chwarter)$/.test(plain)
      ? 15
      : (minuteWords[plain] ?? Number(plain));
  return way === 'to' || way === 'i'
    ? before(numberOf(hour), minutes)
    : { hour: numberOf(hour), minute: minutes };
};

const writtenFace = (text: string): Face => {
  const [, hours = '', minutes = '0'] = /^(\d{1,2})[:.h](\d\d)$/.exec(text) ??
    /^(\d\d)(\d\d)$/.exec(text) ?? [text, text];
  const hour = numberOf(hours);
  const isOf24 = hour > 12 || hour === 0 || (/^0\d/.test(hours) && minutes !== '0');
  return { hour, minute: Number(minutes), ...(isOf24 ? { sure: true } : {}) };
};

const parts = new RegExp(
  `^${beforeTheTime}(?<face>${dial})(?: ?o['’]?clock| ?hrs)?(?: ?(?<half>${halfOfDay}))?(?: (?<next>${nextDay}))?$`,
  'u',
);

const inDay = ({ hour, minute }: Face, part: 'am' | 'pm' | undefined): Face => {
  if (part === undefined || hour > 12) return { hour, minute };
  const twelve = hour % 12;
  return { hour: part === 'am' ? twelve : twelve + 12, minute };
};

const partNextDay = (next: string): 'am' | 'pm' | undefined => {
  if (next.includes('morning')) return 'am';
  return next.includes(' ') ? 'pm' : undefined;
};

const isOnTheClock = ({ hour, minute }: Face): boolean => hour <= 23 && minute <= 59;

/** The time of day in such a text, in lower case; undefined where there is none or it is no time, as 25:00. */
export const readClock = (text: string): SpokenClock | undefined => {
  const found = parts.exec(text.trim())?.groups;
  if (found === undefined) return undefined;
  const { face: said = '', half: halfSaid = '', next: nextSaid = '' } = found;
  const face = spokenFace(said) ?? writtenFace(said);
  const part = half(halfSaid) ?? partNextDay(nextSaid);
  const { hour, minute } = face.sure === true ? face : inDay(face, part);
  if (!isOnTheClock({ hour, minute })) return undefined;
  return {
    hour,
    minute,
    sure: face.sure === true || part !== undefined,
    tomorrow: nextSaid !== '',
  };
};

const many =
  '(?:\\d{1,3}(?:\\.5)?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|forty five|ninety|un|dwy|dau|tair|tri|pedair|pump|deg|ugain)';
const hourUnit = '(?:hours?|hrs?|h|awr|oriau)';
const minuteUnit = '(?:minutes?|mins?|m|munud|funud|o funudau)';

const lengths = [
  'half an hour|hanner awr',
  'three quarters of an hour|tri chwarter awr',
  '(?:a )?quarter of an hour|chwarter awr',
  `(?:an |a |one )?(?:hour|awr) (?:and a half|a hanner)`,
  `${many} (?:and a half|a hanner) ${hourUnit}`,
  `${many} ?${hourUnit}(?: and| a)? ?${many} ?${minuteUnit}`,
  `${many} ?${hourUnit}`,
  `${many} ?${minuteUnit}`,
  '(?:an |a )?(?:hour|awr)',
].join('|');

/** Everything that `readMinutes` can read. */
export const lengthText = `(?:about |around |tua )?(?:${lengths})`;

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  un: 1,
  two: 2,
  dwy: 2,
  dau: 2,
  three: 3,
  tair: 3,
  tri: 3,
  four: 4,
  pedair: 4,
  five: 5,
  pump: 5,
  six: 6,
  ten: 10,
  deg: 10,
  fifteen: 15,
  twenty: 20,
  ugain: 20,
  thirty: 30,
  forty: 40,
  'forty five': 45,
  ninety: 90,
};
const amountOf = (word: string): number => numberWords[word] ?? Number(word);

const fixedLengths: Readonly<Record<string, number>> = {
  'half an hour': 30,
  'hanner awr': 30,
  'three quarters of an hour': 45,
  'tri chwarter awr': 45,
  'quarter of an hour': 15,
  'a quarter of an hour': 15,
  'chwarter awr': 15,
  hour: 60,
  'an hour': 60,
  'a hour': 60,
  awr: 60,
};

const inWords = new RegExp(
  `^(?:(?<hours>${many})? ?(?<half>and a half|a hanner)? ?${hourUnit})?(?: and| a)? ?(?:(?<minutes>${many}) ?${minuteUnit})?$`,
  'u',
);

/** Minutes in such a text, in lower case; undefined where there are none. */
export const readMinutes = (text: string): number | undefined => {
  const plain = text.trim().replace(/^(about|around|tua) /, '');
  const fixed = fixedLengths[plain];
  if (fixed !== undefined) return fixed;
  if (/^(an |a |one )?(hour|awr) (and a half|a hanner)$/.test(plain)) return 90;
  const found = inWords.exec(plain)?.groups;
  if (found === undefined || (found['hours'] ?? found['minutes']) === undefined) return undefined;
  const { hours = '0', minutes = '0', half: andHalf } = found;
  const total = (amountOf(hours) + (andHalf === undefined ? 0 : 0.5)) * 60 + amountOf(minutes);
  return total > 0 ? Math.round(total) : undefined;
};
