import { folded, wordsOf } from '#core/domain/search-text.ts';
import type { CourseView } from '#core/use-cases/training/training-views.ts';

/** What somebody looks for: words, and a topic; either may be empty. */
export interface AskedCourses {
  readonly words: string;
  readonly topic: string;
}

/** The courses that have every word, and the topic. Accents and capitals make no difference. */
export const foundCourses = (
  all: readonly CourseView[],
  { words, topic }: AskedCourses,
): readonly CourseView[] =>
  all.filter((course) => {
    const text = folded(`${course.title} ${course.about ?? ''} ${course.provider ?? ''}`);
    const isAsked = topic === '' || course.topic === topic;
    return isAsked && wordsOf(words).every((word) => text.includes(word));
  });
