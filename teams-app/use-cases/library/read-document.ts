import { policies } from '#lists/policies.ts';
import { seesDocument } from '../../domain/library/library.ts';
import type { PersonKey } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { libraryWords } from '../../domain/words/library.ts';
import type { OpenedDocument } from '../../ports.ts';
import { asCaller } from '../as-caller.ts';
import { knownRows } from '../on-fresh-lists.ts';
import type { Hub } from '../use-case.ts';

/**
 * A file of the library, for somebody who may see it: councillors have no right to the site. One that they may
 * not see is as if it was not there. That it was opened is written down nowhere.
 */
export const readDocument = (
  hub: Hub,
  callerKey: PersonKey,
  item: string,
): Promise<Result<OpenedDocument>> =>
  asCaller(hub, callerKey, 'read-document', async (caller) => {
    const { refused } = libraryWords[caller.language];
    const found = await knownRows(caller.language, hub.lists.of(policies), (rows) =>
      rows.find((each) => each.item === item),
    );
    if (!found.ok) return found;
    const row = found.value?.row;
    if (row === undefined || !seesDocument(row, caller, hub.council.settings().nation))
      return refuse('not-found', refused.notThere);
    const opened = await hub.documents.open(item);
    return opened === undefined ? refuse('not-found', refused.notThere) : done(opened);
  });
