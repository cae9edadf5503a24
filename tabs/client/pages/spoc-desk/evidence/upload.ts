/** A file on its way, as the list shows it. */

/** waiting: for the one before. paused: it broke off and may be tried again. refused: it never will be taken. */
export type UploadState = 'waiting' | 'sending' | 'checking' | 'paused' | 'refused' | 'done';

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Bytes that have gone, safe or on their way. */
  readonly sent: number;
  readonly state: UploadState;
  /** Why it was not sent, or what has become of it. */
  readonly sentence?: string;
}
