/** What people say in confidence: answers to a survey, who comes to a drop-in time, and choices that are theirs alone. */
import type { Instant } from '#schema/fields.ts';
import type { PersonKey } from '../domain/people.ts';

/**
 * Answers of surveys that are still open. One sealed box a survey, sealed anew as a whole with each answer: nothing
 * in the store tells who answered, when, in which order, or how much they wrote.
 */
export interface SurveyBox {
  /** `mark` stands for a person and can't be turned back into one without the hub's key. */
  hasAnswered(survey: string, mark: string): Promise<boolean>;
  /** False where this mark has answered before: then nothing changes. */
  put(survey: string, mark: string, answer: string): Promise<boolean>;
  count(survey: string): Promise<number>;
  /** Every answer, in an order that chance has made, without the marks. */
  answers(survey: string): Promise<readonly string[]>;
  /** The answers and the marks are gone. */
  empty(survey: string): Promise<void>;
}

/** Who has taken which drop-in time: sealed, and gone when the time is over. */
export interface DropInBook {
  /** False where somebody has it: of two at once, one. */
  take(slot: string, person: PersonKey, until: Instant): Promise<boolean>;
  /** False where it was not theirs. */
  leave(slot: string, person: PersonKey): Promise<boolean>;
  held(): Promise<ReadonlyMap<string, PersonKey>>;
  /** Forgets whoever had a time that ended at or before `before`. */
  letGo(before: Instant): Promise<number>;
}

/** A word of somebody's own that nobody else is shown or counts: that they took the pledge, for example. */
export interface OwnWords {
  keep(person: PersonKey, about: string, words: string): Promise<void>;
  find(person: PersonKey, about: string): Promise<string | undefined>;
  forget(person: PersonKey, about: string): Promise<void>;
}
