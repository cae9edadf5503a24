/** What every change of a small list has in common: the list as it is now, and kind refusals. */
import { refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { listSentences } from '../domain/words/lists.ts';
import type { Language } from '../domain/language.ts';
import { RecordUnavailable, RowChanged } from '../ports.ts';
import type { KeptList, KeptRow } from '../ports.ts';

type Refreshed = { refresh(): Promise<void> };

/**
 * Reads the lists as they are now and then does the work. SharePoint that does not answer, and a row that
 * somebody has changed meanwhile, are refusals: nothing was written.
 */
export const onFreshLists = async <T>(
  language: Language,
  lists: readonly Refreshed[],
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  try {
    await Promise.all(lists.map((list) => list.refresh()));
    return await work();
  } catch (problem) {
    if (problem instanceof RowChanged)
      return refuse('conflict', listSentences[language].changedMeanwhile);
    if (problem instanceof RecordUnavailable)
      return refuse('unavailable', listSentences[language].recordAway);
    throw problem;
  }
};

/** The rows of a list as the hub knows them; read now where it was never read. Refuses where that is not possible. */
export const knownRows = async <Row, T>(
  language: Language,
  list: KeptList<Row>,
  use: (rows: readonly KeptRow<Row>[]) => T,
): Promise<Result<T>> => {
  const known = list.rows();
  if (known !== undefined) return { ok: true, value: use(known) };
  return onFreshLists(language, [list], async () => ({ ok: true, value: use(list.rows() ?? []) }));
};

type Known = Refreshed & { rows(): readonly unknown[] | undefined };

/** Does it with several lists as the hub knows them; they are read now where one was never read. */
export const onKnownLists = async <T>(
  language: Language,
  lists: readonly Known[],
  work: () => Promise<Result<T>>,
): Promise<Result<T>> =>
  lists.every((list) => list.rows() !== undefined) ? work() : onFreshLists(language, lists, work);
