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

const channelWords = { teams: 'in Teams', email: 'by e-mail', sms: 'by text message' } as const;
const howWords = { sent: 'gets', answered: 'sees', redrawn: 'sees redrawn:' } as const;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 110 ? `${line.slice(0, 107)}...` : line;
};

const storyLine = (line: TimelineLine): string =>
  `  ${wallClock(Date.parse(line.at))}  ${line.who} ${howWords[line.how]} ${line.kind} ${channelWords[line.channel]}${line.incident === undefined ? '' : ` (${line.incident})`}\n           ${short(line.text)}\n`;

const story = (timeline: readonly TimelineLine[]): string => {
  let day = '';
  return timeline
    .map((line) => {
      const today = longDay(Date.parse(line.at));
      const heading = today === day ? '' : `\n ${today}\n`;
      day = today;
      return heading + storyLine(line);
    })
    .join('');
};

const incidentLine = ([name, row]: readonly [string, Row]): string =>
  `  ${name}: ${['reference', 'level', 'status', 'owner', 'overdue'].map((key) => `${key} ${String((row[key] as string | undefined) ?? 'none')}`).join(', ')}\n`;

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
