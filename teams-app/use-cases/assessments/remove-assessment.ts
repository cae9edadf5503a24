import { done } from '../../domain/refusal.ts';
import { assessmentWords } from '../../domain/words/assessment.ts';
import type { AssessmentSaid } from './assessment-views.ts';
import { assessmentList, findOwn } from './find-assessment.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';

/** The councillor removes an assessment of their own, whatever has become of it. */
export const removeAssessment = useCase(
  ['councillor'],
  (raw) => done({ key: textFrom(raw, 'assessment') }),
  (hub, caller, { key }) =>
    onFreshLists<AssessmentSaid>(caller.language, [assessmentList(hub)], async () => {
      const one = findOwn(hub, caller, key);
      if (!one.ok) return one;
      await assessmentList(hub).remove(one.value);
      return done({ key, say: assessmentWords[caller.language].said.removed });
    }),
);
