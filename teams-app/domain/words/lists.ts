import type { InLanguages } from '../language.ts';
import { lists as cy } from './cy/lists.ts';
import { lists as en } from './en/lists.ts';

export const listSentences: InLanguages<typeof en> = { en, cy };
