import type { InLanguages } from '../language.ts';
import { visits as cy } from './cy/visits.ts';
import { visits as en } from './en/visits.ts';

export const visitWords: InLanguages<typeof en> = { en, cy };
