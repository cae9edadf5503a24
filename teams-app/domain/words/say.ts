/** Words of "Have your say", in the hub's languages. */
import type { InLanguages } from '../language.ts';
import { say as cy } from './cy/say.ts';
import { say as en } from './en/say.ts';

export const sayWords: InLanguages<typeof en> = { en, cy };
