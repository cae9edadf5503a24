/** The end that somebody typed, or why it can't be taken. */
import type { Language } from '../../domain/language.ts';
import { wrongEnd } from '../../domain/check-ins/check-in.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { readUntil } from '../../domain/time/read-until.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { momentFor } from '../../domain/time/wall-clock.ts';
import { checkInWords } from '../../domain/words/check-ins.ts';

const wrong = (sentence: string): Result<never> => refuse('invalid', sentence, 'until');

/** The moment. A time that may mean two moments is refused, with both named. */
export const untilSaid = (typed: string, now: Instant, language: Language): Result<Instant> => {
  const { form, until } = checkInWords[language];
  if (typed.trim() === '') return wrong(form.untilMissing);
  const meant = readUntil(typed, now);
  if (meant === undefined) return wrong(until.unread);
  if ('choices' in meant) {
    const said = meant.choices.map((at) => momentFor(at, now, language)).join(until.or);
    return wrong(said === '' ? until.past : until.either(said));
  }
  const refused = wrongEnd(meant.until, now);
  if (refused === undefined) return done(meant.until);
  return wrong(refused === 'past' ? until.past : until.tooFar);
};
