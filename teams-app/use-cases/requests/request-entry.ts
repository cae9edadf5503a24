import type { AuditAction, AuditDraft } from '../../domain/trail/audit.ts';
import { hubReference } from '../../domain/alerts/hub-message.ts';
import type { Person } from '../../domain/people.ts';
import type { Hub } from '../use-case.ts';

/**
 * For the trail: what an officer did about which request. It lies on the register site, the requests on the
 * restricted one: so it names the request by the start of its key, and neither who asked nor what they said.
 */
export const requestEntry = (
  hub: Hub,
  by: Person,
  action: AuditAction,
  { key }: { readonly key: string },
  what?: string,
): AuditDraft => ({
  reference: hubReference,
  at: hub.clock.now(),
  action,
  actor: by.name,
  actorKey: by.key,
  detail: [key.slice(0, 8), ...(what === undefined ? [] : [what])].join(': '),
  shared: false,
});
