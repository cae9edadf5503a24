import { visitChecks } from '#lists/visit-checks.ts';
import type { VisitCheckRow } from '#lists/visit-checks.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { stepsOf, visitAnswers, visitSteps } from '../../domain/before/visit-check.ts';
import type { VisitAnswer, VisitStep } from '../../domain/before/visit-check.ts';
import { visitWords } from '../../domain/words/visits.ts';
import type { RowChanges } from '../../ports.ts';
import { findVisit, openedVisit, visitList, visitRequest } from './find-visit.ts';
import type { VisitCheck } from './find-visit.ts';
import { knownRows, onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { requestEntry } from '../requests/request-entry.ts';
import { tellAsker } from '../requests/request-notices.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import type { PoliceAdvice, VisitSaid } from './visit-views.ts';

/** One whole, for those who give advice. The reading is in the trail. */
export const openVisit = useCase(
  'anybody',
  (raw) => done({ request: textFrom(raw, 'request') }),
  async (hub, caller, { request }) => {
    const known = await knownRows(caller.language, visitList(hub), () => undefined);
    const one = known.ok ? findVisit(hub, caller, request) : known;
    if (!one.ok) return one;
    await hub.promises.log([requestEntry(hub, caller, 'visit-opened', one.value.row)]);
    return done(openedVisit(hub, one.value));
  },
);

const policeAdvice = Object.keys(visitChecks.fields.police.field.choices) as PoliceAdvice[];

interface Input {
  readonly request: string;
  readonly revision: string;
  /** Undefined: nothing yet, what the police say is noted. */
  readonly answer: VisitAnswer | undefined;
  readonly steps: readonly VisitStep[];
  readonly police: PoliceAdvice | undefined;
}

/** An answer is one of four, its steps are among those that there are: no word of an officer's own goes to anybody. */
const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const { said } = visitWords[language];
  const chosen = textFrom(raw, 'answer');
  const answer = visitAnswers.find((each) => each === chosen);
  if (answer === undefined && chosen !== 'none') return refuse('invalid', said.noAnswer, 'answer');
  const named = textFrom(raw, 'steps').split(',');
  const steps = answer === 'with-steps' ? visitSteps.filter((each) => named.includes(each)) : [];
  if (answer === 'with-steps' && steps.length === 0)
    return refuse('invalid', said.noSteps, 'steps');
  return done({
    request: textFrom(raw, 'request'),
    revision: textFrom(raw, 'revision'),
    answer,
    steps,
    police: policeAdvice.find((each) => each === textFrom(raw, 'police')),
  });
};

/** What the councillor has been told already is not told again. */
const isTold = ({ row }: VisitCheck, { answer, steps }: Input): boolean =>
  answer === undefined || (row.stage === answer && stepsOf(row).join(',') === steps.join(','));

const stepChanges = (steps: readonly VisitStep[]): RowChanges<VisitCheckRow> =>
  Object.fromEntries(visitSteps.map((step) => [step, steps.includes(step) ? true : null]));

const answerChanges = (
  answer: VisitAnswer,
  steps: readonly VisitStep[],
  now: Instant,
): RowChanges<VisitCheckRow> => ({ stage: answer, answeredAt: now, ...stepChanges(steps) });

const save = async (
  hub: Hub,
  caller: Person,
  one: VisitCheck,
  input: Input,
): Promise<VisitSaid> => {
  const { said } = visitWords[caller.language];
  const answer = isTold(one, input) ? undefined : input.answer;
  const what = answer === undefined ? undefined : visitChecks.fields.stage.choices[answer].en;
  await hub.promises.log([requestEntry(hub, caller, 'visit-answered', one.row, what)]);
  const { row } = await visitList(hub).change(one, {
    ...(answer === undefined ? {} : answerChanges(answer, input.steps, hub.clock.now())),
    police: input.police ?? null,
    officer: caller.name.slice(0, 255),
  });
  if (answer === undefined) return { say: said.noted };
  await tellAsker(hub, visitRequest(hub, row), row.councillorKey);
  return { say: said.answered(row.councillor) };
};

/**
 * Those who give advice answer, as often as they must until the time of the visit: the councillor hears each time
 * that there is an answer. Refused where it was changed or taken back since it was opened, and once the time has
 * passed.
 */
export const answerVisit = useCase('anybody', read, (hub, caller, input) =>
  onFreshLists<VisitSaid>(caller.language, [visitList(hub)], async () => {
    const { said, desk } = visitWords[caller.language];
    const one = findVisit(hub, caller, input.request);
    if (!one.ok) return one;
    if (one.value.etag !== input.revision) return refuse('conflict', said.changed);
    if (one.value.row.visitAt <= hub.clock.now()) return refuse('too-late', desk.tooLate);
    return done(await save(hub, caller, one.value, input));
  }),
);
