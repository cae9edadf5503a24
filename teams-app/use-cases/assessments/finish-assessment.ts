import {
  answersOf,
  firstMissing,
  triggerKeys,
  usualReview,
} from '../../domain/before/assessment.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { startOfDay } from '../../domain/time/wall-clock-moments.ts';
import { dayOf } from '../../domain/time/wall-clock.ts';
import { assessmentWords } from '../../domain/words/assessment.ts';
import { askForHelp } from './assessment-help.ts';
import { revisionOf } from './assessment-revision.ts';
import type { AssessmentSaid } from './assessment-views.ts';
import { assessmentList, findOwn } from './find-assessment.ts';
import type { Assessment } from './find-assessment.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Input {
  readonly key: string;
  /** Of the answers that the councillor sees; '' for those that stand there, whichever they are. */
  readonly revision: string;
  /** A day such as "2027-06-28"; '' is half a year on. */
  readonly reviewOn: string;
  readonly triggers: string;
  readonly help: boolean;
}

const read = (raw: Readonly<Record<string, unknown>>): Result<Input> => {
  const named = textFrom(raw, 'triggers').split(',');
  return done({
    key: textFrom(raw, 'assessment'),
    revision: textFrom(raw, 'revision'),
    reviewOn: textFrom(raw, 'reviewOn', 10),
    triggers: triggerKeys.filter((key) => named.includes(key)).join(','),
    help: textFrom(raw, 'help') === 'yes',
  });
};

const longestDays = 731;

const reviewFrom = ({ reviewOn }: Input, now: Instant, language: Language): Result<Instant> => {
  if (reviewOn === '') return done(usualReview(now));
  const wrong = refuse('invalid', assessmentWords[language].said.reviewOn, 'reviewOn');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(reviewOn)) return wrong;
  try {
    const day = startOfDay(reviewOn);
    const latest = addMinutes(now, longestDays * 24 * 60);
    return day > startOfDay(dayOf(now)) && day <= latest ? done(day) : wrong;
  } catch {
    return wrong;
  }
};

/** Nobody signs off what they have not seen: its risk may be another, and help with it was not offered. */
const ready = (
  hub: Hub,
  { row }: Assessment,
  { revision }: Input,
  language: Language,
): Result<undefined> => {
  if (revision !== '' && revision !== revisionOf(hub, row))
    return refuse('conflict', assessmentWords[language].said.lookFirst);
  const missing = firstMissing(row.type, answersOf(row));
  return missing === undefined
    ? done(undefined)
    : refuse('invalid', assessmentWords[language].said.needed, missing.key);
};

const sign = (hub: Hub, one: Assessment, input: Input, reviewOn: Instant): Promise<Assessment> =>
  assessmentList(hub).change(one, {
    stage: one.row.stage === 'draft' ? 'finished' : one.row.stage,
    signedAt: hub.clock.now(),
    changedAt: hub.clock.now(),
    reviewOn,
    triggers: input.triggers === '' ? null : input.triggers,
  });

/**
 * The councillor signs it off: place, severity and likelihood must be there, everything else may be open.
 * Refuses where other answers stand there than those that the councillor sees. Asks an officer where the
 * councillor wants that: never without it (domain.md, practices 16, 56).
 */
export const finishAssessment = useCase(['councillor'], read, (hub, caller, input) =>
  onFreshLists<AssessmentSaid>(caller.language, [assessmentList(hub)], async () => {
    const one = findOwn(hub, caller, input.key);
    if (!one.ok) return one;
    const is = ready(hub, one.value, input, caller.language);
    if (!is.ok) return is;
    const reviewOn = reviewFrom(input, hub.clock.now(), caller.language);
    if (!reviewOn.ok) return reviewOn;
    const signed = await sign(hub, one.value, input, reviewOn.value);
    if (input.help) return askForHelp(hub, caller, signed);
    return done({ key: input.key, say: assessmentWords[caller.language].said.finished });
  }),
);
