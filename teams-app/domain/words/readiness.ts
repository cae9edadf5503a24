/** Words of the readiness check, in the hub's languages. */
import type { InLanguages } from '../language.ts';
import { readiness as cy } from './cy/readiness.ts';
import { readiness as en } from './en/readiness.ts';

export const readinessWords: InLanguages<typeof en> = { en, cy };
