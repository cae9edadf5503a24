import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { aboutRequest } from '../../domain/support/support-messages.ts';
import type { TalkRequest } from '../../domain/support/talk-request.ts';
import { supportWords } from '../../domain/words/support.ts';
import { textFrom } from '../text-from.ts';
import { randomKey } from '../random-key.ts';
import { supportersFor, supportRows } from './support-offers.ts';
import type { SupportSaid } from './support-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Wanted {
  readonly to: string;
  readonly words: string;
  readonly reach: string;
  readonly submission: string;
}

const longestWords = 1_000;
const longestReach = 200;

const read = (raw: Readonly<Record<string, unknown>>) =>
  done<Wanted>({
    to: textFrom(raw, 'to', 100),
    words: textFrom(raw, 'words', longestWords + 1),
    reach: textFrom(raw, 'reach', longestReach + 1),
    submission: textFrom(raw, 'submission', 100),
  });

/** The same form sent again has the same key. */
const keyOf = (hub: Hub, caller: Person, { submission }: Wanted): string =>
  submission === ''
    ? randomKey(hub)
    : hub.seal.digest(['talk', caller.key, submission].join('\n')).slice(0, 32);

const requestOf = (hub: Hub, caller: Person, wanted: Wanted): TalkRequest => ({
  key: keyOf(hub, caller, wanted),
  from: caller.key,
  to: wanted.to,
  sentAt: hub.clock.now(),
  state: 'sent',
  ...(wanted.words === '' ? {} : { words: wanted.words }),
  ...(wanted.reach === '' ? {} : { reach: wanted.reach }),
});

/**
 * Asks one person to talk. Nobody else is told, no reason is needed, and no trail is left. Refused for
 * whoever is no councillor, for somebody who is not on the list, and while the same person has not answered.
 */
export const askToTalk = useCase('anybody', read, async (hub, caller, wanted) => {
  const { refused, say } = supportWords[caller.language];
  if (!hasRole(caller, 'councillor')) return refuse('forbidden', refused.onlyCouncillors);
  if (wanted.words.length > longestWords) return refuse('invalid', refused.wordsTooLong, 'words');
  if (wanted.reach.length > longestReach) return refuse('invalid', refused.reachTooLong, 'reach');
  const { rows } = await supportRows(hub);
  const to = hub.council.person(wanted.to);
  const isThere = supportersFor(hub, caller, rows).some(({ key }) => key === wanted.to);
  if (to === undefined || !isThere) return refuse('invalid', refused.noSuchPerson, 'to');
  const request = requestOf(hub, caller, wanted);
  const owed = aboutRequest('asked', request, to, request.sentAt);
  const kept = await hub.promises.support.ask(request, owed);
  hub.nudge();
  return done<SupportSaid>({ say: kept === undefined ? say.askedBefore : say.asked });
});
