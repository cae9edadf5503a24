/** A check-in as it stands at this minute. The danger word changes nothing of it. */
import type { CheckInStanding } from '#core/domain/check-ins/check-in.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { OwnCheckIn } from '#core/domain/check-ins/own-check-in.ts';
import type { Refusal } from '#core/domain/refusal.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { execute, say } from './actions.ts';
import { dangerLine } from './danger.ts';
import { band, card, container, heading, subtle, text } from './elements.ts';
import type { Action, Card, Element, Style } from './elements.ts';
import { refusedBand } from './refused.ts';
import { plain } from './typed-text.ts';

export interface CheckInTop {
  readonly refused?: Refusal;
  readonly note?: string;
  /** The reader's id in Teams: their client then asks for the newest state by itself. */
  readonly reader?: string;
}

interface State {
  readonly style: Style;
  readonly title: string;
  readonly next: string;
}

const overOf = (checkIn: OwnCheckIn, { checkIn: words, language }: ChatWords): State => {
  const at = momentFor(checkIn.endedAt ?? checkIn.dueAt, checkIn.now, language);
  const { title, safe, safeLate, replaced, left } = words.over;
  switch (checkIn.ended) {
    case 'unasked':
      return { style: 'emphasis', title: words.none.title, next: words.none.safe };
    case 'replaced':
      return { style: 'emphasis', title: left, next: replaced };
    case 'left':
      return { style: 'emphasis', title: words.mine, next: left };
    case 'safe':
    case undefined:
      return { style: 'good', title, next: checkIn.wasLookedFor ? safeLate(at) : safe(at) };
  }
};

const stateOf = (checkIn: OwnCheckIn, chat: ChatWords): State => {
  const { running, due, overdue, help } = chat.checkIn;
  const at = (moment: Instant): string => momentFor(moment, checkIn.now, chat.language);
  const [until, call] = [at(checkIn.dueAt), at(checkIn.callAt)];
  switch (checkIn.standing) {
    case 'out':
      return { style: 'accent', title: running.title(until), next: running.called(call) };
    case 'due':
      return { style: 'warning', title: due.title, next: due.called(until, call) };
    case 'overdue':
      return { style: 'attention', title: overdue.title, next: overdue.called(call) };
    case 'help': {
      const asked = at(checkIn.helpAt ?? checkIn.now);
      return { style: 'attention', title: help.title, next: help.called(asked) };
    }
    case 'over':
      return overOf(checkIn, chat);
  }
};

const detailsOf = (checkIn: OwnCheckIn, { checkIn: words }: ChatWords): Element[] => {
  const { place, withWhom, phoneThere, worried } = checkIn;
  const { running } = words;
  return [
    container(
      [
        ...(place === '' ? [] : [running.where(plain(place))]),
        ...(withWhom === undefined ? [] : [running.withWhom(plain(withWhom))]),
        ...(phoneThere === undefined ? [] : [running.phone(plain(phoneThere))]),
        ...(worried ? [running.worried] : []),
      ].map((line, index) => text(line, { spacing: index === 0 ? 'small' : 'none' })),
    ),
  ];
};

/** Everybody has the box, whether they have chosen a word or not. */
const besideBox = ({ checkIn: words }: ChatWords): Element => ({
  type: 'Input.Text',
  id: 'beside',
  label: words.beside,
  placeholder: words.besideHint,
  maxLength: 60,
});

/** Nobody is called yet: the clock still runs. */
const canWait = (standing: CheckInStanding): boolean => standing === 'out' || standing === 'due';

const outParts = (checkIn: OwnCheckIn, chat: ChatWords): Element[] => {
  const { running, saved } = chat.checkIn;
  const at = saved(momentFor(checkIn.savedAt, checkIn.now, chat.language));
  return [
    ...detailsOf(checkIn, chat),
    ...(canWait(checkIn.standing) ? [text(running.clock)] : []),
    besideBox(chat),
    subtle(canWait(checkIn.standing) ? `${at} ${running.typed}` : at),
  ];
};

const moreMinutes = [30, 60] as const;

/** The buttons by which somebody who is out tells us how they are. */
export const checkInButtons = (
  { key, dueAt }: Pick<OwnCheckIn, 'key' | 'dueAt'>,
  standing: CheckInStanding,
  { checkIn: { buttons } }: ChatWords,
): Action[] => {
  const data = { checkIn: key };
  return [
    execute('end-check-in', buttons.safe, data, { style: 'positive' }),
    ...(canWait(standing) ? moreMinutes : []).map((minutes) => ({
      ...execute('extend-check-in', buttons.more(minutes), {
        ...data,
        minutes: String(minutes),
        from: dueAt,
      }),
      id: `extend-check-in-${String(minutes)}`,
    })),
    ...(standing === 'help' ? [] : [execute('ask-for-help', buttons.help, data)]),
  ];
};

const refreshFor = (
  { key, standing }: OwnCheckIn,
  reader: string | undefined,
): Pick<Partial<Card>, 'refresh'> => {
  if (reader === undefined || standing === 'over') return {};
  const { verb, data } = execute('refresh-check-in', '', { checkIn: key });
  return {
    refresh: { action: { type: 'Action.Execute', verb, data, title: '' }, userIds: [reader] },
  };
};

/** The running card, redrawn where it stands. It never says more than is true: who is called, and when. */
export const checkInCard = (
  checkIn: OwnCheckIn,
  words: ChatWords,
  { refused, note, reader }: CheckInTop = {},
): Card => {
  const state = stateOf(checkIn, words);
  const isOver = checkIn.standing === 'over';
  const { buttons } = words.checkIn;
  return card(
    {
      body: [
        ...(refused === undefined ? [] : [refusedBand(refused)]),
        band('check-in', state.style, [
          heading(state.title),
          text(state.next, { spacing: 'small' }),
        ]),
        ...(note === undefined ? [] : [text(note, { weight: 'bolder' })]),
        ...(isOver ? [] : outParts(checkIn, words)),
        dangerLine(words, checkIn.dutyPhone),
      ],
      actions: isOver
        ? [say('new-check-in', buttons.another), say('start-report', buttons.report)]
        : checkInButtons(checkIn, checkIn.standing, words),
      ...refreshFor(checkIn, reader),
      fallbackText: words.noCard,
    },
    words.language,
  );
};

/** Nothing is running. */
export const noCheckInCard = (words: ChatWords, dutyPhone: string): Card => {
  const { none, buttons } = words.checkIn;
  return card(
    {
      body: [
        heading(none.title, { id: 'check-in' }),
        text(none.next, { spacing: 'small' }),
        dangerLine(words, dutyPhone),
      ],
      actions: [say('new-check-in', buttons.start), say('start-report', buttons.report)],
      fallbackText: words.noCard,
    },
    words.language,
  );
};
