import { surveyResults } from '#lists/survey-results.ts';
import { surveys } from '#lists/surveys.ts';
import type { SurveyRow } from '#lists/surveys.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { saidDay } from '../../domain/time/said-moment.ts';
import { questionKeys } from '../../domain/say/survey.ts';
import { countedFrom } from '../../domain/say/survey-count.ts';
import { londonMoment } from '../../domain/time/wall-clock-moments.ts';
import { sayWords } from '../../domain/words/say.ts';
import type { KeptRow } from '../../ports.ts';
import { onFreshLists, onKnownLists } from '../on-fresh-lists.ts';
import { isOpen, resultReaders, surveyRunners } from './say-lists.ts';
import type { SaySaid, SurveyResults } from './say-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

type Raw = Readonly<Record<string, unknown>>;

interface Draft {
  readonly title: string;
  /** The last minute of the day that was chosen. */
  readonly closesAt: Instant;
  readonly submission: string;
}

const textIn = (raw: Raw, key: string): string => {
  const value = raw[key];
  return typeof value === 'string' ? value.trim() : '';
};

const endOf = (day: string): Instant | undefined => {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  try {
    return londonMoment(`${day}T23:59`);
  } catch {
    return undefined;
  }
};

const readDraft = (raw: Raw, language: Language): Result<Draft> => {
  const words = sayWords[language].running;
  const title = textIn(raw, 'title');
  if (title === '' || title.length > 120) return refuse('invalid', words.noName, 'title');
  const closesAt = endOf(textIn(raw, 'closes'));
  return closesAt === undefined
    ? refuse('invalid', words.noDay, 'closes')
    : done({ title, closesAt, submission: textIn(raw, 'submission') });
};

const aDay = 24 * 60;
const [fewestDays, mostDays] = [7, 183];

const isGoodEnd = (closesAt: Instant, now: Instant): boolean =>
  closesAt >= addMinutes(now, fewestDays * aDay) && closesAt <= addMinutes(now, mostDays * aDay);

const keyOf = (hub: Hub, { submission }: Draft): string =>
  submission === ''
    ? Buffer.from(hub.chance.bytes(16)).toString('hex')
    : hub.seal.digest(`survey/${submission}`);

/**
 * Opens a survey for every councillor; one at a time. It stays open for a week at least, so that the time of an
 * answer tells nothing. The engine tells every councillor, once.
 */
export const openSurvey = useCase(surveyRunners, readDraft, (hub, caller, draft) => {
  const list = hub.lists.of(surveys);
  const words = sayWords[caller.language].running;
  return onFreshLists(caller.language, [list], async () => {
    const now = hub.clock.now();
    const surveyKey = keyOf(hub, draft);
    const others = (list.rows() ?? []).filter(({ row }) => row.surveyKey !== surveyKey);
    if (!isGoodEnd(draft.closesAt, now)) return refuse('invalid', words.noDay, 'closes');
    if (others.some(({ row }) => isOpen(row, now))) return refuse('conflict', words.isOpen);
    const { title, closesAt } = draft;
    await list.add({ title, opensAt: now, closesAt, counted: false, surveyKey });
    hub.nudge();
    return done<SaySaid>({ say: words.opened(title, saidDay(closesAt, caller.language)) });
  });
});

type Shown = SurveyResults['surveys'][number];

const shownOf = (hub: Hub, { row }: KeptRow<SurveyRow>): Shown => {
  const rows = (hub.lists.of(surveyResults).rows() ?? []).filter(
    (each) => each.row.surveyKey === row.surveyKey,
  );
  const counted = questionKeys.flatMap((question) => {
    const found = rows.find((each) => each.row.question === question);
    return found === undefined ? [] : [countedFrom(question, found.row.answers)];
  });
  return {
    key: row.surveyKey,
    title: row.title,
    closesAt: row.closesAt,
    counting: !row.counted,
    answered: rows[0]?.row.answered ?? 0,
    counted,
  };
};

/** What came of the surveys that are over, the newest first. Before a survey closes there is nothing to see of it. */
export const readSurveyResults = useCase(
  resultReaders,
  () => done({}),
  (hub, caller) => {
    const lists = [hub.lists.of(surveys), hub.lists.of(surveyResults)] as const;
    return onKnownLists(caller.language, lists, async () => {
      const now = hub.clock.now();
      const over = (lists[0].rows() ?? [])
        .filter(({ row }) => row.closesAt <= now)
        .toSorted((a, b) => b.row.closesAt.localeCompare(a.row.closesAt));
      return done<SurveyResults>({ surveys: over.map((survey) => shownOf(hub, survey)) });
    });
  },
);
