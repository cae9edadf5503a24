import type { DirectoryPerson } from '../../../world.ts';
import type { ShellTab } from '../../sources.ts';
import type { ShellContext } from '../api.ts';
import type { Look } from '../look.ts';

/** What a tab learns of its surroundings: the flat form from which teams-js makes app.Context. */
export function tabContext(
  person: DirectoryPerson,
  tab: ShellTab,
  subPage: string | undefined,
  look: Look,
  { tenantId, catalogAppId }: ShellContext,
): Record<string, unknown> {
  return {
    entityId: tab.id,
    ...(subPage === undefined ? {} : { subEntityId: subPage }),
    appId: catalogAppId,
    frameContext: 'content',
    hostClientType: 'web',
    hostName: 'Teams',
    locale: 'en-gb',
    loginHint: person.userPrincipalName,
    osLocaleInfo: {
      platform: 'web',
      regionalFormat: 'en-gb',
      longDate: 'd MMMM yyyy',
      shortDate: 'dd/MM/yyyy',
      longTime: 'HH:mm:ss',
      shortTime: 'HH:mm',
    },
    sessionId: crypto.randomUUID(),
    theme: look,
    tid: tenantId,
    userDisplayName: person.displayName,
    userObjectId: person.id,
    userPrincipalName: person.userPrincipalName,
  };
}
