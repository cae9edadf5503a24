import { surveys } from '#lists/surveys.ts';
import { hasRole } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { readAnswer } from '../../domain/say/survey.ts';
import type { SurveyAnswer } from '../../domain/say/survey.ts';
import { sayWords } from '../../domain/words/say.ts';
import { onKnownLists } from '../on-fresh-lists.ts';
import { markOf, openSurveyIn } from './say-lists.ts';
import type { SaySaid } from './say-views.ts';
import { useCase } from '../use-case.ts';

interface Answered {
  readonly survey: string;
  readonly answer: SurveyAnswer;
}

const readAnswered = (raw: Readonly<Record<string, unknown>>): Result<Answered> => {
  const { survey } = raw;
  return done({ survey: typeof survey === 'string' ? survey : '', answer: readAnswer(raw) });
};

/**
 * Puts what a councillor answered into the sealed box of the survey: once, without name and time. It leaves no
 * entry in the trail and no line in the log. Sent again after a lost answer, it says the same kind thing.
 */
export const answerSurvey = useCase(['councillor'], readAnswered, (hub, caller, input) =>
  onKnownLists(caller.language, [hub.lists.of(surveys)], async () => {
    const words = sayWords[caller.language].survey;
    const open = openSurveyIn(hub.lists, hub.clock.now())?.row;
    if (open?.surveyKey !== input.survey || !hasRole(caller, 'councillor'))
      return refuse('too-late', words.closed);
    const mark = markOf(hub, open.surveyKey, caller.key);
    const text = JSON.stringify(input.answer);
    const isFirst = await hub.promises.survey.put(open.surveyKey, mark, text);
    return done<SaySaid>({ say: isFirst ? words.thanks : words.already });
  }),
);
