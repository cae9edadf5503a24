import type { InLanguages } from '../language.ts';
import { pageParts as cy } from './cy/page-parts.ts';
import { pageParts as en } from './en/page-parts.ts';

export const pagePartWords: InLanguages<typeof en> = { en, cy };
