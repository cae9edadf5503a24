import type { InLanguages } from '../language.ts';
import { before as cy } from './cy/before.ts';
import { before as en } from './en/before.ts';

export const beforeWords: InLanguages<typeof en> = { en, cy };
