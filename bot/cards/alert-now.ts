/** An alert as it stands now, drawn for a press: with what came of the press above it. */
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { Refusal } from '#core/domain/refusal.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { alertCard } from './alert.ts';
import type { AlertedIncident } from './alert.ts';
import { settledAlertCard } from './alert-settled.ts';
import type { SettledIncident } from './alert-settled.ts';
import { handOverCard } from './colleague.ts';
import { band, text } from './elements.ts';
import type { Card } from './elements.ts';
import { refusedBand } from './refused.ts';
import { plain } from './typed-text.ts';

export interface StandingAlert {
  readonly incident: AlertedIncident & SettledIncident;
  readonly is: 'take' | 'offered' | 'settled';
  readonly since?: Instant;
  readonly stoodDown?: true;
  readonly asked: readonly string[];
  readonly handOver?: Pick<NonNullable<Incident['handOver']>, 'name' | 'until'>;
}

interface Context {
  readonly reader: string;
  readonly now: Instant;
  readonly deskLink: string;
}

const drawn = (alert: StandingAlert, context: Context, words: ChatWords): Card => {
  const { incident, is, since, stoodDown, asked, handOver } = alert;
  if (is === 'take') return alertCard(incident, context, words);
  if (is === 'offered') return handOverCard(incident, context, words);
  const settled = {
    ...incident,
    ...(since === undefined ? {} : { acknowledgedAt: since }),
    ...(stoodDown === undefined ? {} : { stoodDown }),
    ...(handOver === undefined ? {} : { handOver }),
  };
  return settledAlertCard(settled, { ...context, askedNext: asked }, words);
};

/**
 * The card in the place of the one that was pressed. The councillor's words are not on it: the engine draws
 * them again for whoever may read them.
 */
export const standingAlertCard = (
  alert: StandingAlert,
  context: Context,
  words: ChatWords,
  said: { readonly refused?: Refusal; readonly note?: string } = {},
): Card => {
  const card = drawn(alert, context, words);
  const { refused, note } = said;
  const above = [
    ...(refused === undefined ? [] : [refusedBand(refused)]),
    ...(note === undefined
      ? []
      : [band('said', 'emphasis', [text(plain(note), { weight: 'bolder' })])]),
  ];
  return { ...card, body: [...above, ...card.body] };
};
