import { dropIns } from '#lists/drop-ins.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { momentTyped } from '../../domain/time/wall-clock-moments.ts';
import { sayWords } from '../../domain/words/say.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { listeners } from './say-lists.ts';
import type { SaySaid } from './say-views.ts';
import { useCase } from '../use-case.ts';

type Raw = Readonly<Record<string, unknown>>;

interface Draft {
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly count: number;
  readonly place: string;
  readonly submission: string;
}

const textIn = (raw: Raw, key: string): string => {
  const value = raw[key];
  return typeof value === 'string' ? value.trim() : '';
};

const numberIn = (raw: Raw, key: string): number => {
  const text = textIn(raw, key);
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
};

const readDraft = (raw: Raw, language: Language): Result<Draft> => {
  const words = sayWords[language].dropIn;
  const startsAt = momentTyped(textIn(raw, 'starts'));
  if (startsAt === undefined) return refuse('invalid', words.noStart, 'starts');
  const [minutes, count] = [numberIn(raw, 'minutes'), numberIn(raw, 'count')];
  if (minutes < 10 || minutes > 120) return refuse('invalid', words.noMinutes, 'minutes');
  if (count < 1 || count > 12) return refuse('invalid', words.noCount, 'count');
  const place = textIn(raw, 'place');
  if (place === '' || place.length > 200) return refuse('invalid', words.noPlace, 'place');
  return done({ startsAt, minutes, count, place, submission: textIn(raw, 'submission') });
};

/** Offers times at which the caller is there to listen, one after the other. The same form sent twice offers them once. */
export const offerSlots = useCase(listeners, readDraft, (hub, caller, draft) => {
  const list = hub.lists.of(dropIns);
  const words = sayWords[caller.language].dropIn;
  const { startsAt, minutes, count, place, submission } = draft;
  return onFreshLists(caller.language, [list], async () => {
    if (startsAt <= hub.clock.now()) return refuse('invalid', words.noStart, 'starts');
    for (let turn = 0; turn < count; turn += 1)
      await list.add({
        title: caller.name,
        startsAt: addMinutes(startsAt, turn * minutes),
        endsAt: addMinutes(startsAt, (turn + 1) * minutes),
        place,
        officerKey: caller.key,
        slotKey: hub.seal.digest(`slot/${caller.key}/${submission}/${startsAt}/${String(turn)}`),
      });
    return done<SaySaid>({ say: words.saved(count) });
  });
});
