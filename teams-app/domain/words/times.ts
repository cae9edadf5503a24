import type { InLanguages } from '../language.ts';
import { times as cy } from './cy/times.ts';
import { times as en } from './en/times.ts';

export const timeWords: InLanguages<typeof en> = { en, cy };
