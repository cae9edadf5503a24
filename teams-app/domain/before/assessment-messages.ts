/** What is sent about a risk assessment: to those who may help, and to the councillor. Nothing of what it says. */
import type { AssessmentRow } from '#lists/assessments.ts';
import { assessments } from '#lists/assessments.ts';
import type { HubMessage } from '../alerts/hub-message.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import type { Person } from '../people.ts';
import { assessmentWords } from '../words/assessment.ts';

type About = Pick<AssessmentRow, 'key' | 'type' | 'councillor'>;

/** The type of an assessment as people read it. */
export const typeName = (type: AssessmentRow['type'], language: Language): string =>
  assessments.fields.type.choices[type][language];

const common = { kind: 'assessment', page: 'hub' } as const;

/** To each who may help. Goes again under the same key, as often as somebody makes sure of it. */
export const helpAsked = (row: About, askedAt: Instant, to: Person): HubMessage => {
  const { title, words, take } = assessmentWords[to.language].messages.asked;
  return {
    ...common,
    key: `hub/assessment/${row.key}/asked/${askedAt}`,
    to: to.key,
    dueAt: askedAt,
    title,
    words: words(row.councillor, typeName(row.type, to.language)),
    buttons: [{ label: take, act: 'take-assessment', data: { assessment: row.key } }],
  };
};

/** Nobody has answered: to those who may help and to whoever answers for the hub, once for each day. */
export const stillAsked = (row: About, day: Instant, to: Person): HubMessage => {
  const { title, words } = assessmentWords[to.language].messages.stillAsked;
  return {
    ...common,
    key: `hub/assessment/${row.key}/still-asked/${day}`,
    to: to.key,
    dueAt: day,
    title,
    words: words(row.councillor, typeName(row.type, to.language)),
  };
};

/** To the councillor: somebody has it, or has answered. */
export const helpGiven = (
  row: About,
  what: 'taken' | 'answered',
  { officer, to, now }: { readonly officer: Person; readonly to: Person; readonly now: Instant },
): HubMessage => {
  const { title, words } = assessmentWords[to.language].messages[what];
  return {
    ...common,
    key: `hub/assessment/${row.key}/${what}/${now}`,
    to: to.key,
    dueAt: now,
    title,
    words: words(officer.name),
  };
};

/** To the councillor, once for a day of review, an incident or a decision: `because` tells it apart. */
export const lookAgain = (
  row: About,
  why: 'review' | 'incident' | 'tension',
  { because, to, now }: { readonly because: string; readonly to: Person; readonly now: Instant },
): HubMessage => {
  const { title, words } = assessmentWords[to.language].messages[why];
  return {
    ...common,
    key: `hub/assessment/${row.key}/${why}/${because}`,
    to: to.key,
    dueAt: now,
    title,
    words: words(typeName(row.type, to.language)),
  };
};
