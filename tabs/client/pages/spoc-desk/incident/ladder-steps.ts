/** The ladder of an incident as it stands: who was asked and what came back, who is asked now, who would be next, who took it. */
import { noticeChannels } from '#core/domain/alerts/notice-channel.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { clockTime, momentFor } from '../../../times-now.ts';
import { desk } from '../opened-words.ts';
import type {
  AskedPerson,
  ChannelOutcome,
  LadderRung,
} from '#core/use-cases/incidents/ladder-views.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { targets } from '#lists/ladder-steps.ts';
import { languageNow } from '../../../spoken.ts';

export interface PersonLine {
  readonly key: string;
  readonly name: string;
  /** What became of the messages: those of one outcome together. */
  readonly channels: readonly { readonly state: ChannelOutcome['state']; readonly words: string }[];
  /** Absent on a step that is still to come or was not needed. */
  readonly answer?: {
    readonly is: 'took' | 'cannot' | 'waiting' | 'none' | 'unreached';
    readonly words: string;
  };
}

export interface LadderStep {
  readonly key: string;
  readonly state: 'asked' | 'asking' | 'next' | 'not-needed' | 'taken';
  readonly at: Instant;
  readonly when: string;
  /** Of the rounds it has gone, from 1; that of the step before for the one that says who took it. */
  readonly round: number;
  /** Which step of which round; absent on the one that says who took it. */
  readonly place?: string;
  /** Whom it means, where that is known. */
  readonly asks?: string;
  /** Absent on the one that says who took it; empty where nobody could be asked. */
  readonly people?: readonly PersonLine[];
}

type Opened = Pick<OpenedIncident, 'ladder' | 'answers' | 'row'>;

/** In order of time. Steps that would come after somebody took it, or it was closed, are not needed. */
export const ladderSteps = (opened: Opened, now: Instant): readonly LadderStep[] => {
  const endedAt = opened.row.acknowledgedAt ?? opened.row.closedAt;
  const rungs = [...opened.ladder].sort((a, b) => a.at.localeCompare(b.at));
  const steps = rungs.map((rung, index) => {
    const state = stateOf(rungs, index, endedAt, now);
    return stepOf(rung, state, whenWords(rungs, index, state, now), now);
  });
  return [...steps, ...takings(opened, rungs, now)].sort(inOrder);
};

/** The round that was last begun, with what is still to come: earlier rounds asked the same people. */
export const recentSteps = (steps: readonly LadderStep[]): readonly LadderStep[] => {
  const round = Math.max(...steps.filter(isBegun).map((step) => step.round));
  return steps.filter((step) => step.round >= round);
};

const isBegun = ({ state }: LadderStep): boolean => state !== 'next' && state !== 'not-needed';

/** Of two at the same moment, who took it comes after who was asked. */
const inOrder = (a: LadderStep, b: LadderStep): number =>
  a.at.localeCompare(b.at) || Number(a.state === 'taken') - Number(b.state === 'taken');

const stateOf = (
  rungs: readonly LadderRung[],
  index: number,
  endedAt: Instant | undefined,
  now: Instant,
): LadderStep['state'] => {
  const at = rungs[index]?.at ?? now;
  if (endedAt !== undefined) return at <= endedAt ? 'asked' : 'not-needed';
  if (at > now) return 'next';
  const isCurrent = rungs.findLastIndex((rung) => rung.at <= now) === index;
  return isCurrent && rungs[index]?.names.length !== 0 ? 'asking' : 'asked';
};

const whenWords = (
  rungs: readonly LadderRung[],
  index: number,
  state: LadderStep['state'],
  now: Instant,
): string => {
  const moment = momentFor(rungs[index]?.at ?? now, now);
  if (state === 'asking') return desk.ladder.asking(moment);
  if (state === 'not-needed') return desk.ladder.notNeeded(moment);
  if (state !== 'next') return desk.ladder.asked(moment);
  const isFirst = rungs.findIndex((rung) => rung.at > now) === index;
  return isFirst ? desk.ladder.next(moment) : desk.ladder.later(moment);
};

const stepOf = (
  rung: LadderRung,
  state: LadderStep['state'],
  when: string,
  now: Instant,
): LadderStep => ({
  key: `${state}/${String(rung.round)}/${String(rung.step)}/${rung.at}`,
  state,
  at: rung.at,
  when,
  round: rung.round,
  place:
    rung.round > 1 ? desk.ladder.stepOfRound(rung.step, rung.round) : desk.ladder.step(rung.step),
  ...(rung.asks === undefined
    ? {}
    : { asks: rung.asks.map((each) => targets[each][languageNow()]).join(', ') }),
  people: rung.people.map((person) => personLine(person, state, now)),
});

const personLine = (person: AskedPerson, state: LadderStep['state'], now: Instant): PersonLine => {
  const { key, name } = person;
  const channels = outcomesIn(person.channels);
  if (state === 'next' || state === 'not-needed') return { key, name, channels };
  return { key, name, channels, answer: answerOf(person, state, now) };
};

/** Channels that went the same way at the same minute are named together. */
const outcomesIn = (outcomes: readonly ChannelOutcome[]): PersonLine['channels'] => {
  const sorted = [...outcomes].sort(
    (a, b) => noticeChannels.indexOf(a.channel) - noticeChannels.indexOf(b.channel),
  );
  const alike = Map.groupBy(sorted, ({ state, sentAt, why }) =>
    [state, sentAt === undefined ? '' : clockTime(sentAt), why ?? ''].join('/'),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ state: first.state, words: channelWords(first, same) }];
  });
};

const channelWords = (
  { state, sentAt, why }: ChannelOutcome,
  same: readonly ChannelOutcome[],
): string => {
  const words = desk.ladder.channel;
  const names = same.map(({ channel }) => desk.ladder.channels[channel]);
  const together = names.map((name, place) => (place === 0 ? name : name.toLowerCase())).join(', ');
  if (state === 'sent') return words.sent(together, sentAt === undefined ? '' : clockTime(sentAt));
  if (state === 'failed') return words.failed(together, why ?? desk.ladder.failedUnknown);
  return words[state](together);
};

const answerOf = (
  { answer, channels }: AskedPerson,
  state: LadderStep['state'],
  now: Instant,
): NonNullable<PersonLine['answer']> => {
  const words = desk.ladder.answer;
  if (answer !== undefined)
    return { is: answer.is, words: words[answer.is](momentFor(answer.at, now)) };
  const isUnreached = channels.length > 0 && channels.every((each) => each.state === 'failed');
  const is = isUnreached ? 'unreached' : state === 'asking' ? 'waiting' : 'none';
  return { is, words: words[is] };
};

/** Everybody who has taken it. Where the trail cannot be read now, whoever has it. */
const takings = (
  { answers, row }: Opened,
  rungs: readonly LadderRung[],
  now: Instant,
): readonly LadderStep[] => {
  const took = answers.filter(({ is }) => is === 'took');
  const known: readonly { readonly name: string; readonly at: Instant }[] =
    took.length > 0 || row.owner === undefined || row.acknowledgedAt === undefined
      ? took
      : [{ name: row.owner, at: row.acknowledgedAt }];
  return known.map(({ name, at }) => ({
    key: `taken/${at}/${name}`,
    state: 'taken',
    at,
    when: desk.ladder.stopped(name, momentFor(at, now)),
    round: rungs.findLast((rung) => rung.at <= at)?.round ?? 1,
  }));
};
