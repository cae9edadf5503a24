import { addMinutes } from '../../domain/time/instant.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { cafeWords } from '../../domain/words/cafe-sentences.ts';
import { cafeAt, cafeList } from './cafe-rows.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';

const marks = ['good', 'fair', 'poor'] as const;

/** For so many days after it. */
const openDays = 7;

/**
 * How a café was: one more in a count, by nobody. The hub does not keep who was asked or who answered, so it
 * can't tell a second answer from a first (docs/decisions/0026).
 */
export const sayOfCafe = useCase(
  'anybody',
  (raw) =>
    done({
      cafe: typeof raw['cafe'] === 'string' ? raw['cafe'] : '',
      mark: marks.find((each) => each === raw['mark']),
    }),
  (hub, { language }, { cafe, mark }) =>
    onFreshLists(language, [cafeList(hub)], async () => {
      const words = cafeWords[language];
      const kept = cafeAt(hub, cafe);
      const now = hub.clock.now();
      if (kept === undefined || mark === undefined) return refuse('not-found', words.notThere);
      const { endsAt, state } = kept.row;
      if (state === 'cancelled') return refuse('too-late', words.isOff);
      if (endsAt > now || addMinutes(endsAt, openDays * 24 * 60) <= now)
        return refuse('too-late', words.isOver);
      await cafeList(hub).change(kept, { [mark]: kept.row[mark] + 1 });
      return done({ say: words.feedbackThanks });
    }),
);
