/** Every mistake that the tests must find. */
import { engineMutants } from './engine-mutants.ts';
import type { Mutant } from './mutant.ts';
import { peopleMutants } from './people-mutants.ts';

export const everyMutant: readonly Mutant[] = [...engineMutants, ...peopleMutants];
