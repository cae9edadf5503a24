import type { InLanguages } from '../language.ts';
import { chatActs as cy } from './cy/chat-acts.ts';
import { chatActs as en } from './en/chat-acts.ts';

export const chatActs: InLanguages<typeof en> = { en, cy };
