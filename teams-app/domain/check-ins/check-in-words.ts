/** What somebody says about a check-in in a few everyday words, in English or Welsh. Whole messages only. */
import type { Instant } from '../time/instant.ts';
import { addMinutes } from '../time/instant.ts';
import { momentMeant } from '../time/resolve-time.ts';
import { clockText, lengthText, readClock, readMinutes } from '../time/spoken-time.ts';
import { tellsOfSomething } from '../incidents/telling-words.ts';

/** Until when: the moment, or those to ask about; neither where nothing was said. */
export interface SaidUntil {
  readonly until?: Instant;
  readonly choices?: readonly Instant[];
}

export type CheckInWords =
  | ({
      readonly says: 'start';
      readonly place?: string;
      readonly withWhom?: string;
      readonly worried: boolean;
    } & SaidUntil)
  | ({ readonly says: 'extend'; readonly minutes?: number } & SaidUntil)
  /** What was said beside it: the danger word, or a pleasantry. */
  | { readonly says: 'safe'; readonly rest: string }
  | { readonly says: 'help' }
  | { readonly says: 'mine' }
  | { readonly says: 'danger-word'; readonly withIt: boolean };

const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replaceAll('‘', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');

const polite = '(?:please|thanks|thank you|cheers|diolch|os gwelwch yn dda)';
const greeting = `^(?:(?:hi|hello|hey|hiya|helo|shwmae|ok|okay|iawn|yes|ie|evening all|${polite})[ ,:]+)*`;
const iAm =
  "(?:i'm|im|i am|i'll be|ill be|i will be|i've got|i have(?: got)?|we're|we are|rwy'n|rwyn|dwi'n|dwin|rydw i'n|bydda i'n|mae gen i)";
const doing =
  '(?:currently |just |now )?(?:holding|hosting|doing|having|running|starting|going to|going on|off to|heading to|about to (?:start|hold|do)|out(?: on| for| at)?|on|cynnal|gwneud|mynd i|ar)';
const kinds =
  "(?:(?:a|an|my|our|the|some|another|ward|advice|drop[- ]in|street|evening|morning|home|house|site|community|public|parish|residents'?|resident|local|council|estate|coffee|online) )*" +
  '(?:surger(?:y|ies)|visits?|visiting|meeting|canvass(?:ing)?|door[- ]?knocking|leaflet(?:ing|ting)|walkabout|stall|event|drop[- ]in|hustings|lone working|working alone|cymhorthfa|gymhorthfa|ymweliad(?: cartref)?|ymweld|cyfarfod|canfasio|gweithio ar fy mhen fy hun)\\b';
const checkIn =
  "(?:(?:please )?(?:start|begin|open|make|new|i want|i need|i'd like|dechrau) )?(?:a |my |new )?(?:lone working )?(?:check[- ]?in|checkin|checking in|cofrestru|mewngofnodi)";
const at = '(?:at|in|on|to|with|near|for|yn|yng|ym|ar|i|@|:|,|-)';
const untilWord =
  "(?:until|untill|till|'til|til|to|and (?:i'll |will |should )?be back (?:by|at|around)|be back (?:by|at|around)|and back (?:by|at|around)|back (?:by|at|around|before)|ending (?:at|by)|ends (?:at|by)|finish(?:ing|es)? (?:at|by|around)|done by|tan|hyd|hyd at|nes|yn ôl (?:erbyn|am)|nôl (?:erbyn|am)|erbyn)";
const worry =
  "(?:[ ,.;-]+(?:and )?(?:i'm |im |i am |a bit |rwy'n |dwi'n )*(?:worried|nervous|uneasy|poeni|bryderus)(?: about (?:this|it|this one|this visit))?)";

const worryAtEnd = new RegExp(`${worry}$`, 'iu');

const untilPart = new RegExp(
  `(?:^|[ ,.;-])(?:${untilWord} (?<clock>${clockText})|(?:for|am) (?<length>${lengthText}))(?=$|[ ,.;!])`,
  'iu',
);

const saidUntil = (
  { clock, length }: Readonly<Record<string, string | undefined>>,
  now: Instant,
): SaidUntil | undefined => {
  if (length !== undefined) {
    const minutes = readMinutes(length.toLowerCase());
    return minutes === undefined ? undefined : { until: addMinutes(now, minutes) };
  }
  const said = readClock((clock ?? '').toLowerCase());
  return said && momentMeant(said, now);
};

const opening = new RegExp(
  `${greeting}(?:` +
    `(?:(?:${iAm} )?(?:${doing} )?${kinds}|${checkIn})(?:[ ,:-]*${at}? ?(?<place>.*))?` +
    `|(?:${iAm} )?(?:visiting|at|@|ymweld â) (?<plainPlace>.+)` +
    `|${iAm} (?:in|on|near|with|yn|yng|ym) (?<there>.+)` +
    `|(?:${iAm} )?(?:out|going out|off out|popping out|away|allan|mas|mynd allan)(?: ${at} (?<out>.+))?` +
    `)$`,
  'iu',
);

const withWhomPart = /^(?:(?<place>.*?)[ ,]+)?(?:with|gyda|efo) (?<who>.{1,80})$/iu;
const leading = new RegExp(`^(?:[ ,:-]|${at} )+`, 'iu');
const trailing = new RegExp(`[ ,;:-]+$|[ ,]+${polite}$`, 'iu');
const trimmed = (text: string): string => text.replace(trailing, '').replace(leading, '').trim();

/** A place and whom they meet, from what stands before and after the time. */
const placeIn = (
  ...texts: readonly (string | undefined)[]
): { place?: string; withWhom?: string } => {
  const whole = texts.map((text) => (text ?? '').trim()).filter((text) => text !== '');
  const found = whole.map((text) => withWhomPart.exec(text)?.groups);
  const withWhom = found.find((each) => each !== undefined)?.['who'];
  const places = whole.map((text, index) =>
    trimmed(found[index] ? (found[index]['place'] ?? '') : text),
  );
  const place = places.find((text) => text !== '');
  return {
    ...(place === undefined ? {} : { place: place.slice(0, 200) }),
    ...(withWhom === undefined ? {} : { withWhom: trimmed(withWhom) }),
  };
};

/** After the time only a place, whom they meet and thanks may follow. */
const afterwards = new RegExp(
  `^(?:[ ,]*(?:${at}|with|gyda|efo) [^,.;!?]{1,120})?(?:[ ,]*${polite})*$`,
  'iu',
);

const longestMessage = 200;

/** What an opening names as the place: empty where it names none, undefined where it is no opening. */
const placeNamed = (text: string): string | undefined => {
  const found = opening.exec(text.replace(trailing, ''))?.groups;
  if (found === undefined) return undefined;
  return Object.values(found).find((place) => (place as string | undefined) !== undefined) ?? '';
};

const startIn = (text: string, now: Instant): CheckInWords | undefined => {
  const plain = text.replace(worryAtEnd, '').trim();
  const worried = plain !== text;
  const time = untilPart.exec(plain);
  const place = placeNamed(plain.slice(0, time?.index).trim());
  if (place === undefined) return undefined;
  if (time === null) return isCheckIn(text) || place === '' ? start(worried, place) : undefined;
  const after = plain.slice(time.index + time[0].length);
  const said = saidUntil(time.groups ?? {}, now);
  if (said === undefined || !afterwards.test(after)) return undefined;
  return { ...start(worried, place, after.replace(trailing, '')), ...said };
};

const start = (worried: boolean, ...where: readonly string[]) =>
  ({ says: 'start', ...placeIn(...where), worried }) as const;

/** Without a time only the word check-in itself begins one: "surgery at the hall" may be told for another reason. */
const isCheckIn = (text: string): boolean => new RegExp(`${greeting}${checkIn}`, 'iu').test(text);

const bareKinds = new RegExp(`${greeting}(?:${checkIn}|lone working|working alone)$`, 'iu');

const more = '(?:more|longer|extra|arall|yn fwy|yn rhagor)';
const extendPatterns = [
  `(?:extend|ymestyn|add|give me|i need|need|can i have|could i have|dwi angen|angen|\\+)(?: my check[- ]?in| it)?(?: by| for| o)? ?(?:another |an extra |a further )?(?<length>${lengthText}|\\d{1,3})(?: ${more})?(?: ${polite})?`,
  `(?:running late,? |hwyr,? )?(?:another|an extra|a further|yn ychwanegol) (?<length>${lengthText})(?: ${more})?(?: ${polite})?`,
  `(?:running late,? |hwyr,? )?(?<length>${lengthText}) ${more}(?: ${polite})?`,
  `(?:(?:extend|ymestyn|make|change)(?: my check[- ]?in| it)?(?: to| until| till| tan| hyd| i)?|(?:i'll be |now )?(?:until|till|back (?:by|at|around)|be back (?:by|at|around)|tan|hyd|yn ôl erbyn|nôl erbyn)) (?<clock>${clockText})(?: instead)?(?: ${polite})?`,
  `(?<count>\\d{1,3}) more (?<unit>minutes?|mins?|hours?)(?: ${polite})?`,
  `(?:extend|ymestyn)(?: my check[- ]?in| it)?|running late|need more time|more time|mwy o amser|hwyr`,
].map((pattern) => new RegExp(`${greeting}(?:${pattern})$`, 'iu'));

const extendIn = (text: string, now: Instant): CheckInWords | undefined => {
  for (const pattern of extendPatterns) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const { count, unit, clock } = found.groups ?? {};
    const length = count === undefined ? found.groups?.['length'] : `${count} ${unit ?? ''}`;
    if (clock !== undefined) {
      const said = saidUntil({ clock }, now);
      return said && { says: 'extend', ...said };
    }
    if (length === undefined) return { says: 'extend' };
    const minutes = /^\d+$/.test(length) ? Number(length) : readMinutes(length.toLowerCase());
    return minutes === undefined || minutes < 1 ? undefined : { says: 'extend', minutes };
  }
  return undefined;
};

const safePattern =
  /^(?:(?:hi|hello|ok|okay|yes|yep|yeah|all done|done|finished|home|ie|iawn|thanks|diolch)[ ,]+)*(?:(?:i'm|im|i am|we're|we are|all|both|rwy'n|rwyn|dwi'n|dwin|rydw i'n|yn) )?(?:(?:now|back|home|all|both|quite|perfectly|nawr|adref|gartref|nôl) )*(?:(?:home|back|adref|gartref) and )?(?:safe|saff|ddiogel|diogel)(?: (?:and|&) (?:sound|well|home))?(?<rest>(?:[ ,.;-].*)?)$/iu;

/** More words than a danger word and a pleasantry have tell of something. */
const mostRest = 5;

const safeIn = (text: string): CheckInWords | undefined => {
  const rest = safePattern.exec(text)?.groups?.['rest'];
  if (rest === undefined || /[?]/.test(rest)) return undefined;
  const words = rest.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
  if (words.length > mostRest || /^(to|if|until|till|for|enough|as)$/i.test(words[0] ?? ''))
    return undefined;
  return tellsOfSomething(rest) ? undefined : { says: 'safe', rest: words.join(' ') };
};

const helpPattern =
  /^(?:please )?(?:help me(?: now| please)?|i need help(?: now| please)?|need help(?: now)?|send help(?: now| please)?|sos|mayday|(?:dwi|dw i|rydw i|rwyf|rwy'n) (?:angen|eisiau) (?:help|cymorth)(?: nawr)?|(?:mae )?angen (?:help|cymorth)(?: (?:arna|arnaf) i| arnaf)?(?: nawr)?|helpwch fi)$/iu;

const minePattern =
  /^(?:(?:show |what's |whats )?my check[- ]?in|(?:am i |is my )?check(?:ed)?[- ]?in(?: on| running| status)\??|check[- ]?in status|i'?m (?:back|home|finished|done)|i am (?:back|home|finished|done)|finished|back home|home now|(?:rwy'n|dwi'n|rwyn|rydw i) (?:yn )?(?:ôl|adref|gartref)|wedi gorffen|fy nghofrestriad)\??$/iu;

const wordPattern =
  /^(?:please )?(?:(?:i want to |i'd like to |can i |how do i )?(?:set|choose|change|pick|make|forget) )?(?:a |my |the |new )*(?:danger|duress|distress|secret|code|panic|safe) ?word(?<more>.*)$|^(?:newid |dewis |gosod )?(?:fy )?gair (?:perygl|cudd|cyfrin)(?<rest>.*)$/iu;

const wordIn = (text: string): CheckInWords | undefined => {
  const found = wordPattern.exec(text);
  if (found === null) return undefined;
  const extra = (found.groups?.['more'] ?? found.groups?.['rest'] ?? '').replace(/[^\p{L}]/gu, '');
  return { says: 'danger-word', withIt: extra !== '' };
};

/**
 * What the message says about a check-in; undefined where it says something else, or may tell of
 * something that happened: that is a report and stays one.
 */
export const readCheckInWords = (message: string, now: Instant): CheckInWords | undefined => {
  const text = cleaned(message);
  if (text === '' || text.length > longestMessage) return undefined;
  if (helpPattern.test(text)) return { says: 'help' };
  const word = wordIn(text);
  if (word !== undefined) return word;
  const safe = safeIn(text);
  if (safe !== undefined) return safe;
  if (minePattern.test(text)) return { says: 'mine' };
  if (bareKinds.test(text)) return { says: 'start', worried: false };
  if (tellsOfSomething(text.replace(worryAtEnd, ''))) return undefined;
  return extendIn(text, now) ?? startIn(text, now);
};
