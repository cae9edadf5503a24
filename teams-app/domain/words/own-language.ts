import type { InLanguages } from '../language.ts';
import { ownLanguage as cy } from './cy/own-language.ts';
import { ownLanguage as en } from './en/own-language.ts';

export const ownLanguageWords: InLanguages<typeof en> = { en, cy };
