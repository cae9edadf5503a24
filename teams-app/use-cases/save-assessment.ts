import type { AssessmentRow } from '#lists/assessments.ts';
import { columnsOf, firstUnfit, longestAnswer, answersIn } from '../domain/assessment.ts';
import type { Answers } from '../domain/assessment.ts';
import { typeName } from '../domain/assessment-messages.ts';
import { isAssessmentType, ownQuestions } from '../domain/assessment-questions.ts';
import type { AssessmentType, OwnKey, Question } from '../domain/assessment-questions.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { storableText } from '../domain/storable-text.ts';
import { assessmentWords } from '../domain/words/assessment.ts';
import type { AssessmentSaid } from './assessment-views.ts';
import { assessmentList, findOwn } from './find-assessment.ts';
import { onFreshLists } from './on-fresh-lists.ts';
import { textFrom } from './own-check-in.ts';
import { useCase } from './use-case.ts';
import type { Hub } from './use-case.ts';

interface Draft {
  /** Of one that is there; '' begins a new one. */
  readonly key: string;
  /** Made by the form that begins one: however often it is sent, it begins one. */
  readonly submission: string;
  readonly type: AssessmentType;
  readonly answers: Answers;
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
  const [key, submission] = [textFrom(raw, 'assessment'), textFrom(raw, 'submission')];
  return done({ key, submission, type, answers });
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

/** A councillor may begin the same thing twice: each form has a submission of its own. */
const keyOf = ({ seal }: Hub, caller: Person, submission: string): string =>
  seal.digest(JSON.stringify(['assessment', caller.key, submission])).slice(0, 40);

const begin = async (hub: Hub, caller: Person, draft: Draft): Promise<string> => {
  const { row } = await assessmentList(hub).add({
    ...filledIn(written(draft, caller.language)),
    title: `${typeName(draft.type, caller.language)}: ${caller.name}`.slice(0, 255),
    type: draft.type,
    stage: 'draft',
    councillor: caller.name.slice(0, 255),
    councillorKey: caller.key,
    wantsHelp: false,
    changedAt: hub.clock.now(),
    key: keyOf(hub, caller, draft.submission),
  });
  return row.key;
};

/** What was finished is a draft again once it is changed; what an officer has stays with the officer. */
const stageAfter = ({ stage }: AssessmentRow): AssessmentRow['stage'] =>
  stage === 'asked' || stage === 'with-officer' ? stage : 'draft';

const change = async (hub: Hub, caller: Person, draft: Draft): Promise<Result<string>> => {
  const one = findOwn(hub, caller, draft.key);
  if (!one.ok) return one;
  await assessmentList(hub).change(one.value, {
    ...written({ ...draft, type: one.value.row.type }, caller.language),
    stage: stageAfter(one.value.row),
    changedAt: hub.clock.now(),
  });
  return done(draft.key);
};

/**
 * Keeps a draft: begun, or written on. The same form begins one, however often it is sent. Refuses an answer
 * that can't be one, with its field; nothing must be answered yet.
 */
export const saveAssessment = useCase(['councillor'], read, (hub, caller, draft) =>
  onFreshLists<AssessmentSaid>(caller.language, [assessmentList(hub)], async () => {
    const key =
      draft.key === '' ? done(await begin(hub, caller, draft)) : await change(hub, caller, draft);
    return key.ok ? done({ key: key.value, say: '' }) : key;
  }),
);
