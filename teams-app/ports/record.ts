/** What everybody who works with SharePoint must know of it. */

/** What is known of a request that did not go through. */
export interface UnavailableOptions extends ErrorOptions {
  /** It was certainly not done: it was never sent, or refused before anything happened. */
  readonly notDone?: boolean;
}

/** SharePoint cannot be reached now, or asks us to wait. */
export class RecordUnavailable extends Error {
  override readonly name = 'RecordUnavailable';
  /** Seconds until asking again makes sense, where that is known. */
  readonly waitSeconds: number | undefined;
  /** Nothing was done by it. Where this is false nobody knows: look before doing it again. */
  readonly notDone: boolean;
  constructor(message: string, waitSeconds?: number, options: UnavailableOptions = {}) {
    super(message, options);
    this.waitSeconds = waitSeconds;
    this.notDone = options.notDone === true;
  }
}

/** Where a row lies in SharePoint. */
export interface RecordedItem {
  readonly item: string;
  readonly etag: string;
}
