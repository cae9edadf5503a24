/** The People list's column for language, the one thing in it that a person changes of themselves. */
import type { Language } from '../domain/language.ts';
import type { PersonKey } from '../domain/people.ts';

export interface OwnLanguage {
  /**
   * Writes it with If-Match (3 resource units); the council knows it at once. False where the list has no
   * such person. Throws RowChanged where somebody changed the row meanwhile, RecordUnavailable where SharePoint
   * does not answer.
   */
  choose(person: PersonKey, language: Language): Promise<boolean>;
}
