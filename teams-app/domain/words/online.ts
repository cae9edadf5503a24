import type { InLanguages } from '../language.ts';
import { online as cy } from './cy/online.ts';
import { online as en } from './en/online.ts';

export const onlineWords: InLanguages<typeof en> = { en, cy };
