import type { Language, Translated } from '../language.ts';
import { chat as cy } from './cy/chat.ts';
import { chat as en } from './en/chat.ts';

/** The words of chat, and in which language they are: cards say it to screen readers. */
export type ChatWords = Translated<typeof en> & { readonly language: Language };

const catalogue: Readonly<Record<Language, ChatWords>> = {
  en: { ...en, language: 'en' },
  cy: { ...cy, language: 'cy' },
};

/** The words of chat in a person's language. */
export const chatWords = (language: Language): ChatWords => catalogue[language];
