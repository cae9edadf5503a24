import type { InLanguages } from '../language.ts';
import { checkInWords as cy } from './cy/check-ins.ts';
import { checkInWords as en } from './en/check-ins.ts';

export const checkInWords: InLanguages<typeof en> = { en, cy };
