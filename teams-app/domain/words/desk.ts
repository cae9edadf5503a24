import type { InLanguages } from '../language.ts';
import { desk as cy } from './cy/desk.ts';
import { desk as en } from './en/desk.ts';

export const deskWords: InLanguages<typeof en> = { en, cy };
