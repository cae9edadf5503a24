/** One's own turns as a calendar file (RFC 5545). When and with whom, and nothing else: no report, no place. */
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import type { PersonKey } from '../people.ts';
import type { Part } from './rota-entry.ts';
import { calendarWords } from '../words/rota.ts';

/** A time in which somebody is on call. */
export interface OwnTurn {
  readonly from: Instant;
  readonly until: Instant;
  readonly part: Part;
  readonly because: 'turn' | 'pattern' | 'override' | 'swap';
  /** The other one of the two. */
  readonly with?: string;
  /** The row that says so. */
  readonly row: string;
}

/** RFC 5545 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** "20261228T170000Z": UTC, so that no time zone has to be told (RFC 5545 3.3.5). */
const stamp = (at: Instant): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Octets of a line, without its end. */
const longest = 75;

/** Octets of one letter in UTF-8. */
const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 octets, the later ones after a space; no letter is cut in two (RFC 5545 3.1). */
const folded = (line: string): string => {
  let [text, octets] = ['', 0];
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > longest) [text, octets] = [`${text}\r\n `, 1];
    [text, octets] = [text + letter, octets + size];
  }
  return text;
};

interface About {
  /** Whose turns they are. */
  readonly person: PersonKey;
  readonly at: Instant;
  readonly language: Language;
}

const descriptionOf = ({ with: other }: OwnTurn, language: Language): string =>
  other === undefined ? calendarWords[language].alone : calendarWords[language].together(other);

/** The same turn keeps its UID: a calendar that reads the file again puts it in the place of what it had. */
const eventOf = (turn: OwnTurn, { person, at, language }: About): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${stamp(turn.from)}-${turn.row === '' ? 'turn' : turn.row}-${person}@councillor-safety-hub`,
  `DTSTAMP:${stamp(at)}`,
  `DTSTART:${stamp(turn.from)}`,
  `DTEND:${stamp(turn.until)}`,
  `SUMMARY:${escaped(calendarWords[language].summary(turn.part))}`,
  `DESCRIPTION:${escaped(descriptionOf(turn, language))}`,
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The file, with lines that end in CR LF. */
export const calendarFile = (turns: readonly OwnTurn[], about: About): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Councillor Safety Hub//Duty rota//${about.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(calendarWords[about.language].name)}`,
    ...turns.flatMap((turn) => eventOf(turn, about)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
