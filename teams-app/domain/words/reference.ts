import type { InLanguages } from '../language.ts';
import { reference as cy } from './cy/reference.ts';
import { reference as en } from './en/reference.ts';

export const referenceWords: InLanguages<typeof en> = { en, cy };
