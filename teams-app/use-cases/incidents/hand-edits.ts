import type { AuditEntry } from '../../domain/trail/audit.ts';
import { rowEditIn } from '../../domain/incidents/row-edit.ts';
import type { HandEdit } from '../views.ts';

/** What people have changed by hand in the incident's row since it was last put back, the oldest first. */
export const handEditsIn = (trail: readonly AuditEntry[]): HandEdit[] => {
  const putBackAt = trail.findLastIndex(({ action }) => action === 'row-put-back');
  return trail.slice(putBackAt + 1).flatMap(({ action, actor, detail }) => {
    const edit = action === 'row-edited' ? rowEditIn(detail) : undefined;
    return edit === undefined ? [] : [{ ...edit, by: actor }];
  });
};
