import type { InLanguages } from '../language.ts';
import { cafePage as cy } from './cy/cafe-page.ts';
import { cafePage as en } from './en/cafe-page.ts';

export const cafePageWords: InLanguages<typeof en> = { en, cy };
