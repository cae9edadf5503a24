/** By what a person is found in the tables of what is private: nobody without the key can tell who it is. */
import type { PersonKey } from '../domain/people.ts';
import type { Seal } from '../ports.ts';

/** The mark of one person. */
export const personMark = (seal: Seal, person: PersonKey): string => seal.sign(`support/${person}`);

/** The mark of two people, whichever is named first. */
export const pairMark = (seal: Seal, pair: readonly [PersonKey, PersonKey]): string =>
  seal.sign(`support/met/${pair.toSorted().join('/')}`);
