/** Tells councillors of a survey, counts it when it has closed, and forgets who came to a drop-in time. */
import { dropIns } from '#lists/drop-ins.ts';
import { surveyResults } from '#lists/survey-results.ts';
import { surveys } from '#lists/surveys.ts';
import type { SurveyRow } from '#lists/surveys.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { HubMessage } from '../../domain/alerts/hub-message.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person, Role } from '../../domain/people.ts';
import {
  countedMessage,
  mentionedAgain,
  surveyAgainMessage,
  surveyMessage,
} from '../../domain/say/say-messages.ts';
import { hourlySlots } from '../../domain/time/slots.ts';
import { readAnswer } from '../../domain/say/survey.ts';
import { cellsText, countAnswers } from '../../domain/say/survey-count.ts';
import type { Counted } from '../../domain/say/survey-count.ts';
import { surveyWords } from '../../domain/words/survey.ts';
import type { KeptLists, KeptRow } from '../../ports.ts';
import { isOpen, resultReaders } from '../../use-cases/say/say-lists.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';
import { sideBySide } from '../run.ts';

const tellAll = async (
  run: Run,
  roles: readonly Role[],
  message: (to: Person) => HubMessage,
): Promise<void> => {
  const drafts = run.council
    .people()
    .filter((person) => hasRole(person, ...roles))
    .flatMap((person) => messageOwed(message(person), person));
  run.tally.planned += await run.promises.notices.plan(drafts);
};

/** Everybody alike: a note that left out those who have answered would tell who has. */
const tellCouncillors = async (run: Run, { row }: KeptRow<SurveyRow>): Promise<void> => {
  if (!isOpen(row, run.now)) return;
  if (run.now < addMinutes(row.opensAt, 24 * 60))
    await tellAll(run, ['councillor'], (to) => surveyMessage(row, to));
  if (run.now >= mentionedAgain(row))
    await tellAll(run, ['councillor'], (to) => surveyAgainMessage(row, to));
};

/** What was sent in the last moment has come by then. */
const settledMinutes = 5;

/** Read once more as the form is read: whatever lies in the box, nothing but known options is counted. */
const answersIn = async (run: Run, survey: string) => {
  const texts = await run.promises.survey.answers(survey);
  return texts.map((text) => {
    const raw = JSON.parse(text) as Readonly<Record<string, readonly string[]>>;
    return readAnswer(
      Object.fromEntries(Object.entries(raw).map(([key, chosen]) => [key, chosen.join(',')])),
    );
  });
};

const fileOne = async (
  lists: KeptLists,
  { surveyKey, title: survey }: SurveyRow,
  answered: number,
  counted: Counted,
): Promise<void> => {
  const { question } = counted;
  await lists.of(surveyResults).add({
    title: surveyWords.en[question].ask,
    survey,
    answered,
    answers: cellsText(counted) || '–',
    question,
    surveyKey,
    resultKey: `${surveyKey}/${question}`,
  });
};

/**
 * The counts go into the list, question by question; then the survey says that it is counted, and the box is
 * emptied. Done twice after a crash, it is the same: the box takes no answer any more.
 */
const count = async (run: Run, lists: KeptLists, survey: KeptRow<SurveyRow>): Promise<void> => {
  const { row } = survey;
  const { answered, counted } = countAnswers(await answersIn(run, row.surveyKey));
  for (const each of counted) await fileOne(lists, row, answered, each);
  await lists.of(surveys).change(survey, { counted: true });
  await run.promises.survey.empty(row.surveyKey);
  await tellAll(run, resultReaders, (to) => countedMessage(row, to, run.now));
  run.log.info('survey-counted', { shown: answered > 0 });
};

/** Times that are over leave the list after a month; who came is forgotten at once. */
const clearSlots = async (run: Run, lists: KeptLists): Promise<void> => {
  run.tally.left += await run.promises.dropIns.letGo(run.moment());
  const before = addMinutes(run.now, -31 * 24 * 60);
  for (const slot of lists.of(dropIns).rows() ?? [])
    if (slot.row.endsAt < before) await lists.of(dropIns).remove(slot);
};

const hourly = hourlySlots(20);

/** Every hour. Nothing here, and nothing in the log, says who has answered or come. */
export const lookAfterSay: Chore = {
  name: 'say',
  slotAt: hourly.slotAt,
  nextAfter: hourly.nextAfter,
  run: async (run) => {
    const { lists } = run;
    if (lists === undefined) return;
    await sideBySide([lists.of(surveys), lists.of(dropIns)], (list) => list.refresh());
    for (const survey of lists.of(surveys).rows() ?? []) {
      await tellCouncillors(run, survey);
      const isOver = addMinutes(survey.row.closesAt, settledMinutes) <= run.now;
      if (isOver && !survey.row.counted) await count(run, lists, survey);
      else if (survey.row.counted) await run.promises.survey.empty(survey.row.surveyKey);
    }
    await clearSlots(run, lists);
  },
};
