import type { InLanguages } from '../language.ts';
import { everyday as cy } from './cy/everyday.ts';
import { everyday as en } from './en/everyday.ts';

export const everydayWords: InLanguages<typeof en> = { en, cy };
