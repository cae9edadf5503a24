/** What the owner of the rota is sent: the gaps ahead, and a rung that turned out empty. */
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { HubMessage } from '../alerts/hub-message.ts';
import type { Step } from '../alerts/ladder.ts';
import type { Person, PersonKey } from '../people.ts';
import { peopleAsked } from './rota.ts';
import type { Team } from './rota.ts';
import { rotaMessages } from '../words/rota-messages.ts';

/**
 * Who looks after the rota: the senior responsible officer of the time, else everybody with the role; where
 * none of them can be told, the managers, who keep it too.
 */
export const rotaOwners = (team: Team): readonly PersonKey[] => {
  const seniors = peopleAsked(['senior-responsible-officer'], team);
  return seniors.length > 0 ? seniors : peopleAsked(['manager'], team);
};

/** More would not be read. */
const mostShown = 12;
const aDay = 24 * 60;

/** Once a day; the next day's takes its place. */
export const gapsMessage = (
  to: Person,
  slot: Instant,
  sentences: readonly string[],
): HubMessage => ({
  key: `hub/rota-gaps/${slot}`,
  to: to.key,
  kind: 'rota',
  dueAt: slot,
  goneAt: addMinutes(slot, aDay),
  title: rotaMessages[to.language].gaps.title,
  words: rotaMessages[to.language].gaps.words(
    sentences.slice(0, mostShown),
    Math.max(0, sentences.length - mostShown),
  ),
  page: 'duty',
});

/** Whose step found nobody. */
export interface EmptyStep extends Step {
  readonly reference: string;
}

/** At once, and on the phone too: somebody waits. `asked` says who was meant, in words. */
export const emptyRungMessage = (
  to: Person,
  step: EmptyStep,
  asked: string,
  now: Instant,
): HubMessage => ({
  key: `hub/empty-rung/${step.reference}/${String(step.cycle)}-${String(step.rung)}`,
  to: to.key,
  kind: 'rota',
  channels: ['teams', 'email', 'sms'],
  dueAt: now,
  goneAt: addMinutes(now, aDay),
  title: rotaMessages[to.language].emptyRung.title,
  words: rotaMessages[to.language].emptyRung.words(asked, step.reference),
  page: 'duty',
  urgent: true,
});
