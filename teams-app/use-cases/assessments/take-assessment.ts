import { helpGiven } from '../../domain/before/assessment-messages.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { assessmentWords } from '../../domain/words/assessment.ts';
import type { AssessmentSaid } from './assessment-views.ts';
import { assessmentEntry, assessmentList, findAsked } from './find-assessment.ts';
import type { Assessment } from './find-assessment.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** The councillor hears who has it, or that there is an answer. */
export const tellCouncillor = async (
  hub: Hub,
  officer: Person,
  { row }: Assessment,
  what: 'taken' | 'answered',
): Promise<void> => {
  const to = hub.council.person(row.councillorKey);
  if (to === undefined) return;
  const message = helpGiven(row, what, { officer, to, now: hub.clock.now() });
  await hub.promises.notices.plan(messageOwed(message, to));
  hub.nudge();
};

/** Somebody who has left helps nobody: another may take it. */
const isHeld = (hub: Hub, { row }: Assessment): boolean =>
  row.stage === 'with-officer' && hub.council.person(row.helperKey ?? '')?.active === true;

const take = async (hub: Hub, caller: Person, one: Assessment): Promise<void> => {
  await hub.promises.log([assessmentEntry(hub, caller, 'assessment-taken', one.row)]);
  await assessmentList(hub).change(one, {
    stage: 'with-officer',
    helper: caller.name.slice(0, 255),
    helperKey: caller.key,
  });
  await tellCouncillor(hub, caller, one, 'taken');
};

/**
 * "I'll help": one officer has it from then on, and the councillor hears who. Whoever comes second is told
 * who has it. Pressed again by the same officer it changes nothing.
 */
export const takeAssessment = useCase(
  'anybody',
  (raw) => done({ key: textFrom(raw, 'assessment') }),
  (hub, caller, { key }) =>
    onFreshLists<AssessmentSaid>(caller.language, [assessmentList(hub)], async () => {
      const one = findAsked(hub, caller, key);
      if (!one.ok) return one;
      const { row } = one.value;
      const { said } = assessmentWords[caller.language];
      const isMine = row.helperKey === caller.key;
      if (!isMine && (isHeld(hub, one.value) || row.stage === 'answered'))
        return refuse('conflict', said.alreadyWith(row.helper ?? ''));
      if (!isMine) await take(hub, caller, one.value);
      return done({ key, say: said.taken(row.councillor) });
    }),
);
