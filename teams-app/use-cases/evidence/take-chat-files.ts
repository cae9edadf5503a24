/** Files that a councillor sends in the chat: kept first, then answered. */
import { isOpen } from '../../domain/incidents/incident.ts';
import { originalName } from '../../domain/evidence/evidence-names.ts';
import { checkName, endingForPicture } from '../../domain/evidence/file-kinds.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import type { Refusal, Result } from '../../domain/refusal.ts';
import { ChatFileUnavailable, NoRoom } from '../../ports.ts';
import type { ChatSource, KeptEvidence } from '../../ports.ts';
import { asCaller } from '../as-caller.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { fetchChatFile } from './fetch-chat-file.ts';
import { randomKey } from '../random-key.ts';
import { receiptFacts } from '../incidents/receipt-facts.ts';
import type { Hub } from '../use-case.ts';
import type { ChatFilesTaken, FileTaken, ReceiptFacts } from '../views.ts';

/** A file as the chat announced it. */
export interface ChatFile {
  /** Absent for a pasted picture. */
  readonly name?: string;
  /** What the chat says it is. */
  readonly contentType: string;
  readonly source: ChatSource;
}

/** What came in one message; the same message again is the same delivery. */
export interface ChatDelivery {
  readonly message: string;
  readonly files: readonly ChatFile[];
}

/** Teams waits 10 to 15 seconds for the whole turn (platform-facts D); what takes longer is fetched afterwards. */
const turnMilliseconds = 6_000;

/** "Picture 2026-12-28 23.40 (2).png": a pasted picture has no name. Its kind is read from its bytes. */
const pictureName = (contentType: string, at: Instant, number: number): string => {
  const ending = endingForPicture(contentType) ?? 'png';
  const when = at.slice(0, 16).replace('T', ' ').replace(':', '.');
  return `Picture ${when}${number === 0 ? '' : ` (${String(number + 1)})`}.${ending}`;
};

const nameOf = ({ name, contentType }: ChatFile, at: Instant, number: number): string =>
  name === undefined ? pictureName(contentType, at, number) : originalName(name);

const openReports = async (hub: Hub, caller: Person): Promise<readonly ReceiptFacts[]> =>
  (await hub.promises.live())
    .filter((incident) => incident.reporterKey === caller.key && isOpen(incident))
    .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))
    .map((incident) => receiptFacts(incident, dutyPhone(hub)));

const refusedFile = (name: string, { sentence }: Refusal): FileTaken => ({
  name,
  is: 'refused',
  sentence,
});

const settled = ({ key, originalName: name, reference }: KeptEvidence): FileTaken =>
  reference === undefined ? { name, key, is: 'waiting' } : { name, key, is: 'saved', reference };

const fetchNow = async (hub: Hub, file: KeptEvidence, until: AbortSignal): Promise<FileTaken> => {
  const { key, originalName: name } = file;
  try {
    const fetched = await fetchChatFile(hub, file, until);
    if (fetched.is === 'kept') return { ...settled(fetched.received.evidence), name };
    await hub.promises.evidence.forget(key);
    return refusedFile(name, fetched.refused);
  } catch (problem) {
    if (!(problem instanceof ChatFileUnavailable) && !(problem instanceof NoRoom)) throw problem;
    await hub.promises.evidence.claims.later(key, hub.clock.now(), problem.message);
    await hub.promises.evidence.words.promise(key);
    const { reference } = file;
    return { name, key, is: 'coming', ...(reference === undefined ? {} : { reference }) };
  }
};

/** Before anything is fetched, the store knows of it: whatever happens next, it is fetched or its sender is told. */
const begin = (
  hub: Hub,
  caller: Person,
  delivery: string,
  file: { readonly name: string; readonly source: ChatSource; readonly reference?: string },
): Promise<KeptEvidence> =>
  hub.promises.evidence.begin({
    key: randomKey(hub),
    delivery,
    originalName: file.name,
    from: caller.name,
    fromKey: caller.key,
    receivedAt: hub.clock.now(),
    source: file.source,
    ...(file.reference === undefined ? {} : { reference: file.reference }),
  });

const takeOne = async (
  hub: Hub,
  caller: Person,
  delivery: string,
  file: { readonly name: string; readonly source: ChatSource; readonly reference?: string },
  until: AbortSignal,
): Promise<FileTaken> => {
  const named = checkName(file.name);
  if (!named.ok) return refusedFile(file.name, named.refused);
  const kept = await begin(hub, caller, delivery, file);
  if (kept.state !== 'arriving') return { ...settled(kept), name: file.name };
  return fetchNow(hub, kept, until);
};

/**
 * Keeps the files of one message. With one open report they belong to it; with several the caller is to be
 * asked which; with none they wait for the next. What can't be fetched in time is fetched afterwards, and
 * its sender is told. The same message again adds nothing.
 */
export const takeChatFiles = (
  hub: Hub,
  callerKey: PersonKey,
  { message, files }: ChatDelivery,
): Promise<Result<ChatFilesTaken>> =>
  asCaller(hub, callerKey, 'take-chat-files', async (caller) => {
    const reports = await openReports(hub, caller);
    const [only] = reports;
    const known = only !== undefined && reports.length === 1 ? { reference: only.reference } : {};
    const until = AbortSignal.timeout(turnMilliseconds);
    const taken = await Promise.all(
      files.map((file, number) => {
        const delivery = JSON.stringify(['chat', caller.key, message, number]);
        const name = nameOf(file, hub.clock.now(), number);
        return takeOne(hub, caller, delivery, { name, source: file.source, ...known }, until);
      }),
    );
    hub.nudge();
    return done({ files: taken, reports: reports.length > 1 ? reports : [] });
  });
