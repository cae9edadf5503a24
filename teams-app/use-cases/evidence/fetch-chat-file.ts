/** Fetches one file of the chat: from Microsoft, under seal, checked; then it waits, or belongs to its report. */
import type { Language } from '../../domain/language.ts';
import { mostEvidenceBytes } from '../../domain/evidence/evidence.ts';
import { checkContent } from '../../domain/evidence/file-kinds.ts';
import { refusal } from '../../domain/refusal.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { TooLarge } from '../../ports.ts';
import type { KeptEvidence, Measured, Received } from '../../ports.ts';
import { languageFor } from '../language/language-for.ts';
import type { Hub } from '../use-case.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';

/** What became of it. Faults that another attempt may mend are thrown: ChatFileUnavailable, NoRoom. */
export type Fetched =
  | { readonly is: 'kept'; readonly received: Received }
  | { readonly is: 'refused'; readonly refused: Refusal };

/** A file whose content is refused: thrown out of the stream, so that the rest of it is not fetched. */
class ContentRefused extends Error {
  override readonly name = 'ContentRefused';
  readonly refused: Refusal;
  constructor(refused: Refusal) {
    super('A file of the chat was refused');
    this.refused = refused;
  }
}

const refusedFor = (name: string, language: Language, problem: unknown): Refusal | undefined => {
  if (problem instanceof ContentRefused) return problem.refused;
  return problem instanceof TooLarge
    ? refusal('invalid', evidenceWords[language].tooLarge(name), 'file')
    : undefined;
};

type Rooms = Pick<Hub, 'promises' | 'evidence' | 'council'>;

const spooled = async (
  { evidence, council }: Rooms,
  file: KeptEvidence,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Measured & { readonly fileType: string }> => {
  let fileType = '';
  const language = languageFor({ council }, file.fromKey);
  const accept = (head: Uint8Array): void => {
    const content = checkContent(file.originalName, head, language);
    if (!content.ok) throw new ContentRefused(content.refused);
    fileType = content.value;
  };
  const measured = await evidence.spool.keep(file.key, bytes, mostEvidenceBytes, accept);
  return { ...measured, fileType };
};

const gone = (name: string, language: Language): Fetched => ({
  is: 'refused',
  refused: refusal('not-found', evidenceWords[language].gone(name), 'file'),
});

/** Fetches it until `until`. A file that is here already is given as it is. */
export const fetchChatFile = async (
  rooms: Rooms,
  file: KeptEvidence,
  until: AbortSignal,
): Promise<Fetched> => {
  const { key, originalName: name, source } = file;
  const language = languageFor(rooms, file.fromKey);
  const bytes =
    source === undefined ? undefined : await rooms.evidence.chatFiles.open(source, until);
  if (bytes === undefined) return gone(name, language);
  try {
    const received = await rooms.promises.evidence.received(key, await spooled(rooms, file, bytes));
    if (received?.isNew !== true) await rooms.evidence.spool.remove(key);
    return received === undefined ? gone(name, language) : { is: 'kept', received };
  } catch (problem) {
    const refused = refusedFor(name, language, problem);
    if (refused === undefined) throw problem;
    return { is: 'refused', refused };
  }
};
