import type { InLanguages } from '../language.ts';
import { crowdWords as cy } from './cy/crowd.ts';
import { crowdWords as en } from './en/crowd.ts';

export const crowdWords: InLanguages<typeof en> = { en, cy };
