import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { gapsOf } from '../../domain/duty/coverage.ts';
import type { Standing } from '../../domain/duty/check-turn.ts';
import { gapSentence } from '../../domain/duty/gap-words.ts';
import { mayBeOnCall } from '../../domain/duty/on-call.ts';
import { hasRole } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { barsOf } from '../../domain/duty/rota-bars.ts';
import { startOfDay } from '../../domain/time/wall-clock-moments.ts';
import { dayOf } from '../../domain/time/wall-clock.ts';
import { rotaSentences } from '../../domain/words/rota.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { daysAhead, keepers, standingOf } from './change-rota.ts';
import { barView, candidatesOf, rowViews, swapViews } from './duty-page.ts';
import type { DutyPage } from './duty-views.ts';
import { momentIn, wordIn } from './read-duty.ts';
import { maySeeWhoIsOut } from './duty-now.ts';
import { useCase } from '../use-case.ts';

interface Input {
  /** Today's midnight where left out. */
  readonly from?: Instant;
  readonly days: number;
}

const mostDays = 92;

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const words = rotaSentences[language];
  const [from, days] = [wordIn(raw, 'from'), wordIn(raw, 'days')];
  const span = days === '' ? daysAhead : Number(days);
  if (!Number.isInteger(span) || span < 1 || span > mostDays)
    return refuse('invalid', words.daysShown(mostDays), 'days');
  if (from === '') return done({ days: span });
  const moment = momentIn(from);
  return moment === undefined
    ? refuse('invalid', words.noMoment, 'from')
    : done({ from: moment, days: span });
};

const gapViews = ({ now, people, language, ...cover }: Standing): DutyPage['gaps'] => {
  return gapsOf({ ...cover, people }, now, addMinutes(now, daysAhead * 24 * 60)).map((gap) => ({
    from: gap.from,
    until: gap.until,
    reason: gap.reason,
    sentence: gapSentence(gap, people, language),
  }));
};

/**
 * The rota as it is drawn: bars from `from` for so many days, the gaps of the next 30 days, swaps, who may be
 * chosen, and for whoever keeps it the rows. For officers who may be on call. Asks SharePoint nothing.
 */
export const listDuty = useCase('anybody', read, async (hub, caller, input) => {
  const edit = hasRole(caller, ...keepers);
  if (!edit && !mayBeOnCall(caller))
    return refuse('forbidden', sentences[caller.language].notForYourRole);
  const { council } = hub;
  const standing = await standingOf(hub, caller);
  const view = { ...standing, caller };
  const { now } = standing;
  const from = input.from ?? startOfDay(dayOf(now));
  const until = addMinutes(from, input.days * 24 * 60);
  const [place, freshAt] = [council.listAddress('Duty'), council.freshAt];
  return done<DutyPage>({
    now,
    from,
    until,
    bars: barsOf(council.duty(), from, until).map((bar) => barView(view, bar)),
    gaps: gapViews(standing),
    rows: edit ? rowViews(view, { from, until }) : [],
    swaps: swapViews(view, edit),
    people: candidatesOf(standing),
    may: { edit, swap: mayBeOnCall(caller), seeOut: maySeeWhoIsOut(hub, caller) },
    ...(place === undefined ? {} : { place }),
    ...(freshAt === undefined ? {} : { freshAt }),
  });
});
