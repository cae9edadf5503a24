import { done } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { assessmentWords } from '../../domain/words/assessment.ts';
import { askForHelp } from './assessment-help.ts';
import type { AssessmentSaid } from './assessment-views.ts';
import { assessmentList, findOwn } from './find-assessment.ts';
import type { Assessment } from './find-assessment.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Input {
  readonly key: string;
  /** False takes the question back. */
  readonly want: boolean;
}

const read = (raw: Readonly<Record<string, unknown>>): Result<Input> =>
  done({ key: textFrom(raw, 'assessment'), want: textFrom(raw, 'want') !== 'no' });

/** Officers see no more of it from then on. */
const takeBack = async (hub: Hub, one: Assessment): Promise<void> => {
  if (!one.row.wantsHelp) return;
  await assessmentList(hub).change(one, {
    stage: one.row.stage === 'draft' ? 'draft' : 'finished',
    wantsHelp: false,
    askedAt: null,
    helper: null,
    helperKey: null,
  });
};

/** The councillor asks an officer to look at a finished assessment, or takes the question back. */
export const askOfficer = useCase(['councillor'], read, (hub, caller, { key, want }) =>
  onFreshLists<AssessmentSaid>(caller.language, [assessmentList(hub)], async () => {
    const one = findOwn(hub, caller, key);
    if (!one.ok) return one;
    if (want) return askForHelp(hub, caller, one.value);
    await takeBack(hub, one.value);
    return done({ key, say: assessmentWords[caller.language].said.notAsked });
  }),
);
