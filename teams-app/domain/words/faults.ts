import type { InLanguages } from '../language.ts';
import { faults as cy } from './cy/desk-faults.ts';
import { faults as en } from './en/desk-faults.ts';

export const faultWords: InLanguages<typeof en> = { en, cy };
