/** The few words of a text message or a call: no name, place or narrative (invariant 15). */
import {
  actPreview,
  actText,
  alertPreview,
  alertText,
  callWords,
  messagePreview,
  messageText,
} from '../domain/words/previews.ts';
import { isOfIncident } from '../ports.ts';
import type { Telling } from '../ports.ts';

/** The whole text; undefined for what may not go by text message. */
export const textWordsOf = (telling: Telling): string | undefined => {
  if (!isOfIncident(telling)) return messageText(telling.message.kind);
  const { level, reference } = telling.incident;
  const { kind } = telling.notice;
  if (kind === 'hand-over' || kind === 'help') return actText(kind, reference);
  return kind === 'alert' ? alertText(level, reference) : undefined;
};

/** What is read out; undefined for what nobody is called for. */
export const callWordsOf = (telling: Telling): string | undefined => {
  if (!isOfIncident(telling)) return callWords(messagePreview[telling.message.kind]);
  const { kind } = telling.notice;
  if (kind === 'hand-over' || kind === 'help') return callWords(actPreview[kind]);
  return kind === 'alert' ? callWords(alertPreview(telling.incident.level)) : undefined;
};
