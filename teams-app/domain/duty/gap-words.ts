/** Gaps of the rota in sentences. */
import type { Gap } from './coverage.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import type { Person, PersonKey } from '../people.ts';
import { clockTime, dayOf, weekdayDate } from '../time/wall-clock.ts';
import { timeWords } from '../words/times.ts';
import { gapSentences } from '../words/rota-messages.ts';

/** "5pm on Monday 28 December 2026". */
export const dutyMoment = (at: Instant, language: Language = 'en'): string =>
  timeWords[language].on(clockTime(at, language), weekdayDate(at, language));

/** "5pm to 8pm on Monday 28 December 2026", or both with their day. */
export const dutySpan = ({ from, until }: { readonly from: Instant; readonly until: Instant }) =>
  dayOf(from) === dayOf(until)
    ? `${clockTime(from)} to ${dutyMoment(until)}`
    : `${dutyMoment(from)} to ${dutyMoment(until)}`;

/** What is wrong, with names: for whoever keeps the rota, and for nobody else. */
export const gapSentence = (
  gap: Gap,
  people: readonly Person[],
  language: Language = 'en',
): string => {
  const words = gapSentences[language];
  const nameOf = (key: PersonKey): string =>
    people.find((person) => person.key === key)?.name ?? words.somebodyUnknown;
  const [from, until] = [dutyMoment(gap.from, language), dutyMoment(gap.until, language)];
  const [first = ''] = gap.reached.map(nameOf);
  const missed = gap.missed.map(nameOf).join(', ');
  switch (gap.reason) {
    case 'nobody':
      return words.nobody(from, until);
    case 'nobody-reachable':
      return words.nobodyReachable(missed, from, until);
    case 'one-person':
      return words.onePerson(first, missed, from, until);
    case 'same-person':
      return words.samePerson(first, from, until);
    case 'no-senior':
      return words.noSenior(from, until);
  }
};
