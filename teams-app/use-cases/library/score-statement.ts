import { readiness } from '#lists/readiness.ts';
import type { ReadinessRow } from '#lists/readiness.ts';
import type { Language } from '../../domain/language.ts';
import { reviewWatchers } from '../../domain/library/library.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { readinessWords } from '../../domain/words/readiness.ts';
import type { RecordedItem } from '../../ports.ts';
import type { LibrarySaid } from './library-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';

type Raw = Readonly<Record<string, unknown>>;
type Score = NonNullable<ReadinessRow['score']>;

interface Scoring {
  readonly at: RecordedItem;
  readonly score: Score;
  readonly evidence: string;
}

const textIn = (raw: Raw, key: string): string => {
  const value = raw[key];
  return typeof value === 'string' ? value.trim() : '';
};

const isScore = (text: string): text is Score => text === '0' || text === '1' || text === '2';

const longestEvidence = 2_000;

const readScoring = (raw: Raw, language: Language): Result<Scoring> => {
  const { refused } = readinessWords[language];
  const [score, evidence] = [textIn(raw, 'score'), textIn(raw, 'evidence')];
  if (!isScore(score)) return refuse('invalid', refused.noScore, 'score');
  if (evidence.length > longestEvidence) return refuse('invalid', refused.tooLong, 'evidence');
  if (score === '2' && evidence === '') return refuse('invalid', refused.noEvidence, 'evidence');
  return done({
    at: { item: textIn(raw, 'item'), etag: textIn(raw, 'etag') },
    score,
    evidence,
  });
};

/** Scores a statement, with what shows it. A full score without any evidence is refused (domain.md 11, LGA toolkit). */
export const scoreStatement = useCase(
  reviewWatchers,
  readScoring,
  (hub, caller, { at, score, evidence }) => {
    const list = hub.lists.of(readiness);
    const words = readinessWords[caller.language];
    return onFreshLists(caller.language, [list], async () => {
      if (!(list.rows() ?? []).some(({ item }) => item === at.item))
        return refuse('not-found', words.refused.notThere);
      await list.change(at, {
        score,
        evidence: evidence === '' ? null : evidence,
        scoredBy: caller.name,
        scoredAt: hub.clock.now(),
      });
      return done<LibrarySaid>({ say: words.saved });
    });
  },
);
