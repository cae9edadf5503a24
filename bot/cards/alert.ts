/** The alert that asks an officer to take an incident. */
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { Report } from '#core/domain/incidents/report.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import type { Level } from '#lists/incidents.ts';
import { execute, open } from './actions.ts';
import type { MaybeAlarm } from './alarm.ts';
import { reporterBlock, reportBlock } from './alert-details.ts';
import { band, card, heading, text } from './elements.ts';
import type { Action, Card, Style } from './elements.ts';

export type AlertedIncident = Pick<
  Incident,
  'reference' | 'level' | 'ward' | 'reporter' | 'receivedAt' | 'acknowledgeBy' | 'version'
> &
  MaybeAlarm;

export interface AlertContext {
  readonly now: Instant;
  readonly deskLink: string;
  /** The councillor's words, while they are at hand. */
  readonly report?: Report;
  /** Null where they have none. */
  readonly reporterPhone?: string | null;
}

const styles: Readonly<Record<Level, Style>> = {
  critical: 'attention',
  high: 'warning',
  moderate: 'accent',
  low: 'emphasis',
};

/** Level, who, phone, where, since when, the words; and what can be pressed. */
export const alertCard = (
  incident: AlertedIncident,
  context: AlertContext,
  words: ChatWords,
): Card => {
  const { alert } = words;
  return card(
    {
      body: [
        band('alert', styles[incident.level], [
          heading(alert.nobody(alert.level(incident.level))),
          text(timesOf(incident, context.now, words), { spacing: 'small' }),
        ]),
        ...reporterBlock(incident, context.reporterPhone, words),
        ...reportBlock(context.report, words, incident),
      ],
      actions: buttonsOf(incident, context.deskLink, words),
      fallbackText: words.noCard,
    },
    words.language,
  );
};

/** Taking it, passing it on, and where time matters asking others at once. */
const buttonsOf = (
  { reference, version, level }: AlertedIncident,
  deskLink: string,
  { alert, acts, buttons }: ChatWords,
): Action[] => {
  const target = { incident: reference, version };
  const isUrgent = level === 'critical' || level === 'high';
  return [
    execute('acknowledge', alert.got, target, { style: 'positive' }),
    execute('decline', alert.cannot, target),
    ...(isUrgent ? [execute('escalate-now', acts.askNext, target)] : []),
    open(deskLink, buttons.desk),
  ];
};

const timesOf = (
  incident: AlertedIncident,
  now: Instant,
  { alert, language }: ChatWords,
): string => {
  const by = momentFor(incident.acknowledgeBy, now, language);
  const promise = now >= incident.acknowledgeBy ? alert.late(by) : alert.takeBy(by);
  return `${alert.receivedAt(momentFor(incident.receivedAt, now, language))} ${promise}`;
};
