import type { InLanguages } from '../language.ts';
import { hubNow as cy } from './cy/hub-now.ts';
import { hubNow as en } from './en/hub-now.ts';

export const hubNowWords: InLanguages<typeof en> = { en, cy };
