/** One of every card of a check-in, in each of its states, and the alerts that it raises. */
import { alertCard } from '../../bot/cards/alert.ts';
import { settledAlertCard } from '../../bot/cards/alert-settled.ts';
import { checkInCard, noCheckInCard } from '../../bot/cards/check-in.ts';
import type { OwnCheckIn } from '../../teams-app/domain/check-ins/own-check-in.ts';
import {
  checkInFormCard,
  dangerWordCard,
  dangerWordKeptCard,
  whichTimeCard,
} from '../../bot/cards/check-in-form.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { hubMessageCard } from '../../bot/cards/hub-message.ts';
import { submissionFor } from '../../teams-app/domain/check-ins/alarm-kind.ts';
import { begun } from '../../teams-app/domain/check-ins/check-in.ts';
import { alarmReport } from '../../teams-app/domain/check-ins/check-in-incident.ts';
import { reminderOf } from '../../teams-app/domain/check-ins/check-in-reminder.ts';
import type { ChatWords } from '../../teams-app/domain/words/chat.ts';
import { checkInOfficerWords } from '../../teams-app/domain/words/check-in-officers.ts';
import { aoife, at, incident, marged } from '../support/sample.ts';

const dutyPhone = '01632 960123';
const six = at('2027-01-12T18:00:00.000Z');
const eight = at('2027-01-12T20:00:00.000Z');
const called = at('2027-01-12T20:10:00.000Z');
const form = { submission: 'form-1', dutyPhone };

const visit = begun(
  {
    key: 'visit',
    person: aoife.key,
    name: aoife.name,
    ward: 'Marlowe',
    place: 'Tanyard Hall',
    withWhom: 'Mr Doyle',
    phoneThere: '01632 960555',
    worried: true,
    graceMinutes: 10,
    until: eight,
  },
  six,
);

export const own: OwnCheckIn = {
  key: 'visit',
  standing: 'out',
  place: 'Tanyard Hall',
  withWhom: 'Mr Doyle',
  phoneThere: '01632 960555',
  worried: true,
  dueAt: eight,
  callAt: called,
  savedAt: six,
  wasLookedFor: false,
  dutyPhone,
  now: six,
};

const over = { ...own, standing: 'over', ended: 'safe', endedAt: eight, now: called } as const;
const deskLink = 'https://teams.microsoft.com/l/entity/app/desk';

const alarm = (kind: 'overdue' | 'help' | 'duress', heard?: string) => {
  const raised = incident(
    { submission: submissionFor(kind, visit), level: kind === 'overdue' ? 'high' : 'critical' },
    called,
  );
  return {
    raised: heard === undefined ? raised : { ...raised, heard: { at: called, said: heard } },
    context: {
      now: called,
      deskLink,
      reporterPhone: kind === 'duress' ? null : '07700 900101',
      report: alarmReport(kind, visit, { phone: '07700 900101' }, called),
    },
  };
};

const alertOf = (kind: 'overdue' | 'help' | 'duress', words: ChatWords, heard?: string): Card => {
  const { raised, context } = alarm(kind, heard);
  return alertCard(raised, context, words);
};

const takenBy = (kind: 'overdue' | 'duress', words: ChatWords): Card => {
  const { raised, context } = alarm(kind);
  const owned = {
    ...raised,
    status: 'acknowledged',
    owner: marged.name,
    ownerKey: marged.key,
  } as const;
  return settledAlertCard(owned, { ...context, reader: marged.key }, words);
};

/** Every card by a name, with the id that its first element must have. */
export const checkInCards = (
  hostile: string,
  words: ChatWords,
): Readonly<Record<string, { readonly card: Card; readonly first: string }>> => ({
  'check-in, form': { card: checkInFormCard(form, words), first: 'check-in-form' },
  'check-in, form, not saved': {
    card: checkInFormCard(
      form,
      words,
      { place: hostile, until: '8pm', person: hostile, worried: 'true' },
      { refused: { kind: 'unavailable', sentence: words.checkIn.notSaved(dutyPhone) } },
    ),
    first: 'refused-unavailable',
  },
  'check-in, which time': {
    card: whichTimeCard(
      {
        verb: 'start-check-in',
        data: { place: hostile },
        choices: [eight, at('2027-01-13T08:00:00.000Z')],
        dutyPhone,
        now: six,
      },
      words,
    ),
    first: 'check-in-until',
  },
  'check-in, out': { card: checkInCard(own, words, { reader: '29:1abc' }), first: 'check-in' },
  'check-in, out, awkward words': {
    card: checkInCard({ ...own, place: hostile, withWhom: hostile, phoneThere: hostile }, words),
    first: 'check-in',
  },
  'check-in, due': {
    card: checkInCard({ ...own, standing: 'due', now: eight }, words),
    first: 'check-in',
  },
  'check-in, overdue': {
    card: checkInCard({ ...own, standing: 'overdue', now: called }, words),
    first: 'check-in',
  },
  'check-in, overdue, asked for more time': {
    card: checkInCard({ ...own, standing: 'overdue', now: called }, words, {
      refused: { kind: 'too-late', sentence: words.checkIn.tooLate },
    }),
    first: 'refused-too-late',
  },
  'check-in, help': {
    card: checkInCard({ ...own, standing: 'help', helpAt: called, now: called }, words),
    first: 'check-in',
  },
  'check-in, safe': { card: checkInCard(over, words), first: 'check-in' },
  'check-in, safe, late': {
    card: checkInCard({ ...over, wasLookedFor: true }, words),
    first: 'check-in',
  },
  'check-in, replaced': {
    card: checkInCard({ ...over, ended: 'replaced' }, words),
    first: 'check-in',
  },
  'check-in, left': { card: checkInCard({ ...over, ended: 'left' }, words), first: 'check-in' },
  'check-in, safe, not out': {
    card: checkInCard({ ...over, place: '', ended: 'unasked' }, words),
    first: 'check-in',
  },
  'check-in, none': { card: noCheckInCard(words, dutyPhone), first: 'check-in' },
  'check-in, reminder': {
    card: hubMessageCard(
      reminderOf(visit, 'soon', at('2027-01-12T19:50:00.000Z'), words.language),
      undefined,
      words,
    ),
    first: 'hub-message',
  },
  'check-in, are you safe': {
    card: hubMessageCard(reminderOf(visit, 'due', eight, words.language), undefined, words),
    first: 'hub-message',
  },
  'danger word': { card: dangerWordCard(words, dutyPhone), first: 'danger-word' },
  'danger word, typed in the chat': {
    card: dangerWordCard(words, dutyPhone, { note: words.checkIn.word.typed }),
    first: 'danger-word',
  },
  'danger word, kept': {
    card: dangerWordKeptCard(words.checkIn.word.saved, words, dutyPhone),
    first: 'danger-word',
  },
  'alert, overdue check-in': { card: alertOf('overdue', words), first: 'alert' },
  'alert, overdue check-in, heard of since': {
    card: alertOf('overdue', words, checkInOfficerWords.en.heard.safe(aoife.name, '8:31pm')),
    first: 'alert',
  },
  'alert, help': { card: alertOf('help', words), first: 'alert' },
  'alert, danger word': { card: alertOf('duress', words), first: 'alert' },
  'alert, overdue check-in, taken': { card: takenBy('overdue', words), first: 'alert' },
  'alert, danger word, taken': { card: takenBy('duress', words), first: 'alert' },
});
