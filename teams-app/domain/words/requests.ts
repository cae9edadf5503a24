import type { InLanguages } from '../language.ts';
import { requests as cy } from './cy/requests.ts';
import { requests as en } from './en/requests.ts';

export const requestWords: InLanguages<typeof en> = { en, cy };
