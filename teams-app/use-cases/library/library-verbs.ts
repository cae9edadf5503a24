/** The verbs of the library and the readiness check. */
import { listDocuments } from './list-documents.ts';
import { listReadiness } from './list-readiness.ts';
import { scoreStatement } from './score-statement.ts';
import { setReview } from './set-review.ts';

export const libraryVerbs = {
  'list-documents': listDocuments,
  'set-review': setReview,
  'list-readiness': listReadiness,
  'score-statement': scoreStatement,
} as const;
