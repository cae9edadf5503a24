import type { Language } from '../../domain/language.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { storableText } from '../../domain/storable-text.ts';
import { assessmentWords } from '../../domain/words/assessment.ts';
import type { AssessmentSaid } from './assessment-views.ts';
import { assessmentEntry, assessmentList, findAsked } from './find-assessment.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { tellCouncillor } from './take-assessment.ts';
import { useCase } from '../use-case.ts';

interface Input {
  readonly key: string;
  readonly advice: string;
}

const longest = 8_000;

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const { said } = assessmentWords[language];
  const advice = typeof raw['advice'] === 'string' ? raw['advice'].trim() : '';
  if (advice === '') return refuse('invalid', said.noAdvice, 'advice');
  if (advice.length > longest) return refuse('invalid', said.tooLong(longest), 'advice');
  return done({ key: textFrom(raw, 'assessment'), advice: storableText(advice) });
};

/** The officer who has it answers; the councillor is told that there is an answer, not what it says. */
export const answerAssessment = useCase('anybody', read, (hub, caller, { key, advice }) =>
  onFreshLists<AssessmentSaid>(caller.language, [assessmentList(hub)], async () => {
    const { said } = assessmentWords[caller.language];
    const one = findAsked(hub, caller, key);
    if (!one.ok) return one;
    const { row } = one.value;
    if (row.helperKey !== caller.key) return refuse('conflict', said.notYours);
    await hub.promises.log([assessmentEntry(hub, caller, 'assessment-answered', row)]);
    const answeredAt = hub.clock.now();
    await assessmentList(hub).change(one.value, { stage: 'answered', advice, answeredAt });
    await tellCouncillor(hub, caller, one.value, 'answered');
    return done({ key, say: said.sent(row.councillor) });
  }),
);
