/** What the use-cases of training answer, cut to what the caller may see. */
import type { CourseRow } from '#lists/courses.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Place } from '../../domain/training/training.ts';

/** Somebody who has booked: for those who run training. */
export interface BookedName {
  readonly booking: string;
  readonly name: string;
  readonly place: Place;
  readonly done: boolean;
}

export interface SessionView {
  readonly session: string;
  readonly etag: string;
  readonly part: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly capacity: number;
  readonly free: number;
  readonly waiting: number;
  readonly off: boolean;
  /** What the caller has there; absent where they have not booked. */
  readonly own?: Place;
  /** For those who have a place, and those who run training. */
  readonly joinLink?: string;
  /** For those who run training alone. */
  readonly booked?: readonly BookedName[];
}

export interface CourseView extends Pick<
  CourseRow,
  'code' | 'topic' | 'mode' | 'language' | 'englandOnly' | 'parts'
> {
  readonly title: string;
  readonly about?: string;
  readonly provider?: string;
  readonly link?: string;
  readonly partOne?: string;
  readonly partTwo?: string;
  readonly repeatMonths?: number;
  /** Those ahead, the next one first; for those who run training also those of the last 31 days. */
  readonly sessions: readonly SessionView[];
}

/** A course of the caller's own record. */
export interface LearnedView {
  readonly course: string;
  readonly title: string;
  readonly parts: readonly number[];
  readonly of: number;
  readonly isWhole: boolean;
  readonly doneAt: Instant;
  readonly repeatAt?: Instant;
  readonly remind: boolean;
  /** Present where they noted it themselves, and may remove it. */
  readonly ownNote?: string;
}

export interface MyTraining {
  readonly now: Instant;
  readonly courses: readonly CourseView[];
  readonly record: readonly LearnedView[];
  /** They may set sessions up and note who was there. */
  readonly keeps: boolean;
  /** Where the courses are edited, for those who run training. */
  readonly listAddress?: string;
}

/** What was done, in a sentence. */
export interface TrainingSaid {
  readonly say: string;
}

export interface SetSessionInput {
  /** The row that is changed, and how it was read; a new one where left out. */
  readonly session?: string;
  readonly etag?: string;
  readonly course: string;
  readonly part: string;
  /** Wall-clock texts such as 2027-02-03T18:30. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly joinLink?: string;
  readonly capacity: string;
  /** Made by the form: the same when it is sent again. */
  readonly submission: string;
}
