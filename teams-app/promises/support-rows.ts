/** Rows of what is private. Who it is stands in keyed digests alone; names and words lie sealed. */

/** A request to talk. */
export interface TalkRequestsTable {
  key: string;
  from_mark: string;
  to_mark: string;
  sent_at: string;
  /** 1 while nobody has answered it. */
  open: number;
  sealed: string;
}

/** A wish for a buddy, and with whom its person is. */
export interface BuddyWishesTable {
  mark: string;
  since: string;
  sealed: string;
}
