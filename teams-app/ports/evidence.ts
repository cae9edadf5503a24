/** Evidence from the moment it arrives until the library has it: sealed here first, then filed. */
import type { Evidence, EvidenceState, IncidentEvidence } from '../domain/evidence/evidence.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Language } from '../domain/language.ts';
import type { PersonKey } from '../domain/people.ts';
import type { Delivery } from './messengers.ts';

/** The two sites (design.md 3): a file lies where its incident lies. */
export type EvidenceSite = 'register' | 'restricted';

/** What a file turned out to be when all of it had come. */
export interface Measured {
  readonly size: number;
  /** SHA-256 in hexadecimal, over the bytes as they came. */
  readonly sha256: string;
}

/** The disk has no room for it. Nothing of the file is kept. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** The bytes are not those that were written: somebody has changed the file, or the disk has. */
export class Tampered extends Error {
  override readonly name = 'Tampered';
}

/** More bytes came than may. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** A file that is being written. What `append` has promised outlives a power cut. */
export interface SpoolWriting {
  /** Bytes that are safe. */
  readonly size: number;
  /** Throws NoRoom; then nothing of these bytes counts. */
  append(bytes: Uint8Array): Promise<void>;
  /** Closes it for good and says what it is. */
  finish(): Promise<Measured>;
  /** Lets go of it; what was written stays for `resume`. */
  leave(): Promise<void>;
}

/** Bytes under seal beside the promises store, until the library has them. One file a key. */
export interface Spool {
  /** Begins a file anew. */
  begin(key: string): Promise<SpoolWriting>;
  /**
   * Keeps a whole file while it streams by; little of it is in memory at a time. `accept` is asked with
   * its first bytes, at most `headBytes`, and may throw. Throws TooLarge where more than `most` bytes
   * come, NoRoom, and whatever the stream throws: then nothing of the file is kept.
   */
  keep(
    key: string,
    bytes: AsyncIterable<Uint8Array>,
    most: number,
    accept?: (head: Uint8Array) => void,
  ): Promise<Measured>;
  /** Goes on with what is there; undefined where nothing is. */
  resume(key: string): Promise<SpoolWriting | undefined>;
  /** Bytes `from` up to but not including `until`. Throws Tampered. */
  read(key: string, from: number, until: number): Promise<Uint8Array>;
  /** All bytes, in order, a small piece at a time. Throws Tampered, also where `size` bytes are not there. */
  stream(key: string, size: number): AsyncIterable<Uint8Array>;
  /** Nothing happens where there is none. */
  remove(key: string): Promise<void>;
  /** Removes files that are not needed and that nobody has written to for so many milliseconds. Gives how many. */
  clear(needed: ReadonlySet<string>, untouched: number): Promise<number>;
}

/** Files that come in pieces, each piece a request of its own. Pieces of one file are taken one after the other. */
export interface Uploads {
  /** Bytes of this file that are safe. */
  size(key: string): Promise<number>;
  /**
   * Takes the bytes that begin at `from` and gives how many are safe now. Bytes that are safe already are
   * passed over; bytes that leave a gap are not taken. Throws NoRoom.
   */
  take(key: string, from: number, bytes: Uint8Array): Promise<number>;
  /** Nothing more comes. */
  finish(key: string): Promise<Measured>;
  /** The file is wanted no more. */
  drop(key: string): Promise<void>;
  /** Lets go of files to which nobody has added anything for so long; what is safe stays so. */
  rest(milliseconds: number): Promise<void>;
}

/** Where the bytes of a file of the chat lie. Kept sealed: whoever has it may read the file. */
export interface ChatSource {
  readonly address: string;
  /** 'shared': anybody with the address may read it. 'connector': only the bot may. */
  readonly kind: 'shared' | 'connector';
}

/** A file cannot be fetched now; it may be later. */
export class ChatFileUnavailable extends Error {
  override readonly name = 'ChatFileUnavailable';
}

/** Files that were sent in the chat, fetched from Microsoft and from nowhere else. */
export interface ChatFiles {
  /**
   * The bytes; undefined where the address is not one of Microsoft's, or there is no such file any
   * more. Throws ChatFileUnavailable where another attempt may succeed.
   */
  open(source: ChatSource, until: AbortSignal): Promise<AsyncIterable<Uint8Array> | undefined>;
}

/** One sentence of the hub in a person's chat. */
export interface Chat {
  say(to: PersonKey, sentence: string, language: Language): Promise<Delivery>;
}

/** A file of which the store knows. */
export interface KeptEvidence extends Omit<Evidence, 'size' | 'sha256' | 'fileType'> {
  readonly state: EvidenceState;
  readonly reference?: string;
  /** What was announced while it is arriving; what there is afterwards. */
  readonly size?: number;
  readonly sha256?: string;
  readonly fileType?: string;
  /** To be fetched by the hub from here. */
  readonly source?: ChatSource;
  /** Earlier attempts to fetch or to file it. */
  readonly attempts: number;
  /** Why it was put off, or is lost. */
  readonly why?: string;
  /** The site on which its incident lies; absent while the record does not have it. */
  readonly site?: EvidenceSite;
}

/** What is known of a file before its bytes have come. */
export interface EvidenceBegun {
  readonly key: string;
  /** The same for every delivery of one file; another delivery gives the file that there is. */
  readonly delivery: string;
  readonly originalName: string;
  readonly from: string;
  readonly fromKey: PersonKey;
  readonly receivedAt: Instant;
  readonly reference?: string;
  readonly size?: number;
  readonly source?: ChatSource;
}

export interface Received {
  readonly evidence: KeptEvidence;
  /** False where the same bytes are kept already, with this report or for this person: that one is given. */
  readonly isNew: boolean;
}

/** A claim on a file ends after 60 seconds unless it is held on to. */
export interface EvidenceClaims {
  /** Files to be fetched from the chat, or to be filed in the library, now. */
  claim(
    work: 'fetch' | 'file',
    sweeper: string,
    now: Instant,
    limit: number,
  ): Promise<readonly KeptEvidence[]>;
  /** Holds a claim for another 60 seconds; false where it is another's by now. */
  hold(key: string, sweeper: string, now: Instant): Promise<boolean>;
  /** Try again at `at`. Ends the claim. */
  later(key: string, at: Instant, why: string): Promise<void>;
  /** The library has it, checked. Its name leaves the store with this, or once its sender is told. */
  filed(key: string): Promise<void>;
  /** It can't be fetched: its sender is to be told. */
  lost(key: string, why: string): Promise<void>;
}

/** What is still to be said to people who sent files. */
export interface EvidenceWords {
  /** Its sender was answered that it is on its way, and is to be told what becomes of it. */
  promise(key: string): Promise<void>;
  /** Files whose senders are to be told now: they are here, or lost. */
  due(now: Instant): Promise<readonly KeptEvidence[]>;
  said(key: string): Promise<void>;
  later(key: string, at: Instant): Promise<void>;
}

/** The evidence of the promises store. Each method is one transaction; throws StoreUnavailable. */
export interface EvidencePromises {
  /** A file is about to come. The same delivery again gives the file that there is. */
  begin(file: EvidenceBegun): Promise<KeptEvidence>;
  find(key: string): Promise<KeptEvidence | undefined>;
  /**
   * All of it is here and safe on disk. With a report it is to be filed, and the trail says so, in one
   * transaction; else it waits for one. Undefined where nothing is expected under this key.
   */
  received(
    key: string,
    as: Measured & { readonly fileType: string },
  ): Promise<Received | undefined>;
  /** It is wanted no more. Does nothing to a file that is here already. */
  forget(key: string): Promise<void>;
  /** Gives an incident the files of this person that belong to none yet: all, or only these. Gives those that it got. */
  join(
    person: PersonKey,
    reference: string,
    only?: readonly string[],
  ): Promise<readonly KeptEvidence[]>;
  /** What was sent for an incident while it is here; of what is filed, without names. */
  ofIncident(reference: string): Promise<readonly KeptEvidence[]>;
  /** Files of this person that belong to no report yet. */
  unlinkedOf(person: PersonKey): Promise<readonly KeptEvidence[]>;
  /** Lets go of files that found no report, or never came whole. */
  leave(before: { readonly waiting: Instant; readonly arriving: Instant }): Promise<number>;
  /** Whether there is anything that is not in the library yet, or of which somebody is to be told. */
  isUnsettled(): Promise<boolean>;
  /** Keys whose bytes are needed still. */
  needed(): Promise<ReadonlySet<string>>;
  claims: EvidenceClaims;
  words: EvidenceWords;
}

/** Where a file of the library lies. */
export interface FiledEvidence extends IncidentEvidence {
  readonly site: EvidenceSite;
  /** The file's name in the library. */
  readonly fileName: string;
}

/**
 * The Evidence libraries of the two sites. Every method throws RecordUnavailable when SharePoint cannot
 * be reached.
 */
export interface EvidenceLibrary {
  /**
   * Files it on that site unless it is there, with its columns, and reads it back: it ends well only
   * where the library has these bytes. Again and again is harmless. `afterDoubt`: false where it can't be
   * there yet; true where left out.
   */
  file(
    evidence: IncidentEvidence,
    site: EvidenceSite,
    read: (from: number, until: number) => Promise<Uint8Array>,
    afterDoubt?: boolean,
  ): Promise<void>;
  /** The files of an incident on this site, oldest first. */
  list(reference: string, site: EvidenceSite): Promise<readonly FiledEvidence[]>;
  /** The bytes as the library has them now; undefined where the file is gone. */
  open(filed: FiledEvidence): Promise<AsyncIterable<Uint8Array> | undefined>;
  /**
   * Moves all files of an incident: copies each, reads the copy back, then deletes the first. Called
   * again after a fault it goes on where it stopped.
   */
  move(reference: string, from: EvidenceSite, to: EvidenceSite): Promise<void>;
}

/** Everything that evidence needs beside the store. */
export interface EvidenceRoom {
  readonly spool: Spool;
  readonly uploads: Uploads;
  readonly library: EvidenceLibrary;
  readonly chatFiles: ChatFiles;
  readonly chat: Chat;
}
