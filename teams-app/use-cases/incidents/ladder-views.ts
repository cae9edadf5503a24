/** The ladder of one incident as a picture: who was asked when, what came back, who would be next. */
import type { Instant } from '../../domain/time/instant.ts';
import type { Target } from '../../domain/alerts/ladder.ts';
import type { NoticeChannel } from '../../domain/alerts/notices.ts';
import type { PersonKey } from '../../domain/people.ts';

/** What became of one message to one person. */
export interface ChannelOutcome {
  readonly channel: NoticeChannel;
  /** in-doubt: no answer from the channel, being sent again. not-needed: not sent, for somebody had it by then. */
  readonly state: 'waiting' | 'sent' | 'failed' | 'in-doubt' | 'not-needed';
  readonly sentAt?: Instant;
  /** In words, where it failed. */
  readonly why?: string;
}

export interface LadderAnswer {
  readonly key: PersonKey;
  readonly name: string;
  /** took: “I’ve got this”. cannot: “I can’t take this”. */
  readonly is: 'took' | 'cannot';
  readonly at: Instant;
}

export interface AskedPerson {
  readonly key: PersonKey;
  readonly name: string;
  /** Empty on a step that is still to come. */
  readonly channels: readonly ChannelOutcome[];
  /** What they said after they were asked on this step and before they were asked again. */
  readonly answer?: Pick<LadderAnswer, 'is' | 'at'>;
}

export interface LadderRung {
  readonly at: Instant;
  /** Both from 1. A ladder that starts again begins another round. */
  readonly round: number;
  readonly step: number;
  /** Whom the step means. Absent where it belonged to a ladder that another has taken over from. */
  readonly asks?: readonly Target[];
  /** Empty where nobody could be asked. */
  readonly names: readonly string[];
  readonly people: readonly AskedPerson[];
  readonly isToCome: boolean;
}

/** Where it goes on when the last step that is shown has had its time. */
export interface LadderAgain {
  readonly at: Instant;
  readonly round: number;
  readonly step: number;
}
