/** The cards between colleagues, and alerts as they stand after a press. */
import { standingAlertCard } from '../../bot/cards/alert-now.ts';
import { settledAlertCard } from '../../bot/cards/alert-settled.ts';
import { handOverCard, helpCard, toOwnerCard } from '../../bot/cards/colleague.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { giveBackForm, handOverForm } from '../../bot/cards/handing-on.ts';
import type { ChatWords } from '../../teams-app/domain/words/chat.ts';
import { actSentences } from '../../teams-app/domain/words/acts.ts';
import { everybody, incident, marged, night } from '../support/sample.ts';
import {
  alertContext,
  closed,
  hostile,
  later,
  now,
  standing,
  taken,
  target,
} from './card-samples.ts';

export const colleagueCards = (
  words: ChatWords,
): Readonly<Record<string, { readonly card: Card; readonly first: string }>> => ({
  'alert, yours and offered': {
    card: settledAlertCard(
      { ...taken, handOver: { name: 'Siân *Ŵyn*-O’Hanlon', until: later } },
      { ...alertContext, reporterPhone: '07700 900101', reader: marged.key },
      words,
    ),
    first: 'alert',
  },
  'alert, stood down': {
    card: settledAlertCard(
      { ...closed, stoodDown: true },
      { ...alertContext, reader: 'dev' },
      words,
    ),
    first: 'alert',
  },
  'alert, pressed too late': {
    card: standingAlertCard({ incident: incident(), is: 'take', asked: [] }, standing, words, {
      refused: { kind: 'conflict', sentence: actSentences[words.language].othersWereAsked },
    }),
    first: 'refused-conflict',
  },
  'alert, others asked now': {
    card: standingAlertCard({ incident: incident(), is: 'take', asked: [] }, standing, words, {
      note: words.acts.askedNow(words.and(['Dev *Okafor*', 'Marged'])),
    }),
    first: 'said',
  },
  'alert, help asked': {
    card: standingAlertCard(
      { incident: { ...taken, acknowledgeBy: night }, is: 'settled', asked: [] },
      { ...standing, reader: marged.key },
      words,
      { note: words.acts.helpAsked(words.and(['Dev', 'Ruth'])) },
    ),
    first: 'said',
  },
  'hand over': {
    card: handOverCard(
      taken,
      { ...alertContext, reporterPhone: '07700 900101', note: hostile },
      words,
    ),
    first: 'hand-over',
  },
  help: {
    card: helpCard({ ...taken, owner: hostile }, { ...alertContext, reporterPhone: null }, words),
    first: 'help',
  },
  'hand over, to whom': {
    card: handOverForm(
      target,
      everybody.map(({ key, name }, place) => ({ key, name, isOnDuty: place === 0 })),
      words,
    ),
    first: 'hand-over-form',
  },
  'hand over, nobody there': { card: handOverForm(target, [], words), first: 'hand-over-form' },
  'give back, why': { card: giveBackForm(target, words), first: 'give-back-form' },
  'to whoever has it': {
    card: toOwnerCard(
      {
        ...target,
        reference: target.incident,
        words: hostile,
        at: now,
        now,
        deskLink: 'https://x.test',
      },
      words,
    ),
    first: 'to-owner',
  },
});
