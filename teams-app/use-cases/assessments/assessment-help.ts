/** Asking officers for help with a risk assessment, and making sure that they hear of it. */
import { helpersOf } from '../../domain/before/assessment.ts';
import { helpAsked } from '../../domain/before/assessment-messages.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { assessmentWords } from '../../domain/words/assessment.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import type { AssessmentSaid } from './assessment-views.ts';
import { assessmentEntry, assessmentList } from './find-assessment.ts';
import type { Assessment } from './find-assessment.ts';
import type { Hub } from '../use-case.ts';

/** The notices to all who may help. Planning them again adds nothing. */
export const helpOwed = (people: readonly Person[], { row }: Assessment): NoticeDraft[] => {
  const { askedAt } = row;
  if (askedAt === undefined || row.stage !== 'asked') return [];
  return helpersOf(people)
    .filter(({ key }) => key !== row.councillorKey)
    .flatMap((helper) => messageOwed(helpAsked(row, askedAt, helper), helper));
};

/**
 * The row says that help is wanted, then all who may help are told; should that break off, a chore tells them.
 * Asking again while it is asked changes nothing. Refuses where the council has nobody who could help.
 */
export const askForHelp = async (
  hub: Hub,
  caller: Person,
  one: Assessment,
): Promise<Result<AssessmentSaid>> => {
  const { said } = assessmentWords[caller.language];
  const { key, stage } = one.row;
  if (stage === 'with-officer') return done({ key, say: said.alreadyWith(one.row.helper ?? '') });
  if (stage === 'draft') return refuse('invalid', said.finishFirst);
  if (helpersOf(hub.council.people()).length === 0)
    return refuse('unavailable', said.nobodyToAsk(dutyPhone(hub)));
  const asked = stage === 'asked' ? one : await markAsked(hub, caller, one);
  await hub.promises.notices.plan(helpOwed(hub.council.people(), asked));
  hub.nudge();
  return done({ key, say: said.asked });
};

const markAsked = async (hub: Hub, caller: Person, one: Assessment): Promise<Assessment> => {
  await hub.promises.log([assessmentEntry(hub, caller, 'assessment-asked', one.row)]);
  return assessmentList(hub).change(one, {
    stage: 'asked',
    wantsHelp: true,
    askedAt: hub.clock.now(),
    helper: null,
    helperKey: null,
  });
};
