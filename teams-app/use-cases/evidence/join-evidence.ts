import { isReporter } from '../../domain/incidents/access.ts';
import { isOpen } from '../../domain/incidents/incident.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';
import type { KeptEvidence } from '../../ports.ts';
import { findIncident } from '../incidents/find-incident.ts';
import { useCase } from '../use-case.ts';
import type { FileTaken } from '../views.ts';

interface Choice {
  readonly incident: string;
  /** Keys, with spaces between them: a card's data is text. */
  readonly files: readonly string[];
}

const read = (raw: Readonly<Record<string, unknown>>): Result<Choice> => {
  const { incident, files } = raw;
  return done({
    incident: typeof incident === 'string' ? incident : '',
    files: typeof files === 'string' ? files.split(' ').filter((key) => key !== '') : [],
  });
};

const own = (file: KeptEvidence | undefined, person: string): file is KeptEvidence =>
  file?.fromKey === person;

/** As it is now. One that is gone was the same as another of this report. */
const taken = (
  before: KeptEvidence,
  now: KeptEvidence | undefined,
  reference: string,
): FileTaken => {
  const { key, originalName: name } = before;
  if (now?.state === 'arriving') return { name, key, is: 'coming' };
  return { name, key, is: 'saved', reference: now?.reference ?? reference };
};

/**
 * Gives files that the caller sent in the chat to one of their open reports. Pressed again, or for a file that
 * another report has by now, it says where each is: evidence is never taken from a report again.
 */
export const joinEvidence = useCase('anybody', read, async (hub, caller, input) => {
  const found = await findIncident(hub, caller, input.incident, 'evidence-added', true);
  if (!found.ok) return found;
  const { guarded, reference } = found.value;
  if (!isReporter(caller, guarded))
    return refuse('forbidden', evidenceWords[caller.language].notYours);
  if (!isOpen(guarded)) return refuse('conflict', evidenceWords[caller.language].closed);
  const { evidence } = hub.promises;
  const named = await Promise.all(input.files.map((key) => evidence.find(key)));
  const files = named.filter((file) => own(file, caller.key));
  await evidence.join(caller.key, reference, input.files);
  hub.nudge();
  const now = await Promise.all(files.map((file) => evidence.find(file.key)));
  return done({ files: files.map((file, index) => taken(file, now[index], reference)) });
});
