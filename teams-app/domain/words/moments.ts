/** How a day and a time are put together, in the hub's languages. */
import type { InLanguages } from '../language.ts';
import { moments as cy } from './cy/moments.ts';
import { moments as en } from './en/moments.ts';

export const momentWords: InLanguages<typeof en> = { en, cy };
