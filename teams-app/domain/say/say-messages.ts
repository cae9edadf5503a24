/** What people are sent about the survey, drop-in times and working groups: once each, and never who has answered. */
import type { DropInRow } from '#lists/drop-ins.ts';
import type { GroupRow } from '#lists/groups.ts';
import type { SurveyRow } from '#lists/surveys.ts';
import type { HubMessage } from '../alerts/hub-message.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import type { Person } from '../people.ts';
import { saidDay, saidSpan } from '../time/said-moment.ts';
import { sayWords } from '../words/say.ts';

type Said = Pick<HubMessage, 'dueAt' | 'title' | 'words'> & { readonly goneAt?: Instant };

const messageOf = (what: string, to: Person, said: Said): HubMessage => ({
  key: `hub/say/${what}`,
  to: to.key,
  kind: 'say',
  page: 'hub',
  part: 'say',
  ...said,
});

const aWeek = 7 * 24 * 60;

/** The survey has opened. To every councillor alike. */
export const surveyMessage = (survey: SurveyRow, to: Person): HubMessage => {
  const { message } = sayWords[to.language];
  return messageOf(`survey/${survey.surveyKey}`, to, {
    dueAt: survey.opensAt,
    goneAt: survey.closesAt,
    title: message.surveyTitle,
    words: message.survey(survey.title, saidDay(survey.closesAt, to.language)),
  });
};

/** When a survey is mentioned a second and last time. */
export const mentionedAgain = ({ closesAt }: SurveyRow): Instant =>
  addMinutes(closesAt, -aWeek / 2);

/** Also to those who have answered: who has not can't be told apart. */
export const surveyAgainMessage = (survey: SurveyRow, to: Person): HubMessage => {
  const { message } = sayWords[to.language];
  return messageOf(`survey-again/${survey.surveyKey}`, to, {
    dueAt: mentionedAgain(survey),
    goneAt: survey.closesAt,
    title: message.againTitle,
    words: message.again(survey.title, saidDay(survey.closesAt, to.language)),
  });
};

/** To those who see results. */
export const countedMessage = (survey: SurveyRow, to: Person, now: Instant): HubMessage => {
  const { message } = sayWords[to.language];
  return messageOf(`survey-counted/${survey.surveyKey}`, to, {
    dueAt: now,
    title: message.countedTitle,
    words: message.counted(survey.title),
  });
};

/** "Monday 28 December 2026 at 6:30pm to 7pm". */
export const slotSpan = (slot: DropInRow, language: Language): string =>
  saidSpan(slot.startsAt, slot.endsAt, language);

interface OfSlot {
  readonly slot: DropInRow;
  readonly now: Instant;
  /** Makes each taking and giving back a message of its own. */
  readonly turn: string;
}

/** To whoever offers the time, and nobody else. */
export const comingMessage = ({ slot, now, turn }: OfSlot, to: Person, who: string): HubMessage => {
  const { message } = sayWords[to.language].dropIn;
  return messageOf(`drop-in/${slot.slotKey}/${turn}`, to, {
    dueAt: now,
    goneAt: slot.endsAt,
    title: message.comingTitle,
    words: message.coming(who, slotSpan(slot, to.language)),
  });
};

export const notComingMessage = ({ slot, now, turn }: OfSlot, to: Person): HubMessage => {
  const { message } = sayWords[to.language].dropIn;
  return messageOf(`drop-in/${slot.slotKey}/${turn}`, to, {
    dueAt: now,
    goneAt: slot.endsAt,
    title: message.notComingTitle,
    words: message.notComing(slotSpan(slot, to.language)),
  });
};

export const slotOffMessage = ({ slot, now, turn }: OfSlot, to: Person): HubMessage => {
  const { message } = sayWords[to.language].dropIn;
  return messageOf(`drop-in/${slot.slotKey}/${turn}`, to, {
    dueAt: now,
    goneAt: slot.endsAt,
    title: message.offTitle,
    words: message.off(slotSpan(slot, to.language), slot.title),
  });
};

/** The name of a group as somebody reads it. */
export const groupName = ({ title, titleCy }: GroupRow, language: Language): string =>
  (language === 'cy' ? titleCy : undefined) ?? title;

/** To the one person whom the list names. */
export const joinMessage = (
  group: GroupRow,
  to: Person,
  who: string,
  { item, now }: { readonly item: string; readonly now: Instant },
): HubMessage => {
  const { message } = sayWords[to.language].groups;
  return messageOf(`join/${item}`, to, {
    dueAt: now,
    title: message.title,
    words: message.words(who, groupName(group, to.language)),
  });
};
