/** An alert that asks nothing any more: taken, passed on, closed or withdrawn. */
import { heldSince } from '#core/domain/incidents/held-since.ts';
import type { HandOver, Incident } from '#core/domain/incidents/incident.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { PersonKey } from '#core/domain/people.ts';
import type { Report } from '#core/domain/incidents/report.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { checkInOfficerWords } from '#core/domain/words/check-in-officers.ts';
import { execute, open } from './actions.ts';
import { alarmIn } from './alarm.ts';
import type { MaybeAlarm } from './alarm.ts';
import { reporterBlock, reportBlock } from './alert-details.ts';
import { band, card, heading, subtle, text } from './elements.ts';
import type { Action, Card, Style } from './elements.ts';
import { plain } from './typed-text.ts';

export type SettledIncident = Pick<
  Incident,
  'reference' | 'level' | 'status' | 'ward' | 'reporter' | 'receivedAt' | 'version'
> &
  Partial<
    Pick<
      Incident,
      'owner' | 'ownerKey' | 'acknowledgedAt' | 'ownerSince' | 'closedAt' | 'stoodDown'
    >
  > &
  MaybeAlarm & { readonly handOver?: Pick<HandOver, 'name' | 'until'> };

export interface SettledContext {
  readonly reader: PersonKey;
  readonly now: Instant;
  readonly deskLink: string;
  /** Drawn for the owner alone. */
  readonly report?: Report;
  /** Null where they have none. */
  readonly reporterPhone?: string | null;
  /** Names of those asked instead, where the reader passed it on. */
  readonly askedNext?: readonly string[];
}

interface Outcome {
  readonly style: Style;
  readonly title: string;
  readonly next?: string;
}

const outcomeOf = (
  incident: SettledIncident,
  { reader, now, askedNext = [] }: SettledContext,
  words: ChatWords,
): Outcome => {
  const { acts, alert, and, language } = words;
  const at = (moment: Instant | undefined): string =>
    momentFor(moment ?? incident.receivedAt, now, language);
  if (incident.status === 'closed')
    return {
      style: 'emphasis',
      title: (incident.stoodDown === true ? acts.stoodDown : alert.closed)(at(incident.closedAt)),
    };
  if (incident.ownerKey === reader) {
    const { handOver } = incident;
    const offered = handOver && acts.offeredTo(plain(handOver.name), at(handOver.until));
    const title = alert.yours(at(heldSince(incident)));
    return { style: 'good', title, next: offered ?? yoursNext(incident, words) };
  }
  if (incident.owner !== undefined) {
    const title = alert.taken(plain(incident.owner), at(heldSince(incident)));
    return { style: 'good', title };
  }
  const next = askedNext.length === 0 ? alert.othersAsked : alert.askedNext(plain(and(askedNext)));
  return { style: 'emphasis', title: alert.passedOn, next };
};

/** Whoever may be watched was told nothing, and is not to be rung. */
const yoursNext = (incident: SettledIncident, { alert, language }: ChatWords): string =>
  alarmIn(incident) === 'duress' ? checkInOfficerWords[language].silentNext : alert.yoursNext;

/** How things stand. Only the owner still sees who reported and what. */
export const settledAlertCard = (
  incident: SettledIncident,
  context: SettledContext,
  words: ChatWords,
): Card => {
  const { alert, buttons } = words;
  const level = alert.level(incident.level);
  const outcome = outcomeOf(incident, context, words);
  const isOwner = incident.ownerKey === context.reader && incident.status !== 'closed';
  return card(
    {
      body: [
        band('alert', outcome.style, [
          heading(outcome.title),
          ...(outcome.next === undefined ? [] : [text(outcome.next, { spacing: 'small' })]),
        ]),
        ...(isOwner
          ? [
              ...reporterBlock(incident, context.reporterPhone, words, level),
              ...reportBlock(context.report, words, incident),
            ]
          : [subtle(`${level} · ${incident.reference}`)]),
      ],
      actions: [
        open(context.deskLink, buttons.desk),
        ...(isOwner ? ownersButtons(incident, words) : []),
      ],
      fallbackText: words.noCard,
    },
    words.language,
  );
};

const ownersButtons = ({ reference, version }: SettledIncident, { acts }: ChatWords): Action[] => {
  const target = { incident: reference, version };
  return [
    execute('escalate-now', acts.askHelp, target),
    execute('choose-hand-over', acts.handOver, target),
    execute('choose-give-back', acts.giveBack, target),
  ];
};

/** For somebody who may no longer know of the incident: not even its reference. */
export const withdrawnAlertCard = (words: ChatWords): Card =>
  card(
    {
      body: [
        band('alert', 'emphasis', [
          heading(words.alert.withdrawn),
          text(words.alert.withdrawnNext, { spacing: 'small' }),
        ]),
      ],
      fallbackText: words.noCard,
    },
    words.language,
  );
