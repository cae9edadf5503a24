/** Files on their way to an incident: one after the other, in the order in which they were chosen. */
import { mostEvidenceBytes } from '#core/domain/evidence/evidence.ts';
import { checkName } from '#core/domain/evidence/file-kinds.ts';
import { refusal } from '#core/domain/refusal.ts';
import type { Refusal, Result } from '#core/domain/refusal.ts';
import { desk } from '../opened-words.ts';
import { evidenceWords } from '#core/domain/words/evidence.ts';
import type { EvidenceKept } from '#core/use-cases/views.ts';
import { mayPass, sendFile } from './send-file.ts';
import type { Chosen, Job, UploadDoor } from './send-file.ts';
import { inLanguage, languageNow } from '../../../spoken.ts';
import type { Upload } from './upload.ts';

export interface Uploads {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => readonly Upload[];
  readonly add: (files: readonly Chosen[]) => void;
  /** Sends one again that broke off, from where it was. */
  readonly again: (id: string) => void;
  /** Takes one out of the list; one that is on its way is given up. */
  readonly remove: (id: string) => void;
}

const problemWith = ({ name, size }: Chosen): Refusal | undefined => {
  const named = checkName(name, languageNow());
  if (!named.ok) return named.refused;
  if (size === 0) return refusal('invalid', inLanguage(evidenceWords).empty(name));
  return size > mostEvidenceBytes
    ? refusal('invalid', inLanguage(evidenceWords).tooLarge(name))
    : undefined;
};

const listed = (file: Chosen, id: string): Upload => {
  const problem = problemWith(file);
  const upload = { id, name: file.name, size: file.size, sent: 0 };
  return problem === undefined
    ? { ...upload, state: 'waiting' }
    : { ...upload, state: 'refused', sentence: problem.sentence };
};

/** What the list says of a file when no more is tried. */
const ended = ({ name }: Chosen, result: Result<EvidenceKept>): Partial<Upload> => {
  if (!result.ok)
    return {
      state: mayPass(result.refused) ? 'paused' : 'refused',
      sentence: result.refused.sentence,
    };
  const { isNew } = result.value;
  return {
    state: 'done',
    sentence: isNew ? desk.evidence.done(name) : desk.evidence.double(name),
  };
};

/** A list that tells whoever watches when it changes. */
const createShown = () => {
  const watchers = new Set<() => void>();
  let shown: readonly Upload[] = [];
  const draw = (next: readonly Upload[]): void => {
    shown = next;
    for (const watcher of watchers) watcher();
  };
  return {
    draw,
    now: () => shown,
    change: (id: string, more: Partial<Upload>): void => {
      draw(shown.map((each) => (each.id === id ? { ...each, ...more } : each)));
    },
    subscribe: (changed: () => void) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
};

/** The uploads of one incident. `kept` is called whenever one of them has become evidence. */
export const createUploads = (door: UploadDoor, kept: (words: string) => void): Uploads => {
  const list = createShown();
  const jobs = new Map<string, Job>();
  let isSending = false;

  const sendOne = async (id: string, job: Job): Promise<void> => {
    const result = await sendFile(door, job, (more) => {
      list.change(id, more);
    });
    if (job.stop.signal.aborted) return;
    const more = ended(job.file, result);
    list.change(id, more);
    if (result.ok) kept(more.sentence ?? '');
  };
  const sendAll = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    for (;;) {
      const next = list.now().find(({ state }) => state === 'waiting');
      const job = next && jobs.get(next.id);
      if (next === undefined || job === undefined) break;
      await sendOne(next.id, job);
    }
    isSending = false;
  };
  return {
    snapshot: list.now,
    subscribe: list.subscribe,
    add: (files) => {
      const added = files.map((file) => {
        const id = crypto.randomUUID();
        jobs.set(id, { id, file, stop: new AbortController() });
        return listed(file, id);
      });
      list.draw([...list.now().filter(({ state }) => state !== 'done'), ...added]);
      void sendAll();
    },
    again: (id) => {
      list.change(id, { state: 'waiting' });
      void sendAll();
    },
    remove: (id) => {
      const job = jobs.get(id);
      const state = list.now().find((each) => each.id === id)?.state;
      job?.stop.abort();
      if (job?.upload !== undefined && state !== 'done') void door.cancel(job.upload);
      jobs.delete(id);
      list.draw(list.now().filter((each) => each.id !== id));
    },
  };
};
