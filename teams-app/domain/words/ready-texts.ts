import type { InLanguages } from '../language.ts';
import { readyTexts as cy } from './cy/ready-texts.ts';
import { readyTexts as en } from './en/ready-texts.ts';

export const readyTextWords: InLanguages<typeof en> = { en, cy };
