/** Who is owed a message, computed from the state (design.md 3: telling people is computed). */
import { channelsFor } from './channels.ts';
import type { NoticeChannel } from './channels.ts';
import type { HubMessage, MessageKind } from './hub-message.ts';
import type { Incident } from '../incidents/incident.ts';
import { incomingAsked } from '../incidents/incoming.ts';
import type { Instant } from '../time/instant.ts';
import { targetsOf } from './ladder.ts';
import type { Person, PersonKey } from '../people.ts';
import { isCanaryReference } from '../incidents/reference.ts';
import { robot } from './robot.ts';
import { peopleAsked } from '../duty/rota.ts';
import type { Rota, Team } from '../duty/rota.ts';
import { isUrgent } from '../incidents/urgency.ts';

export type { NoticeChannel } from './channels.ts';

/** Notices that ask somebody to act on an incident: they show its words, and being asked gives sight. */
export const askingKinds = ['alert', 'hand-over', 'help'] as const;

type AskingKind = (typeof askingKinds)[number];

export const isAsking = ({ kind }: { readonly kind: NoticeKind }): boolean =>
  askingKinds.some((each) => each === kind);

/**
 * alert: take this incident. hand-over: take it over from a colleague. help: help whoever has it. to-owner:
 * what has become of it, to whoever has it or had it. hand-edit: somebody has changed its row in SharePoint.
 * receipt: we have your report. update: what has happened since, to the councillor. The others are of no incident.
 */
export type NoticeKind = AskingKind | 'to-owner' | 'hand-edit' | 'receipt' | 'update' | MessageKind;

export interface NoticeDraft {
  /** Unique for ever; planning the same notice again adds nothing. */
  readonly key: string;
  readonly reference: string;
  readonly kind: NoticeKind;
  readonly to: PersonKey;
  readonly channel: NoticeChannel;
  readonly dueAt: Instant;
  /** Goes out before whatever can wait. */
  readonly urgent?: true;
  /** What an update says. Kept sealed, gone once sent. */
  readonly words?: string;
  /** What a notice of no incident says. Kept sealed, gone once sent. */
  readonly message?: HubMessage;
  /** A card that is in the chat already (the report card turning into the receipt): counts as sent. */
  readonly shownAs?: { readonly activity: string; readonly conversation: string };
}

export interface Notice extends NoticeDraft {
  readonly state: 'planned' | 'sent' | 'unreachable' | 'dropped';
  /** Attempts that ended in an unknown outcome. */
  readonly unknownOutcomes: number;
  readonly attempts: number;
  readonly sentAt?: Instant;
  readonly activity?: string;
  readonly conversation?: string;
  /** The version of the incident that the sent card shows. */
  readonly drawnFrom: number;
  /** Why it is not sent, or not yet, in words; absent once it is. */
  readonly why?: string;
}

/** Never asked to take it: the reporter, and everybody excluded. */
export const barredFrom = (incident: Incident): readonly PersonKey[] => [
  incident.reporterKey,
  ...incident.excludedKeys,
];

/**
 * The alerts owed for the rung at which the incident stands: one for each person and channel. Whoever has
 * come on duty after `since`, the moment at which the rung was entered unless given, is asked as well.
 * Empty where the rung means nobody (invariant 11: the ladder then goes on in the same sweep). A canary
 * asks the robot alone, whatever its ladder says.
 */
export const alertsOwed = (
  incident: Incident,
  people: readonly Person[],
  duty: Rota,
  now: Instant,
  since: Instant = incident.rungEnteredAt,
): readonly NoticeDraft[] => {
  if (isCanaryReference(incident.reference)) return [alert(incident, robot, 'teams', now)];
  const barred = [...barredFrom(incident), ...whoGaveBack(incident)];
  const team = { people, duty, at: now, barred };
  const asked = [
    ...peopleAsked(targetsOf(incident.ladder, incident), team),
    ...incomingAsked(incident, team, since),
  ];
  return people
    .filter((person) => asked.includes(person.key) || isAskedAgain(incident, person))
    .flatMap((person) =>
      channelsFor(person, incident.level, now).map((channel) =>
        alert(incident, person, channel, now),
      ),
    );
};

/**
 * The alerts of the rung that `next` has entered: whoever came on duty since the rung before was entered, be it
 * in the very moment in which it was over, is asked as well.
 */
export const alertsOnEntering = (
  before: Incident,
  next: Incident,
  { people, duty, at }: Pick<Team, 'people' | 'duty' | 'at'>,
): readonly NoticeDraft[] => alertsOwed(next, people, duty, at, before.rungEnteredAt);

/**
 * The alerts owed to those who stand in for `lost`, whom no message has reached on this rung: for whoever is
 * on call, at once (domain.md 3.6).
 */
export const standInsOwed = (
  incident: Incident,
  team: Pick<Team, 'people' | 'duty' | 'at'>,
  lost: readonly PersonKey[],
): readonly NoticeDraft[] => {
  if (isCanaryReference(incident.reference)) return [];
  const barred = [...barredFrom(incident), ...whoGaveBack(incident)];
  const asked = peopleAsked(targetsOf(incident.ladder, incident), { ...team, barred, lost });
  return team.people
    .filter(({ key }) => asked.includes(key) && !lost.includes(key))
    .flatMap((person) =>
      channelsFor(person, incident.level, team.at).map((channel) =>
        alert(incident, person, channel, team.at),
      ),
    );
};

/** The round with which the present ladder began. */
const isFirstRound = ({ cycle, ladder }: Incident): boolean => cycle === (ladder.firstCycle ?? 0);

/** Whoever has said that they can't go on is asked once everybody else has been. */
const whoGaveBack = (incident: Incident): readonly PersonKey[] =>
  incident.gaveBack !== undefined && isFirstRound(incident) ? [incident.gaveBack] : [];

/** Whoever had it and did nothing is asked again on the first step of the round that begins with that. */
const isAskedAgain = (incident: Incident, person: Person): boolean =>
  incident.askedAgain === person.key &&
  person.active &&
  incident.rung === 0 &&
  isFirstRound(incident) &&
  !barredFrom(incident).includes(person.key);

const alert = (
  incident: Incident,
  person: Person,
  channel: NoticeChannel,
  dueAt: Instant,
): NoticeDraft => ({
  key: [incident.reference, incident.cycle, incident.rung, person.key, channel].join('/'),
  reference: incident.reference,
  kind: 'alert',
  to: person.key,
  channel,
  dueAt,
  ...(isUrgent(incident.level) ? { urgent: true } : {}),
});

/** Something to tell the councillor who reported. `about` makes it one of its kind. */
export const updateOwed = (
  incident: Incident,
  about: string,
  words: string,
  now: Instant,
): NoticeDraft => ({
  key: [incident.reference, 'update', about, incident.reporterKey, 'teams'].join('/'),
  reference: incident.reference,
  kind: 'update',
  to: incident.reporterKey,
  channel: 'teams',
  dueAt: now,
  words,
});

/** The receipt, which stands where the report card stood and redraws itself from there. */
export const receiptShown = (
  incident: Incident,
  shownAs: { readonly activity: string; readonly conversation: string },
  now: Instant,
): NoticeDraft => ({
  key: [incident.reference, 'receipt', incident.reporterKey, 'teams'].join('/'),
  reference: incident.reference,
  kind: 'receipt',
  to: incident.reporterKey,
  channel: 'teams',
  dueAt: now,
  shownAs,
});

type Owed = (incident: Incident, to: PersonKey) => boolean;

/** While it is worth asking, for each kind that asks; the others are owed once they are planned. */
const owedWhile: Readonly<Partial<Record<NoticeKind, Owed>>> = {
  alert: ({ ownerKey, status }) => ownerKey === undefined && status !== 'closed',
  'hand-over': ({ handOver, status }, to) => handOver?.to === to && status !== 'closed',
  help: ({ ownerKey, status }) => ownerKey !== undefined && status !== 'closed',
  'hand-edit': () => true,
  'to-owner': () => true,
};

/** Whether a planned notice still ought to be sent, read again at the last moment (invariant 9). */
export const isStillOwed = (
  { kind, to }: Pick<NoticeDraft, 'kind' | 'to'>,
  incident: Incident,
): boolean => {
  const isOwed = owedWhile[kind];
  return isOwed === undefined || (isOwed(incident, to) && !barredFrom(incident).includes(to));
};

/**
 * Tells the senior responsible officers that somebody has changed the incident's row by hand: not whoever
 * did it. Where nobody else holds that role, whoever stands in for it.
 */
export const handEditOwed = (
  incident: Incident,
  edit: { readonly key: string; readonly by?: PersonKey },
  team: Pick<Team, 'people' | 'duty' | 'at'>,
): readonly NoticeDraft[] => {
  const barred = [...barredFrom(incident), ...(edit.by === undefined ? [] : [edit.by])];
  const told = peopleAsked(['senior-responsible-officer'], { ...team, barred });
  return told.flatMap((to) =>
    (['teams', 'email'] as const).map((channel) => ({
      key: [incident.reference, 'hand-edit', edit.key, to, channel].join('/'),
      reference: incident.reference,
      kind: 'hand-edit' as const,
      to,
      channel,
      dueAt: team.at,
    })),
  );
};
