import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { wrongTime } from '../../domain/before/surgery.ts';
import { surgeryWords } from '../../domain/words/surgeries.ts';
import type { MadeEvent } from '../../ports.ts';
import { readSurgery, surgeryList, withCalendar } from './find-surgery.ts';
import type { SurgeryTimes } from './find-surgery.ts';
import { textFrom } from '../text-from.ts';
import { eventOf, newSurgery, surgeryKey } from './save-surgery.ts';
import type { SurgerySaid } from './surgery-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Wanted extends SurgeryTimes {
  readonly submission: string;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Wanted> => {
  const times = readSurgery(raw, language, 'topicMissing');
  return times.ok ? done({ ...times.value, submission: textFrom(raw, 'submission') }) : times;
};

/**
 * The mailbox owns the meeting and nobody sits in it as organiser: colleagues of the council come in at once,
 * and let the residents in, who all wait in the lobby.
 */
const rules = { lobby: 'organization', chat: 'disabled' } as const;

const keepRules = async (hub: Hub, { joinUrl }: MadeEvent): Promise<boolean> =>
  joinUrl !== undefined && (await hub.calendar.keepMeeting(joinUrl, rules));

const keep = async (
  hub: Hub,
  caller: Person,
  wanted: Wanted,
  event: MadeEvent,
): Promise<boolean> => {
  const rulesSet = await keepRules(hub, event);
  const { joinUrl } = event;
  await surgeryList(hub).add({
    ...newSurgery(caller, wanted, surgeryKey(hub, caller, wanted.submission)),
    kind: 'online',
    event: event.id,
    ...(joinUrl === undefined ? {} : { joinLink: joinUrl }),
    rulesSet,
  });
  return rulesSet;
};

/**
 * An online surgery in one go: a Teams meeting with lobby and without chat, the terms in its text, the
 * councillor invited. Says so where Teams made no meeting or did not take the rules: Graph answers 201 all the
 * same. The same form makes one, however often it is sent.
 */
export const setUpSurgery = useCase(['councillor'], read, (hub, caller, wanted) =>
  withCalendar<SurgerySaid>(hub, caller, async () => {
    const { said, meeting } = surgeryWords[caller.language];
    const wrong = wrongTime(wanted.from, wanted.until, hub.clock.now());
    if (wrong !== undefined) return refuse('invalid', said[wrong], 'until');
    if (!hub.calendar.isThere) return refuse('unavailable', said.noCalendar);
    const key = surgeryKey(hub, caller, wanted.submission);
    const event = await hub.calendar.make(key, eventOf(caller, wanted));
    const rulesSet = await keep(hub, caller, wanted, event);
    await hub.calendar.invite(event.id, [{ email: caller.email, name: caller.name }]);
    if (event.joinUrl === undefined) return done({ key, say: meeting.noMeeting });
    return done({ key, say: rulesSet ? said.setUp : `${said.setUp} ${meeting.lobbyOpen}` });
  }),
);
