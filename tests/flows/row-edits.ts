/** What somebody does to the row of an incident by hand, and what its trail says of it. */
import { rowEditIn } from '#core/domain/incidents/row-edit.ts';
import type { Hub } from './record-house.ts';

/** The entries about the row: action, who, column, before and after. */
export const edits = async ({ hub, reference }: { hub: Hub; reference: string }) =>
  (await hub.record.trail(reference))
    .filter(({ action }) => action.startsWith('row-'))
    .map(({ action, actor, detail }) => {
      const { column, was, is } = rowEditIn(detail) ?? {};
      return [action, actor, column, was, is];
    });

/** An edit of the row of this incident. */
export const edit = (
  reference: string,
  set: Readonly<Record<string, unknown>>,
  person = 'tomos',
) => ({
  list: 'Incidents',
  where: { Reference: reference },
  set,
  person,
});
