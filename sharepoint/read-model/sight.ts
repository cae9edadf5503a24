/** What one caller may see of the picture, by the one rule of access. */
import { visible } from '#core/domain/incidents/access.ts';
import type { Person } from '#core/domain/people.ts';
import type { Level } from '#lists/incidents.ts';
import { isOpenEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { kindOf, kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { KeptView, Shelves } from './shelves.ts';

/** Whole kinds by their role but for some incidents, and some besides. */
export interface Sight {
  readonly kinds: readonly Kind[];
  /** Of those kinds, the ones that are kept from them: their own reports, and what they are excluded from. */
  readonly hidden: ReadonlySet<Entry>;
  /** Of other kinds, those that they have or were asked to take. */
  readonly besides: readonly Entry[];
  /** Open ones that they have, of whatever level. */
  readonly mine: readonly Entry[];
}

/** Asks the rule itself which kinds a role sees. */
const kindsOf = (caller: Person): readonly Kind[] =>
  kinds.filter((kind) =>
    visible(caller, { ...kind, status: 'received', reporterKey: '', excludedKeys: [] }, false),
  );

/** `asked` are incidents about which the caller was sent an alert; a closed one is theirs to see no more. */
export const sightOf = (shelves: Shelves, caller: Person, asked: readonly Entry[]): Sight => {
  const seen = kindsOf(caller);
  const kept = [...shelves.reportedBy(caller.key), ...shelves.barredTo(caller.key)];
  const owned = [...shelves.ownedOpen(caller.key)];
  const maybe = new Set([
    ...asked.filter(isOpenEntry),
    ...owned,
    ...shelves.ownedClosed(caller.key),
  ]);
  return {
    kinds: seen,
    hidden: new Set(kept.filter((entry) => seen.includes(kindOf(entry)))),
    besides: [...maybe].filter(
      (entry) => !seen.includes(kindOf(entry)) && visible(caller, entry, true),
    ),
    mine: owned.filter((entry) => visible(caller, entry, false)),
  };
};

/** How many of these levels they may see in a view. Takes time with what is hidden or theirs, not with what there is. */
export const countIn = (
  shelves: Shelves,
  sight: Sight,
  view: KeptView,
  levels: readonly Level[],
): number => {
  const inIt = (entry: Entry): boolean =>
    levels.includes(entry.level) && shelves.holds(view, entry);
  const byRole = sight.kinds.filter(({ level }) => levels.includes(level));
  const all = byRole.reduce((sum, kind) => sum + shelves.shelf(view, kind).size, 0);
  const hidden = [...sight.hidden].filter(inIt).length;
  return all - hidden + sight.besides.filter(inIt).length;
};
