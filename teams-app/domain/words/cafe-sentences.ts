import type { InLanguages } from '../language.ts';
import { cafeSentences as cy } from './cy/cafe-sentences.ts';
import { cafeSentences as en } from './en/cafe-sentences.ts';

export const cafeWords: InLanguages<typeof en> = { en, cy };
