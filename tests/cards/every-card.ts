/** One of every card that the hub draws, in each of its states, and drawn from awkward data. */
import { alertCard } from '../../bot/cards/alert.ts';
import { settledAlertCard, withdrawnAlertCard } from '../../bot/cards/alert-settled.ts';
import { dutyCard } from '../../bot/cards/duty.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { myReportsCard } from '../../bot/cards/my-reports.ts';
import { receiptCard } from '../../bot/cards/receipt.ts';
import { refusedCard } from '../../bot/cards/refused.ts';
import { reportCard } from '../../bot/cards/report.ts';
import { unknownPersonCard } from '../../bot/cards/unknown-person.ts';
import { handEditCard } from '../../bot/cards/hand-edit.ts';
import { updateCard } from '../../bot/cards/update.ts';
import { welcomeCard } from '../../bot/cards/welcome.ts';
import { evidenceCard } from '../../bot/cards/evidence.ts';
import type { ChatWords } from '../../teams-app/domain/words/chat.ts';
import { evidenceWords } from '../../teams-app/domain/words/evidence.ts';
import { sentences } from '../../teams-app/domain/words/sentences.ts';
import { checkInCards } from './check-in-cards.ts';
import { aoife, at, incident, marged, night } from '../support/sample.ts';
import {
  alertContext,
  bare,
  closed,
  dutyPhone,
  hostile,
  later,
  now,
  report,
  reportData,
  taken,
  words as english,
} from './card-samples.ts';
import { colleagueCards } from './colleague-cards.ts';
import { messageCards } from './message-cards.ts';
import { supportCards } from './support-cards.ts';

export { dutyPhone, hostile, now, report, reportData, taken, words } from './card-samples.ts';

/** Every card by a name, with the id that its first element must have. */
export const cardsIn = (
  words: ChatWords,
): Readonly<Record<string, { readonly card: Card; readonly first: string }>> => ({
  'welcome, councillor': {
    card: welcomeCard({ dutyPhone, isCouncillor: true }, words),
    first: 'welcome',
  },
  'welcome, officer': {
    card: welcomeCard({ dutyPhone, isCouncillor: false, deskLink: 'https://x.test' }, words),
    first: 'welcome',
  },
  report: { card: reportCard(reportData, words), first: 'report' },
  'report, words of the chat in it': {
    card: reportCard(reportData, words, { what: hostile }, { note: words.report.yourWords }),
    first: 'report',
  },
  'report, not received': {
    card: reportCard(
      reportData,
      words,
      { what: report.what, where: 'home', afraidNow: 'yes' },
      {
        refused: {
          kind: 'unavailable',
          sentence: sentences[words.language].notReceived(dutyPhone),
        },
      },
    ),
    first: 'refused-unavailable',
  },
  receipt: {
    card: receiptCard(incident(), { ...bare, reader: '29:1abc' }, words),
    first: 'receipt',
  },
  'receipt, late': {
    card: receiptCard(incident(), { ...bare, now: later }, words),
    first: 'receipt',
  },
  'receipt, taken': {
    card: receiptCard(taken, { ...bare, now: later }, words),
    first: 'receipt',
  },
  'receipt, closed': {
    card: receiptCard(closed, { ...bare, reader: '29:1abc' }, words),
    first: 'receipt',
  },
  'evidence, saved': {
    card: evidenceCard(
      {
        ...bare,
        reports: [],
        files: [
          { name: 'back gate.jpg', key: 'a', is: 'saved', reference: '7KQ-4M2-XCA' },
          { name: hostile, key: 'b', is: 'saved', reference: '7KQ-4M2-XCA' },
        ],
      },
      words,
    ),
    first: 'evidence',
  },
  'evidence, which report': {
    card: evidenceCard(
      {
        ...bare,
        reports: [
          { reference: '7KQ-4M2-XCA', receivedAt: night },
          { reference: '2AB-3CD-4EF', receivedAt: at('2026-12-20T09:00:00.000Z') },
        ],
        files: [{ name: 'voicemail.m4a', key: 'a', is: 'waiting' }],
      },
      words,
    ),
    first: 'evidence',
  },
  'evidence, not all kept': {
    card: evidenceCard(
      {
        ...bare,
        reports: [],
        files: [
          { name: 'letter.pdf', key: 'a', is: 'waiting' },
          { name: 'long film.mov', key: 'b', is: 'coming' },
          {
            name: 'run.exe',
            is: 'refused',
            sentence: evidenceWords[words.language].wrongType('run.exe'),
          },
        ],
      },
      words,
    ),
    first: 'evidence',
  },
  alert: {
    card: alertCard(incident(), { ...alertContext, reporterPhone: '07700 900101' }, words),
    first: 'alert',
  },
  'alert, hostile': {
    card: alertCard(
      incident({
        level: 'high',
        reporter: { ...aoife, name: 'Cllr *Siân* [Ŵyn](http://x.test)' },
      }),
      {
        ...alertContext,
        reporterPhone: null,
        report: { ...report, what: hostile, where: hostile, wish: hostile },
      },
      words,
    ),
    first: 'alert',
  },
  'alert, words not at hand': {
    card: alertCard(incident({ level: 'low' }), { now: later, deskLink: 'https://x.test' }, words),
    first: 'alert',
  },
  'alert, yours': {
    card: settledAlertCard(taken, { ...alertContext, reader: marged.key }, words),
    first: 'alert',
  },
  ...colleagueCards(words),
  ...messageCards(words),
  ...supportCards(words),
  'alert, taken': {
    card: settledAlertCard(taken, { ...alertContext, reader: 'dev' }, words),
    first: 'alert',
  },
  'alert, passed on': {
    card: settledAlertCard(
      incident(),
      { ...alertContext, reader: 'dev', askedNext: ['Marged', 'Ruth', 'Ines'] },
      words,
    ),
    first: 'alert',
  },
  'alert, closed': {
    card: settledAlertCard(closed, { ...alertContext, reader: marged.key }, words),
    first: 'alert',
  },
  'alert, withdrawn': { card: withdrawnAlertCard(words), first: 'alert' },
  'hand edit': {
    card: handEditCard(
      {
        reference: incident().reference,
        at: now,
        now,
        deskLink: alertContext.deskLink,
      },
      words,
    ),
    first: 'hand-edit',
  },
  update: {
    card: updateCard(
      { reference: incident().reference, words: hostile, at: now, now, dutyPhone },
      words,
    ),
    first: 'update',
  },
  'my reports': {
    card: myReportsCard(
      {
        reports: Array.from({ length: 40 }, () => [incident(), taken, closed]).flat(),
        dutyPhone,
      },
      now,
      words,
    ),
    first: 'my-reports',
  },
  'my reports, none': {
    card: myReportsCard({ reports: [], dutyPhone: '999' }, now, words),
    first: 'my-reports',
  },
  duty: {
    card: dutyCard(
      {
        dutyPhone,
        lead: { name: 'Dev Okafor', phone: '07700 900201' },
        deputy: { name: 'Marged Ellis' },
        senior: { name: 'Ines Abara', phone: '07700 900301' },
        until: later,
        inOfficeHours: false,
      },
      now,
      words,
    ),
    first: 'duty',
  },
  'duty, nobody': { card: dutyCard({ dutyPhone }, now, words), first: 'duty' },
  ...checkInCards(hostile, words),
  refused: {
    card: refusedCard({ kind: 'conflict', sentence: hostile }, words, { dutyPhone }),
    first: 'refused-conflict',
  },
  'unknown person': {
    card: unknownPersonCard(sentences[words.language].unknownPerson(dutyPhone), words),
    first: 'unknown-person',
  },
});

/** In English. */
export const everyCard = cardsIn(english);

/** Every value under `key`, however deep. */
export const valuesOf = (node: unknown, key: string): unknown[] => {
  if (Array.isArray(node)) return (node as unknown[]).flatMap((each) => valuesOf(each, key));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node as Readonly<Record<string, unknown>>).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
};

/** All words of a card that a person reads, in order. */
export const readable = (card: Card): string => valuesOf(card.body, 'text').join('\n');
