/** The words of chat, for those who draw cards. */
export { chatWords as chatWordsFor } from '#core/domain/words/chat.ts';
export type { ChatWords } from '#core/domain/words/chat.ts';
export type { Refusal } from '#core/domain/refusal.ts';
