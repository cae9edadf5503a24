/** What the owner of the rota is sent: the gaps ahead, and a rung that turned out empty. */
import { addMinutes } from './instant.ts';
import type { Instant } from './instant.ts';
import type { HubMessage } from './hub-message.ts';
import type { Step } from './ladder.ts';
import type { PersonKey } from './people.ts';
import { peopleAsked } from './rota.ts';
import type { Team } from './rota.ts';
import { rotaMessages } from './words/rota.ts';

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
  to: PersonKey,
  slot: Instant,
  sentences: readonly string[],
): HubMessage => ({
  key: `hub/rota-gaps/${slot}`,
  to,
  kind: 'rota',
  dueAt: slot,
  goneAt: addMinutes(slot, aDay),
  title: rotaMessages.gaps.title,
  words: rotaMessages.gaps.words(
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
  to: PersonKey,
  step: EmptyStep,
  asked: string,
  now: Instant,
): HubMessage => ({
  key: `hub/empty-rung/${step.reference}/${String(step.cycle)}-${String(step.rung)}`,
  to,
  kind: 'rota',
  channels: ['teams', 'email', 'sms'],
  dueAt: now,
  goneAt: addMinutes(now, aDay),
  title: rotaMessages.emptyRung.title,
  words: rotaMessages.emptyRung.words(asked, step.reference),
  page: 'duty',
  urgent: true,
});
