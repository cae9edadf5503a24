/** What a phone may show of a message while it is locked. */
export { previews } from '#core/domain/words/previews.ts';
