/** What is new since somebody last looked, in a few lines. What they have seen only their device knows. */
import type { Instant } from '#core/domain/time/instant.ts';
import type { Language } from '#core/domain/language.ts';
import { clockTime, weekdayAndDay } from '#core/domain/time/wall-clock.ts';
import { hubNewsWords } from '#core/domain/words/hub-news.ts';
import type { AnswerTo, HubNews, Noted } from '#core/use-cases/hub/hub-views.ts';
import { allSeen, newsOf } from '../../../seen.ts';
import type { Revised, Seeable, Seen } from '../../../seen.ts';

/** Undefined: a first look. */
export type SeenThings = Readonly<Record<Seeable, Seen | undefined>>;

export interface NewsLine {
  readonly key: string;
  readonly words: string;
  readonly page: 'hub' | 'wellbeing';
  readonly section: string;
  /** Seen once the line is followed; of texts their own section says what was seen. */
  readonly things: readonly Revised[];
}

const mostLines = 5;
const mostOfAKind = 2;

const changed = (things: readonly Noted[] = [], seen: Seen | undefined): readonly Noted[] =>
  things.filter((each) => newsOf(each, seen) !== undefined);

/** Also on a first look: these are few, and about this person or the days to come. */
const unseen = <Thing extends Revised>(
  things: readonly Thing[] = [],
  seen: Seen | undefined,
): readonly Thing[] => things.filter((each) => newsOf(each, seen ?? {}) !== undefined);

interface Says {
  readonly one: (name: string) => string;
  readonly several: (count: number) => string;
}

const textLine = (section: string, things: readonly Noted[], says: Says): readonly NewsLine[] => {
  const [first] = things;
  if (first === undefined) return [];
  const words = things.length === 1 ? says.one(first.title) : says.several(things.length);
  return [{ key: section, words, page: 'hub', section, things: [] }];
};

const placeOfAnswer = {
  visit: { page: 'hub', section: 'before' },
  assessment: { page: 'hub', section: 'before' },
  information: { page: 'hub', section: 'information' },
  takedown: { page: 'hub', section: 'online' },
  talk: { page: 'wellbeing', section: 'talk' },
} as const;

const answerLines = (
  { answers }: HubNews,
  seen: Seen | undefined,
  language: Language,
): readonly NewsLine[] => {
  const words = hubNewsWords[language].answers;
  const found = unseen(answers, seen);
  return (['visit', 'assessment', 'information', 'takedown', 'talk'] satisfies AnswerTo[])
    .map((to) => ({ to, things: found.filter((each) => each.to === to) }))
    .filter(({ things }) => things.length > 0)
    .map(({ to, things }) => ({ key: to, words: words[to], ...placeOfAnswer[to], things }));
};

const decisionLines = (
  { decisions }: HubNews,
  seen: Seen | undefined,
  now: Instant,
  language: Language,
): readonly NewsLine[] =>
  unseen(decisions, seen)
    .filter(({ decisionAt }) => now < decisionAt)
    .slice(0, mostOfAKind)
    .map((decision) => ({
      key: decision.item,
      words: hubNewsWords[language].decision(
        decision.title,
        weekdayAndDay(decision.decisionAt, language),
      ),
      page: 'hub',
      section: 'online',
      things: [decision],
    }));

const cafeLines = (
  { cafes }: HubNews,
  seen: Seen | undefined,
  now: Instant,
  language: Language,
): readonly NewsLine[] =>
  unseen(cafes, seen)
    .filter(({ startsAt }) => now < startsAt)
    .slice(0, mostOfAKind)
    .map((cafe) => ({
      key: cafe.item,
      words: hubNewsWords[language].cafe(
        cafe.title,
        weekdayAndDay(cafe.startsAt, language),
        clockTime(cafe.startsAt, language),
      ),
      page: 'wellbeing',
      section: 'cafes',
      things: [cafe],
    }));

/** At most five lines: what was answered, what will be decided, what has changed, then cafés that are still to come. */
export const newsLines = (
  news: HubNews,
  seen: SeenThings,
  now: Instant,
  language: Language,
): readonly NewsLine[] => {
  const words = hubNewsWords[language];
  const documents = { one: words.document, several: words.documents };
  const guidance = { one: words.guidance, several: words.guidances };
  return [
    ...answerLines(news, seen.news, language),
    ...decisionLines(news, seen.news, now, language),
    ...textLine('library', changed(news.documents, seen.library), documents),
    ...textLine('council', changed(news.guidance, seen.guidance), guidance),
    ...cafeLines(news, seen.news, now, language),
  ].slice(0, mostLines);
};

const ownSeen = ({ decisions, cafes, answers }: HubNews, before: Seen | undefined): Seen => {
  const seen = allSeen([...(decisions ?? []), ...(cafes ?? []), ...(answers ?? [])]);
  const isWhole = cafes !== undefined && answers !== undefined;
  return isWhole ? seen : { ...before, ...seen };
};

/** Everything that there is now counts as seen; of what is not known now, it stays as it was. */
export const wholeSeen = (news: HubNews, before: SeenThings): SeenThings => ({
  library: news.documents === undefined ? before.library : allSeen(news.documents),
  guidance: news.guidance === undefined ? before.guidance : allSeen(news.guidance),
  news: ownSeen(news, before.news),
});

/** On a first look no text is news: from then on, what changes is. */
export const startedFrom = (news: HubNews, before: SeenThings): SeenThings => {
  const whole = wholeSeen(news, before);
  return {
    ...before,
    library: before.library ?? whole.library,
    guidance: before.guidance ?? whole.guidance,
  };
};
