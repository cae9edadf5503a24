import type { InLanguages } from '../language.ts';
import { sentences as cy } from './cy/sentences.ts';
import { sentences as en } from './en/sentences.ts';

export const sentences: InLanguages<typeof en> = { en, cy };
