import type { AuditAction, AuditDraft } from '../domain/audit.ts';
import { hubReference } from '../domain/hub-message.ts';
import type { Person } from '../domain/people.ts';
import type { Hub } from './use-case.ts';

/** For the trail: what an officer did about whose request; nothing of what it says. */
export const requestEntry = (
  hub: Hub,
  by: Person,
  action: AuditAction,
  detail: string,
): AuditDraft => ({
  reference: hubReference,
  at: hub.clock.now(),
  action,
  actor: by.name,
  actorKey: by.key,
  detail,
  shared: false,
});
