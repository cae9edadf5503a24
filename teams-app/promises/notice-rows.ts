/** Notices in and out of their table. */
import type { Instant } from '../domain/time/instant.ts';
import { hubReference } from '../domain/alerts/hub-message.ts';
import type { HubMessage } from '../domain/alerts/hub-message.ts';
import type { Notice, NoticeDraft } from '../domain/alerts/notices.ts';
import type { Seal } from '../ports.ts';
import type { Db, NoticesTable } from './tables.ts';

const sealedWordsOf = ({ words, message }: NoticeDraft, seal: Seal): string | null => {
  const said = message === undefined ? words : JSON.stringify(message);
  return said === undefined ? null : seal.seal(said);
};

const columnsOf = (draft: NoticeDraft, seal: Seal): NoticesTable => ({
  key: draft.key,
  reference: draft.reference,
  kind: draft.kind,
  to_key: draft.to,
  channel: draft.channel,
  due_at: draft.dueAt,
  urgent: draft.urgent === true ? 1 : 0,
  sealed_words: sealedWordsOf(draft, seal),
  state: draft.shownAs === undefined ? 'planned' : 'sent',
  next_at: draft.dueAt,
  attempts: 0,
  unknown_outcomes: 0,
  sent_at: draft.shownAs === undefined ? null : draft.dueAt,
  activity: draft.shownAs?.activity ?? null,
  conversation: draft.shownAs?.conversation ?? null,
  drawn_from: 0,
  why: null,
  claimed_by: null,
  claimed_until: null,
});

/** Rows in one statement; SQL databases limit the values of a statement. */
const rowsAtOnce = 500;

/**
 * Adds the notices that are not there yet, and takes up again those that were dropped: they are owed
 * once more. Every other stays as it is. Gives how many were added or taken up.
 */
export const insertNotices = async (
  db: Db,
  seal: Seal,
  drafts: readonly NoticeDraft[],
): Promise<number> => {
  let added = 0;
  for (let from = 0; from < drafts.length; from += rowsAtOnce) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('notices')
      .values(drafts.slice(from, from + rowsAtOnce).map((draft) => columnsOf(draft, seal)))
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet((row) => ({
            state: row.ref('excluded.state'),
            next_at: row.ref('excluded.next_at'),
            sealed_words: row.ref('excluded.sealed_words'),
            why: null,
          }))
          .where('notices.state', '=', 'dropped'),
      )
      .executeTakeFirstOrThrow();
    added += Number(numInsertedOrUpdatedRows ?? 0);
  }
  return added;
};

/** What an update or a message says, if it can be opened. */
const wordsIn = (row: NoticesTable, seal: Seal): { words?: string; message?: HubMessage } => {
  if (row.sealed_words === null) return {};
  try {
    const said = seal.open(row.sealed_words);
    return row.reference === hubReference
      ? { message: JSON.parse(said) as HubMessage }
      : { words: said };
  } catch {
    return {};
  }
};

const sendingOf = (row: NoticesTable): Pick<Notice, 'sentAt' | 'activity' | 'conversation'> => ({
  ...(row.sent_at === null ? {} : { sentAt: row.sent_at as Instant }),
  ...(row.activity === null ? {} : { activity: row.activity }),
  ...(row.conversation === null ? {} : { conversation: row.conversation }),
});

export const noticeIn = (row: NoticesTable, seal: Seal): Notice => ({
  key: row.key,
  reference: row.reference,
  kind: row.kind,
  to: row.to_key,
  channel: row.channel,
  dueAt: row.due_at as Instant,
  ...(row.urgent === 1 ? { urgent: true } : {}),
  ...wordsIn(row, seal),
  state: row.state,
  unknownOutcomes: row.unknown_outcomes,
  attempts: row.attempts,
  ...sendingOf(row),
  drawnFrom: row.drawn_from,
  ...(row.why === null ? {} : { why: row.why }),
});
