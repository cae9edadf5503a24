/** Evidence: pictures, recordings, messages and papers that show what happened. Kept as they came, to the byte. */
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';

/** The most that one file may weigh: 250 MB (platform-facts A5, and said before anybody sends one). */
export const mostEvidenceBytes = 250 * 1024 * 1024;

/** Files that belong to no report yet are kept so long. */
export const unlinkedDays = 30;

/** A file that somebody sent. Never rewritten: a better copy is another piece of evidence. */
export interface Evidence {
  /** Random; the same for every attempt to keep this file. */
  readonly key: string;
  /** The file's name as it came. */
  readonly originalName: string;
  /** What the content is, for example image/jpeg. */
  readonly fileType: string;
  /** Bytes. */
  readonly size: number;
  /** Over the bytes as they came, in hexadecimal. */
  readonly sha256: string;
  readonly receivedAt: Instant;
  /** The name of who sent it. */
  readonly from: string;
  readonly fromKey: PersonKey;
}

/** A piece of evidence that belongs to an incident. */
export interface IncidentEvidence extends Evidence {
  readonly reference: string;
}

/**
 * Where a file stands. arriving: not all of it is here. waiting: here, for a report of whoever sent it.
 * being-filed: safe here, on its way to the record. filed: in the record. lost: it could not be fetched.
 */
export type EvidenceState = 'arriving' | 'waiting' | 'being-filed' | 'filed' | 'lost';
