import { policies } from '#lists/policies.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { isOwner, libraryKeepers, seesDocument } from '../../domain/library/library.ts';
import { hasRole } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { documentName } from '../../domain/library/review-messages.ts';
import { londonMoment } from '../../domain/time/wall-clock-moments.ts';
import { longDate } from '../../domain/time/wall-clock.ts';
import { libraryWords } from '../../domain/words/library.ts';
import type { RecordedItem } from '../../ports.ts';
import type { LibrarySaid } from './library-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';

type Raw = Readonly<Record<string, unknown>>;

interface NextReview {
  readonly at: RecordedItem;
  readonly reviewAt: Instant;
}

const textIn = (raw: Raw, key: string): string => {
  const value = raw[key];
  return typeof value === 'string' ? value.trim() : '';
};

/** The morning of a day such as "2027-11-01"; undefined for what is none. */
const morningOf = (day: string): Instant | undefined => {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  try {
    return londonMoment(`${day}T09:00`);
  } catch {
    return undefined;
  }
};

const readNext = (raw: Raw, language: Language): Result<NextReview> => {
  const reviewAt = morningOf(textIn(raw, 'day'));
  if (reviewAt === undefined) return refuse('invalid', libraryWords[language].refused.noDay, 'day');
  return done({ at: { item: textIn(raw, 'item'), etag: textIn(raw, 'revision') }, reviewAt });
};

/**
 * Says that a document is reviewed, by setting the next day: for its owner and those who keep the library. It
 * ends the reminders of the day that was.
 */
export const setReview = useCase('anybody', readNext, (hub, caller, { at, reviewAt }) => {
  const list = hub.lists.of(policies);
  const words = libraryWords[caller.language];
  return onFreshLists(caller.language, [list], async () => {
    const row = list.rows()?.find(({ item }) => item === at.item)?.row;
    if (row === undefined || !seesDocument(row, caller, hub.council.settings().nation))
      return refuse('not-found', words.refused.notThere);
    if (!hasRole(caller, ...libraryKeepers) && !isOwner(row, caller))
      return refuse('forbidden', words.refused.notYours);
    if (reviewAt <= hub.clock.now()) return refuse('invalid', words.refused.noDay, 'day');
    await list.change(at, { reviewAt });
    const name = documentName(row, caller.language);
    return done<LibrarySaid>({ say: words.moved(name, longDate(reviewAt, caller.language)) });
  });
});
