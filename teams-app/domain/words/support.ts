import type { InLanguages } from '../language.ts';
import { support as cy } from './cy/support.ts';
import { support as en } from './en/support.ts';

export const supportWords: InLanguages<typeof en> = { en, cy };
