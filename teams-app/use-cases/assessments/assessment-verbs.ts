/** The verbs of risk assessments. */
import { answerAssessment } from './answer-assessment.ts';
import { askOfficer } from './ask-officer.ts';
import { finishAssessment } from './finish-assessment.ts';
import { myAssessments, openAssessment } from './my-assessments.ts';
import { removeAssessment } from './remove-assessment.ts';
import { saveAssessment } from './save-assessment.ts';
import { takeAssessment } from './take-assessment.ts';

export const assessmentVerbs = {
  'my-assessments': myAssessments,
  'open-assessment': openAssessment,
  'save-assessment': saveAssessment,
  'finish-assessment': finishAssessment,
  'remove-assessment': removeAssessment,
  'ask-officer': askOfficer,
  'take-assessment': takeAssessment,
  'answer-assessment': answerAssessment,
} as const;
