import type { InLanguages } from '../language.ts';
import { talkPage as cy } from './cy/talk-page.ts';
import { talkPage as en } from './en/talk-page.ts';

export const talkPageWords: InLanguages<typeof en> = { en, cy };
