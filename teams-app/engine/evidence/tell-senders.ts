/** Tells people what has become of files that were still on their way when they were answered. */
import { addSeconds } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';
import { languageFor } from '../../use-cases/language/language-for.ts';
import type { Delivery, KeptEvidence } from '../../ports.ts';
import type { Run } from '../run.ts';
import { onItsOwn } from '../run.ts';

/** Seconds before somebody is told again of whom nobody knows whether they heard. */
const againSeconds = 60;

/** After this long it is no news any more, and the file itself is safe or was never here. */
const staleSeconds = 24 * 60 * 60;

const sentenceFor = (
  { originalName: name, state, reference, why = '' }: KeptEvidence,
  language: Language,
): string => {
  const words = evidenceWords[language];
  if (state === 'lost') return why === '' ? words.gone(name) : why;
  return reference === undefined ? words.waiting(name) : words.saved(name, reference);
};

const isOver = (run: Run, file: KeptEvidence, outcome: Delivery['outcome']): boolean =>
  outcome !== 'later' || addSeconds(file.receivedAt, staleSeconds) <= run.now;

const tellOne = async (run: Run, file: KeptEvidence): Promise<void> => {
  const { words } = run.promises.evidence;
  await words.later(file.key, addSeconds(run.moment(), againSeconds));
  const language = languageFor(run, file.fromKey);
  const said = sentenceFor(file, language);
  const delivery = await run.evidence.chat.say(file.fromKey, said, language);
  if (delivery.outcome === 'unreachable')
    run.log.warn('sender-not-told', { evidence: file.key, why: delivery.why });
  if (isOver(run, file, delivery.outcome)) await words.said(file.key);
  run.tally.evidence += 1;
};

/** Tells whoever is to be told now. A send whose outcome nobody knows is repeated: better twice than never. */
export const tellSenders = async (run: Run): Promise<void> => {
  for (const file of await run.promises.evidence.words.due(run.moment()))
    await onItsOwn(run, 'sender-not-told', file.key, () => tellOne(run, file));
};
