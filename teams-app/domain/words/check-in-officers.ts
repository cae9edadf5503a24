import type { InLanguages } from '../language.ts';
import { checkInOfficerWords as cy } from './cy/check-in-officers.ts';
import { checkInOfficerWords as en } from './en/check-in-officers.ts';

export const checkInOfficerWords: InLanguages<typeof en> = { en, cy };
