import type { AssessmentRow } from '#lists/assessments.ts';
import { columnsOf, firstUnfit, longestAnswer, answersIn } from '../../domain/before/assessment.ts';
import type { Answers } from '../../domain/before/assessment.ts';
import { typeName } from '../../domain/before/assessment-messages.ts';
import { isAssessmentType, ownQuestions } from '../../domain/before/assessment-questions.ts';
import type { AssessmentType, OwnKey, Question } from '../../domain/before/assessment-questions.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { storableText } from '../../domain/storable-text.ts';
import { assessmentWords } from '../../domain/words/assessment.ts';
import { RowChanged } from '../../ports.ts';
import { revisionOf, revisionOfAnswers } from './assessment-revision.ts';
import type { AssessmentSaved } from './assessment-views.ts';
import { assessmentList, findOwn, keyOfForm } from './find-assessment.ts';
import type { Assessment } from './find-assessment.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Draft {
  /** Of one that is there; '' begins a new one. */
  readonly key: string;
  /** Made by the form that begins one: however often it is sent, it begins one. */
  readonly submission: string;
  readonly type: AssessmentType;
  readonly answers: Answers;
  /** Of the answers on which the form was begun or which it saved last; '' for a new one. */
  readonly revision: string;
}

const unfitSentence = ({ kind }: Question, language: Language): string => {
  const { said } = assessmentWords[language];
  if (kind === 'moment') return said.notATime;
  return kind === 'line' || kind === 'words' ? said.tooLong(longestAnswer[kind]) : said.chooseOne;
};

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Draft> => {
  const type = raw['type'];
  if (!isAssessmentType(type))
    return refuse('invalid', assessmentWords[language].said.chooseType, 'type');
  const answers = answersIn(type, raw);
  const unfit = firstUnfit(type, answers);
  if (unfit !== undefined) return refuse('invalid', unfitSentence(unfit, language), unfit.key);
  return done({
    key: textFrom(raw, 'assessment'),
    submission: textFrom(raw, 'submission'),
    revision: textFrom(raw, 'revision'),
    type,
    answers,
  });
};

const isOwnKey = (key: string, words: object): key is OwnKey => Object.hasOwn(words, key);

/** The type's own questions with their answers, for whoever reads the list in SharePoint. */
const inWords = (type: AssessmentType, answers: Answers, language: Language): string | null => {
  const { questions, choices } = assessmentWords[language];
  const lines = ownQuestions(type).flatMap(({ key, kind }) => {
    const answer = answers[key];
    if (answer === undefined || !isOwnKey(key, questions)) return [];
    const said = kind === 'done' ? Object.entries(choices).find(([each]) => each === answer) : [];
    return [`${questions[key].label}: ${said?.[1] ?? answer}`];
  });
  return lines.length === 0 ? null : lines.join('\n');
};

const storable = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([key, text]) => [key, storableText(text)]));

/** What is typed, as columns; null empties one. */
const written = ({ type, answers }: Draft, language: Language) => ({
  ...columnsOf(type, storable(answers)),
  ownInWords: inWords(type, storable(answers), language),
});

const filledIn = <Columns extends object>(columns: Columns) =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));

/** The row that this form begins; however often it is sent, the one that it has begun. */
const begin = async (hub: Hub, caller: Person, draft: Draft): Promise<Assessment> =>
  assessmentList(hub).add({
    ...filledIn(written(draft, caller.language)),
    title: `${typeName(draft.type, caller.language)}: ${caller.name}`.slice(0, 255),
    type: draft.type,
    stage: 'draft',
    councillor: caller.name.slice(0, 255),
    councillorKey: caller.key,
    wantsHelp: false,
    changedAt: hub.clock.now(),
    key: keyOfForm(hub, caller, draft.submission),
  });

/** What was finished is a draft again once it is changed; what an officer has stays with the officer. */
const stageAfter = ({ stage }: AssessmentRow): AssessmentRow['stage'] =>
  stage === 'asked' || stage === 'with-officer' ? stage : 'draft';

/**
 * Writes over the answers that the form has seen, and over no others. What stands there already word for word
 * was saved before, and the answer was lost.
 */
const change = async (
  hub: Hub,
  { language }: Person,
  draft: Draft,
  one: Assessment,
): Promise<Result<AssessmentSaved>> => {
  const { key, type } = one.row;
  const revision = revisionOfAnswers(hub, type, draft.answers);
  const there = revisionOf(hub, one.row);
  const saved = done({ key, say: '', revision });
  if (draft.revision !== there)
    return revision === there
      ? saved
      : refuse('conflict', assessmentWords[language].said.elsewhere);
  await assessmentList(hub).change(one, {
    ...written({ ...draft, type }, language),
    stage: stageAfter(one.row),
    changedAt: hub.clock.now(),
  });
  return saved;
};

const save = async (hub: Hub, caller: Person, draft: Draft): Promise<Result<AssessmentSaved>> => {
  const one =
    draft.key === '' ? done(await begin(hub, caller, draft)) : findOwn(hub, caller, draft.key);
  return one.ok ? change(hub, caller, draft, one.value) : one;
};

/** An officer may take it in the same moment: then it is looked at once more, as it is by then. */
const evenIfTaken = async <T>(hub: Hub, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof RowChanged)) throw problem;
    await assessmentList(hub).refresh();
    return work();
  }
};

/**
 * Keeps a draft: begun, or written on. The same form begins one, however often it is sent. Refuses an answer
 * that can't be one, with its field, and what would be written over answers that the form has never seen;
 * nothing must be answered yet.
 */
export const saveAssessment = useCase(['councillor'], read, (hub, caller, draft) =>
  onFreshLists<AssessmentSaved>(caller.language, [assessmentList(hub)], () =>
    evenIfTaken(hub, () => save(hub, caller, draft)),
  ),
);
