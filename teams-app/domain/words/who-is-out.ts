import type { InLanguages } from '../language.ts';
import { whoIsOut as cy } from './cy/who-is-out.ts';
import { whoIsOut as en } from './en/who-is-out.ts';

export const whoIsOutWords: InLanguages<typeof en> = { en, cy };
