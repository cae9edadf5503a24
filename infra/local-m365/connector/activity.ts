import type { DirectoryPerson, World } from '../world.ts';
import { botIdOf, conversationIdOf, serviceUrlOf, userIdOf } from './identities.ts';

type Activity = Record<string, unknown>;

const timezone = 'Europe/London';

/** What stands in every activity that Teams sends for this person from the personal chat, whatever its type. */
export function activityFrom(world: World, person: DirectoryPerson, id: string): Activity {
  const { tenantId } = world.tenant;
  return {
    channelId: 'msteams',
    serviceUrl: serviceUrlOf(world),
    id,
    timestamp: new Date(world.clock.now()).toISOString(),
    localTimestamp: localTimestamp(world.clock.now()),
    localTimezone: timezone,
    locale: 'en-GB',
    from: {
      id: userIdOf(world, person.id),
      name: person.displayName,
      aadObjectId: person.id,
    },
    conversation: {
      conversationType: 'personal',
      tenantId,
      id: conversationIdOf(world, person.id),
    },
    recipient: { id: botIdOf(world), name: 'Councillor Safety Hub' },
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone }],
    channelData: { tenant: { id: tenantId } },
  };
}

/** The two activities that follow an installation, without what `activityFrom` gives. */
export function installationActivities(world: World): Activity[] {
  const added = [{ id: botIdOf(world) }];
  return [
    { type: 'installationUpdate', action: 'add' },
    { type: 'conversationUpdate', membersAdded: added },
  ];
}

/** ISO-8601 with London's offset, as 2026-07-01T10:00:00.000+01:00. */
function localTimestamp(time: number): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value;
  const hours = Number(name?.slice(4, 6) ?? 0);
  const wall = new Date(time + hours * 3_600_000).toISOString().slice(0, -1);
  return `${wall}+${String(hours).padStart(2, '0')}:00`;
}
