import type { InLanguages } from '../language.ts';
import { dutyPage as cy } from './cy/desk-duty.ts';
import { dutyPage as en } from './en/desk-duty.ts';

export const dutyWords: InLanguages<typeof en> = { en, cy };
