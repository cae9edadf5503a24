/** What owners of documents, and those who watch over them, are reminded of. Source: domain.md 11, 21. */
import type { PolicyRow } from '#lists/policies.ts';
import type { HubMessage } from '../alerts/hub-message.ts';
import type { Instant } from '../time/instant.ts';
import { addMinutes } from '../time/instant.ts';
import type { Language } from '../language.ts';
import { remindsAgain } from './library.ts';
import type { ReviewPrompt } from './library.ts';
import type { Person } from '../people.ts';
import type { ReadinessPrompt } from './readiness.ts';
import { dayOf, longDate } from '../time/wall-clock.ts';
import { libraryWords } from '../words/library.ts';

/** The name of a document as somebody reads it. */
export const documentName = (
  { title, titleCy }: Pick<PolicyRow, 'title' | 'titleCy'>,
  language: Language,
): string => (language === 'cy' ? titleCy : undefined) ?? title ?? '';

/** A document that is to be reviewed, and its owner where the hub can find one. */
export interface ToReview {
  readonly item: string;
  readonly row: PolicyRow;
  readonly owner: Person | undefined;
  readonly prompt: ReviewPrompt;
}

interface Said {
  readonly title: string;
  readonly words: string;
}

const said = ({ row, prompt }: ToReview, language: Language): Said => {
  const words = libraryWords[language].message;
  const name = documentName(row, language);
  if (prompt.state === 'no-date' || row.reviewAt === undefined)
    return { title: words.noDateTitle, words: words.noDate(name) };
  const day = longDate(row.reviewAt, language);
  return prompt.state === 'soon'
    ? { title: words.soonTitle, words: words.soon(name, day) }
    : { title: words.overdueTitle, words: words.overdue(name, day) };
};

/** Whoever watches over the library is told whose document it is. */
const whose = ({ owner }: ToReview, to: Person): readonly string[] => {
  const words = libraryWords[to.language].message;
  if (owner?.key === to.key) return [];
  return [owner === undefined ? words.noOwner : words.watchers(owner.name)];
};

const lasts = remindsAgain * 24 * 60;

/** One a document, its day of review and round: the same however often it is planned. */
export const reviewMessage = (review: ToReview, to: Person, now: Instant): HubMessage => {
  const { item, row, prompt } = review;
  const { title, words } = said(review, to.language);
  const day = row.reviewAt === undefined ? 'none' : dayOf(row.reviewAt);
  return {
    key: ['hub/review', item, day, prompt.state, String(prompt.round)].join('/'),
    to: to.key,
    kind: 'review',
    dueAt: now,
    goneAt: addMinutes(now, lasts),
    title,
    words: [words, ...whose(review, to)].join(' '),
    page: 'hub',
  };
};

/** Once a year, and again every 28 days until it is done. */
export const readinessMessage = (
  { isFirst, since, round }: ReadinessPrompt,
  to: Person,
  now: Instant,
): HubMessage => {
  const words = libraryWords[to.language].message;
  return {
    key: ['hub/review/readiness', dayOf(since), String(round)].join('/'),
    to: to.key,
    kind: 'review',
    dueAt: now,
    goneAt: addMinutes(now, lasts),
    title: words.readinessTitle,
    words: isFirst ? words.readinessFirst : words.readinessAgain(longDate(since, to.language)),
    page: 'settings',
  };
};
