import type { InLanguages } from '../language.ts';
import { information as cy } from './cy/information.ts';
import { information as en } from './en/information.ts';

export const informationWords: InLanguages<typeof en> = { en, cy };
