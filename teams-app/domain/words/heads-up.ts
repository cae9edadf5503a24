import type { InLanguages } from '../language.ts';
import { headsUp as cy } from './cy/heads-up.ts';
import { headsUp as en } from './en/heads-up.ts';

export const headsUpWords: InLanguages<typeof en> = { en, cy };
