/** Words of the library of policies, in the hub's languages. */
import type { InLanguages } from '../language.ts';
import { library as cy } from './cy/library.ts';
import { library as en } from './en/library.ts';

export const libraryWords: InLanguages<typeof en> = { en, cy };
