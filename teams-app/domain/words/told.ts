import type { InLanguages } from '../language.ts';
import { told as cy } from './cy/told.ts';
import { told as en } from './en/told.ts';

export const told: InLanguages<typeof en> = { en, cy };
