import { groups } from '#lists/groups.ts';
import type { GroupRow } from '#lists/groups.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { groupName, joinMessage } from '../../domain/say/say-messages.ts';
import { dayOf } from '../../domain/time/wall-clock.ts';
import { sayWords } from '../../domain/words/say.ts';
import { onKnownLists } from '../on-fresh-lists.ts';
import type { SaySaid } from './say-views.ts';
import { useCase } from '../use-case.ts';

/** Councillors see their own groups and mixed ones; officers see all (domain.md 25, 28). */
export const seesGroup = ({ kind }: GroupRow, person: Person): boolean =>
  kind !== 'officers' || !hasRole(person, 'councillor');

/**
 * Tells whom the list names that the caller would like to join: that one person, once a day at most. The hub keeps
 * no list of members.
 */
export const askToJoin = useCase(
  'anybody',
  ({ group }) => done({ group: typeof group === 'string' ? group : '' }),
  (hub, caller, input) =>
    onKnownLists(caller.language, [hub.lists.of(groups)], async () => {
      const words = sayWords[caller.language].groups;
      const found = (hub.lists.of(groups).rows() ?? []).find(({ item }) => item === input.group);
      if (found === undefined || !seesGroup(found.row, caller))
        return refuse('not-found', words.notThere);
      const email = found.row.contactEmail.trim().toLowerCase();
      const contact = hub.council
        .people()
        .find((person) => person.active && person.email.toLowerCase() === email);
      if (contact === undefined) return refuse('not-found', words.noContact);
      const now = hub.clock.now();
      const item = hub.seal.digest(`${found.item}/${caller.key}/${dayOf(now)}`);
      const message = joinMessage(found.row, contact, caller.name, { item, now });
      await hub.promises.notices.plan(messageOwed(message, contact));
      hub.nudge();
      return done<SaySaid>({ say: words.asked(groupName(found.row, caller.language)) });
    }),
);
