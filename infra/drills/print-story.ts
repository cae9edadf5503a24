/** A played exercise as a person reads it. */
import { longDay, wallClock } from './moments.ts';
import type { Failure } from './play.ts';
import type { Row } from './judge.ts';
import type { TimelineLine } from './timeline.ts';

export interface DrillResult {
  readonly drill: string;
  readonly passed: boolean;
  readonly failures: readonly Failure[];
  readonly timeline: readonly TimelineLine[];
  readonly incidents: Readonly<Record<string, Row>>;
  readonly lists: Readonly<Record<string, number>>;
  readonly cost: { readonly graphRequests: number; readonly resourceUnits: number };
}

const channelWords = {
  teams: 'in Teams',
  email: 'by e-mail',
  sms: 'by text message',
  voice: 'by phone call',
} as const;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 110 ? `${line.slice(0, 107)}...` : line;
};

const about = (line: TimelineLine): string =>
  line.incident === undefined ? '' : ` (${line.incident})`;

/** Lines that say the same to several people at the same minute are told once. */
const together = (timeline: readonly TimelineLine[]): TimelineLine[][] => [
  ...Map.groupBy(
    timeline,
    (line) =>
      [wallClock(Date.parse(line.at)), line.how, line.kind, line.incident ?? ''].join('|') +
      (line.how === 'redrawn' ? '' : short(line.text)),
  ).values(),
];

const names = (people: readonly string[]): string =>
  people.length < 2
    ? people.join('')
    : `${people.slice(0, -1).join(', ')} and ${people.at(-1) ?? ''}`;

const channelsOf = (lines: readonly TimelineLine[]): string =>
  names([...new Set(lines.map((line) => channelWords[line.channel]))]);

const happening = (lines: readonly TimelineLine[]): string => {
  const [first] = lines;
  if (first === undefined) return '';
  const people = [...new Set(lines.map((line) => line.who))];
  const time = `  ${wallClock(Date.parse(first.at))}  `;
  if (first.how === 'redrawn')
    return `${time}the ${first.kind} of ${names(people)} redraws itself${about(first)}: ${short(first.text)}\n`;
  const verb = first.how === 'sent' ? (people.length > 1 ? 'get' : 'gets') : 'sees';
  return `${time}${names(people)} ${verb} ${first.kind} ${channelsOf(lines)}${about(first)}: ${short(first.text)}\n`;
};

const story = (timeline: readonly TimelineLine[]): string => {
  let day = '';
  return together(timeline)
    .map((lines) => {
      const today = longDay(Date.parse(lines[0]?.at ?? ''));
      const heading = today === day ? '' : `\n ${today}\n`;
      day = today;
      return heading + happening(lines);
    })
    .join('');
};

const incidentLine = ([name, row]: readonly [string, Row]): string =>
  `  ${name}: ${['reference', 'level', 'status', 'owner', 'overdue'].map((key) => `${key} ${(row[key] as string | undefined) ?? 'none'}`).join(', ')}\n`;

/** Title, what happened when, what the record shows, and which expectations failed. */
export const printStory = (result: DrillResult): string =>
  [
    `\n${result.drill}\n`,
    story(result.timeline),
    '\n The record\n',
    ...Object.entries(result.incidents).map(incidentLine),
    `  ${String(result.cost.graphRequests)} Graph requests, ${String(result.cost.resourceUnits)} resource units\n`,
    ...result.failures.map(
      ({ expect, saw }) =>
        `\n NOT AS EXPECTED\n  expected ${JSON.stringify(expect)}\n  saw      ${saw}\n`,
    ),
    `\n${result.passed ? 'PASSED' : 'FAILED'}: ${result.drill}\n`,
  ].join('');
