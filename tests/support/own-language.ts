/** The languages that people choose, kept in the list of people that a test has. SharePoint is "away" when told so. */
import type { Language } from '#core/domain/language.ts';
import type { Person } from '#core/domain/people.ts';
import { RecordUnavailable } from '#core/ports.ts';
import type { OwnLanguage } from '#core/ports.ts';

/** For a hub in which nobody chooses a language. */
export const languageAway: OwnLanguage = {
  choose: () => Promise.reject(new RecordUnavailable('away')),
};

/** Changes the people in place. */
export const languagesOf = (people: Person[]): OwnLanguage => ({
  choose: async (key: string, language: Language) => {
    const index = people.findIndex((each) => each.key === key);
    const known = people[index];
    if (known === undefined) return false;
    people[index] = { ...known, language };
    return true;
  },
});
