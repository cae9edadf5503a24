/** The verbs of visit checks. */
import { answerVisit, openVisit } from './answer-visit.ts';
import { askVisit, withdrawVisit } from './ask-visit.ts';
import { myVisits } from './my-visits.ts';

export const visitVerbs = {
  'my-visits': myVisits,
  'ask-visit': askVisit,
  'withdraw-visit': withdrawVisit,
  'open-visit': openVisit,
  'answer-visit': answerVisit,
} as const;
