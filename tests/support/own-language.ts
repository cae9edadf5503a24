/** The languages that people choose, kept in the list of people that a test has. SharePoint is "away" when told so. */
import type { Language } from '#core/domain/language.ts';
import type { Person } from '#core/domain/people.ts';
import { RecordUnavailable } from '#core/ports.ts';
import type { OwnLanguage } from '#core/ports.ts';

/** For a hub in which nobody chooses a language. */
export const languageAway: OwnLanguage = {
  choose: () => Promise.reject(new RecordUnavailable('away')),
};

/** Gives the place that holds the people new ones. */
export const languagesOf = (place: { people: readonly Person[] }): OwnLanguage => ({
  choose: async (key: string, language: Language) => {
    const isThere = place.people.some((each) => each.key === key);
    place.people = place.people.map((each) => (each.key === key ? { ...each, language } : each));
    return isThere;
  },
});
