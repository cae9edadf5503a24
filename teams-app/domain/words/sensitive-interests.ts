import type { InLanguages } from '../language.ts';
import { sensitiveInterests as cy } from './cy/sensitive-interests.ts';
import { sensitiveInterests as en } from './en/sensitive-interests.ts';

export const interestWords: InLanguages<typeof en> = { en, cy };
