import type { InLanguages } from '../language.ts';
import { messageKindWords as cy } from './cy/message-kinds.ts';
import { messageKindWords as en } from './en/message-kinds.ts';

export const messageKindWords: InLanguages<typeof en> = { en, cy };
