/** The few words of a text message or a call: no name, place or narrative (invariant 15). */
import { previews } from '../domain/words/previews.ts';
import { isOfIncident } from '../ports.ts';
import type { Telling } from '../ports.ts';

/** The whole text; undefined for what may not go by text message. */
export const textWordsOf = (telling: Telling): string | undefined => {
  const words = previews[telling.to.language];
  if (!isOfIncident(telling)) return words.messageText(telling.message.kind);
  const { level, reference } = telling.incident;
  const { kind } = telling.notice;
  if (kind === 'hand-over' || kind === 'help') return words.actText(kind, reference);
  return kind === 'alert' ? words.alertText(level, reference) : undefined;
};

/**
 * What is read out; undefined for what nobody is called for. In English whoever is called: the voice of a
 * gateway reads English, and Welsh read out by it would not be understood by somebody woken at night.
 */
export const callWordsOf = (telling: Telling): string | undefined => {
  const { callWords, messagePreview, actPreview, alertPreview } = previews.en;
  if (!isOfIncident(telling)) return callWords(messagePreview[telling.message.kind]);
  const { kind } = telling.notice;
  if (kind === 'hand-over' || kind === 'help') return callWords(actPreview[kind]);
  return kind === 'alert' ? callWords(alertPreview(telling.incident.level)) : undefined;
};
