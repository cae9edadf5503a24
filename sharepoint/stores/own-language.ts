/** Writes the language that somebody has chosen to their row of the People list. */
import type { Graph } from '#core/graph/graph-client.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import { RowChanged } from '#core/ports.ts';
import type { Log, OwnLanguage } from '#core/ports.ts';
import { people } from '#lists/people.ts';
import type { CouncilInMemory } from './council-from-lists.ts';
import { listStore } from './list-store.ts';

export interface OwnLanguageDeps {
  readonly siteId: string;
  readonly log: Log;
  readonly council: Pick<CouncilInMemory, 'personRow' | 'wrotePerson'>;
}

/** The row is read first, for what stands in it may be newer than what the council knows. */
export const ownLanguage = (
  graph: Graph,
  { siteId, log, council }: OwnLanguageDeps,
): OwnLanguage => {
  const store = listStore(graph, siteId, people, log);
  return {
    choose: async (person, language) => {
      const known = council.personRow(person);
      const found = known && (await store.item(known.item));
      if (found === undefined) return false;
      try {
        const made = await store.change(found, { language });
        council.wrotePerson(made, { ...found.row, language });
        return true;
      } catch (error) {
        if (!isRefused(error, 'changed', 'not-found')) throw error;
        throw new RowChanged('The row of the People list is not as it was read', { cause: error });
      }
    },
  };
};
