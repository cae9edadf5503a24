import type { Language } from '../../domain/language.ts';
import type { PersonKey } from '../../domain/people.ts';
import type { Council } from '../../ports.ts';

/** The language in which somebody is written to; English for nobody and for whoever is not known. */
export const languageFor = (
  { council }: { readonly council: Pick<Council, 'person'> },
  key: PersonKey | undefined,
): Language => (key === undefined ? 'en' : (council.person(key)?.language ?? 'en'));
