import { invalid, isObject, Refusal } from '../graph/answers.ts';
import type { JsonObject } from '../graph/answers.ts';
import { addByHand, deleteByHand, editByHand, restoreByHand } from '../graph/by-hand.ts';
import { historyOf } from '../graph/history.ts';
import type { World } from '../world.ts';
import type { Editing } from './sources.ts';

const SAVE_CONFLICT =
  'Somebody else has changed this item since you opened it. Close it, look at it again, and make your change once more.';

/** Editing by hand on SharePoint's pages, in this world's lists. */
export const editingOf = (world: World): Editing => ({
  add: ({ person, list }, fields) => void addByHand(world, list, fieldsIn(fields), person),
  change({ person, list, item }, fields, etag) {
    const seen = typeof etag === 'string' ? etag : undefined;
    editByHand(world, list, Number(item), fieldsIn(fields), { person, etag: seen });
  },
  remove: ({ list, item }) => deleteByHand(world, list, Number(item)),
  restore: ({ person, list, item, version }) =>
    restoreByHand(world, list, Number(item), version, person),
  history: ({ list, item }) => historyOf(world, list, Number(item)),
  refusalOf(error) {
    if (!(error instanceof Refusal)) return undefined;
    const { status, message } = error;
    return { status, message: status === 412 ? SAVE_CONFLICT : message };
  },
});

function fieldsIn(value: unknown): JsonObject {
  if (isObject(value)) return value;
  throw invalid('The form was empty.');
}
