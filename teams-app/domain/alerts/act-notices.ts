/** Messages between colleagues about an incident that somebody has: take it over, help, what came of an offer. */
import { channelsOf } from './channels.ts';
import type { NoticeChannel } from './channels.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Instant } from '../time/instant.ts';
import { stepAfter, targetsOf } from './ladder.ts';
import type { Step } from './ladder.ts';
import { barredFrom } from './notices.ts';
import type { NoticeDraft, NoticeKind } from './notices.ts';
import type { Person, PersonKey } from '../people.ts';
import { peopleAsked } from '../duty/rota.ts';
import type { Team } from '../duty/rota.ts';
import { isUrgent } from '../incidents/urgency.ts';

const drafts = (
  incident: Incident,
  kind: NoticeKind,
  to: Person,
  channels: readonly NoticeChannel[],
  now: Instant,
): readonly NoticeDraft[] =>
  channels.map((channel) => ({
    key: [incident.reference, kind, incident.version, to.key, channel].join('/'),
    reference: incident.reference,
    kind,
    to: to.key,
    channel,
    dueAt: now,
    ...(isUrgent(incident.level) ? { urgent: true } : {}),
  }));

/** Asks somebody to take an incident over from a colleague: on every channel, as an alert; the note in the chat alone. */
export const handOverOwed = (
  incident: Incident,
  { to, note }: { readonly to: Person; readonly note?: string },
  now: Instant,
): readonly NoticeDraft[] =>
  drafts(incident, 'hand-over', to, channelsOf(to), now).map((draft) =>
    note === undefined ? draft : { ...draft, words: note },
  );

/** Tells somebody what has become of an incident that is theirs, or was. */
export const ownerOwed = (
  incident: Incident,
  to: Person,
  words: string,
  now: Instant,
): readonly NoticeDraft[] =>
  drafts(incident, 'to-owner', to, ['teams', 'email'], now).map((draft) => ({ ...draft, words }));

/** A step whose people can help, and the messages to them. */
export interface HelpOwed {
  readonly step: Step;
  readonly people: readonly PersonKey[];
}

/**
 * Whom to ask for help: the first step after the last that was asked on which somebody stands but the
 * owner and whoever asks. Undefined where no step of the ladder means anybody else.
 */
export const helpersNow = (
  incident: Incident,
  team: Omit<Team, 'barred'>,
  but: readonly PersonKey[],
): HelpOwed | undefined => {
  const barred = [...barredFrom(incident), ...but];
  let step = stepAfter(incident.ladder, incident.help ?? incident);
  for (const _rung of incident.ladder.rungs) {
    const people = peopleAsked(targetsOf(incident.ladder, step), { ...team, barred });
    if (people.length > 0) return { step, people };
    step = stepAfter(incident.ladder, step);
  }
  return undefined;
};

/** Asks these people to help whoever has it. */
export const helpOwed = (
  incident: Incident,
  helpers: readonly Person[],
  now: Instant,
): readonly NoticeDraft[] =>
  helpers.flatMap((each) => drafts(incident, 'help', each, channelsOf(each), now));
