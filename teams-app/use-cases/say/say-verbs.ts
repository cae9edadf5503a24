/** The verbs of the section "Have your say". */
import { answerSurvey } from './answer-survey.ts';
import { askToJoin } from './ask-to-join.ts';
import { leaveSlot, takeSlot, withdrawSlot } from './drop-in.ts';
import { haveYourSay } from './have-your-say.ts';
import { offerSlots } from './offer-slots.ts';
import { openSurvey, readSurveyResults } from './open-survey.ts';
import { takePledge } from './pledge.ts';

export const sayVerbs = {
  'have-your-say': haveYourSay,
  'answer-survey': answerSurvey,
  'open-survey': openSurvey,
  'survey-results': readSurveyResults,
  'take-slot': takeSlot,
  'leave-slot': leaveSlot,
  'offer-slots': offerSlots,
  'withdraw-slot': withdrawSlot,
  'ask-to-join': askToJoin,
  'take-pledge': takePledge,
} as const;
