/** What the use-cases of "Have your say" answer. No answer to a survey is ever in them, but for the counted results. */
import type { Counted } from '../../domain/say/survey-count.ts';
import type { Instant } from '../../domain/time/instant.ts';

export interface OpenSurvey {
  readonly key: string;
  readonly title: string;
  readonly closesAt: Instant;
  /** Whether the caller has answered. Nobody else is told. */
  readonly answered: boolean;
  /** For those who run it alone: in steps of 5. */
  readonly soFar?: number;
}

export interface SlotView {
  readonly key: string;
  readonly with: string;
  readonly place: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The caller has taken it. */
  readonly own: boolean;
}

/** A time that the caller offers themselves. */
export interface OfferedSlot extends Omit<SlotView, 'with' | 'own'> {
  /** Who is coming; absent while it is free. */
  readonly who?: string;
}

export interface GroupView {
  readonly group: string;
  readonly title: string;
  readonly about?: string;
  readonly nextMeeting?: Instant;
  readonly link?: string;
}

export interface ChampionView {
  readonly name: string;
  readonly email: string;
}

export interface HaveYourSay {
  readonly now: Instant;
  readonly survey?: OpenSurvey;
  /** Free times, and the caller's own. */
  readonly slots: readonly SlotView[];
  /** Present for those who may offer times. */
  readonly offered?: readonly OfferedSlot[];
  readonly groups: readonly GroupView[];
  readonly champions: readonly ChampionView[];
  /** When the caller took the pledge; nobody else is told. */
  readonly pledgedAt?: Instant;
  /** They may open surveys. */
  readonly runsSurveys: boolean;
  /** They may see results. */
  readonly seesResults: boolean;
}

export interface SurveyResults {
  readonly surveys: readonly {
    readonly key: string;
    readonly title: string;
    readonly closesAt: Instant;
    /** Still being counted. */
    readonly counting: boolean;
    /** 0 stands for fewer than 5: then there is nothing to see. */
    readonly answered: number;
    readonly counted: readonly Counted[];
  }[];
}

/** What was done, in a sentence. */
export interface SaySaid {
  readonly say: string;
}
