/** What is wrong with the engine, in sentences, the gravest first. Source: invariant 12 and F9, F13, F25 of escalation.md. */
import type { CanaryState } from './canary.ts';
import { minutesBetween } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import type { LaneName, LaneState, Trouble, TroubleKind } from './pulse.ts';
import { pulseTroubles } from '../words/pulse.ts';

/** What was seen of the engine. */
export interface Seen {
  readonly lanes: readonly {
    readonly name: LaneName;
    readonly state: LaneState;
    readonly endedAt?: Instant;
  }[];
  readonly canary: { readonly state: CanaryState };
  readonly heartbeat: { readonly state: 'off' | 'starting' | 'well' | 'failing' };
  readonly channels: readonly { readonly channel: string; readonly state: 'well' | 'trouble' }[];
  readonly waiting: number;
  readonly lateChores: readonly string[];
  /** Nobody of the People list, once it has been read, is senior responsible officer. */
  readonly noSenior: boolean;
  readonly storeAway: boolean;
  readonly startedAt: Instant;
  readonly now: Instant;
}

type Words = (typeof pulseTroubles)[Language];

const grave = (kind: TroubleKind, sentence: string): Trouble => ({ kind, grave: true, sentence });
const slight = (kind: TroubleKind, sentence: string): Trouble => ({ kind, grave: false, sentence });

const silence = ({ lanes, startedAt, now }: Seen, words: Words): readonly Trouble[] => {
  const alerting = lanes.find(({ name }) => name === 'alerting');
  if (alerting === undefined) return [];
  const minutes = minutesBetween(alerting.endedAt ?? startedAt, now);
  return alerting.state === 'late' ? [grave('silent', words.silent(minutes))] : [];
};

const canaryTroubles = ({ canary }: Seen, words: Words): readonly Trouble[] =>
  canary.state === 'unanswered' || canary.state === 'missing'
    ? [grave('canary', words[canary.state])]
    : [];

/** Where every channel that was tried gives no answer, nobody is told anything (F9). */
const channelTroubles = ({ channels }: Seen, words: Words): readonly Trouble[] => {
  const failing = channels.filter(({ state }) => state === 'trouble');
  if (failing.length > 0 && failing.length === channels.length)
    return [grave('channel', words.noChannel)];
  return failing.map(({ channel }) => slight('channel', words.channel(channel)));
};

const laneTroubles = ({ lanes }: Seen, words: Words): readonly Trouble[] =>
  lanes.flatMap(({ name, state }) => {
    if (state === 'hung') return [slight('hung', words.hung(name))];
    return name === 'recording' && state === 'late' ? [slight('recording', words.recording)] : [];
  });

const otherTroubles = (
  { waiting, lateChores, heartbeat }: Seen,
  words: Words,
): readonly Trouble[] => [
  ...(waiting > 0 ? [slight('waiting', words.waiting(waiting))] : []),
  ...(lateChores.length > 0 ? [slight('chores', words.chores(lateChores))] : []),
  ...(heartbeat.state === 'failing' ? [slight('heartbeat', words.heartbeat)] : []),
];

/** Everything that is not as it should be. Grave: alerts may not go out, and somebody outside is to be paged. In English where nobody reads it. */
export const troublesOf = (seen: Seen, language: Language = 'en'): readonly Trouble[] => {
  const words = pulseTroubles[language];
  return [
    ...silence(seen, words),
    ...(seen.storeAway ? [grave('store', words.store)] : []),
    ...(seen.storeAway ? [] : canaryTroubles(seen, words)),
    ...channelTroubles(seen, words),
    ...(seen.noSenior ? [slight('nobody', words.nobody)] : []),
    ...laneTroubles(seen, words),
    ...otherTroubles(seen, words),
  ];
};
