import type { InLanguages } from '../language.ts';
import { surgeries as cy } from './cy/surgeries.ts';
import { surgeries as en } from './en/surgeries.ts';

export const surgeryWords: InLanguages<typeof en> = { en, cy };
