/** The report card and what comes of it. Whatever happens, the words that were typed come back. */
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import type { Refusal } from '../cards/chat-words.ts';
import type { Card } from '../cards/elements.ts';
import { receiptCard } from '../cards/receipt.ts';
import { refusedCard } from '../cards/refused.ts';
import { reportCard } from '../cards/report.ts';
import type { ReportCardData, ReportCardTop } from '../cards/report.ts';
import { fitsTeams } from '../cards/size.ts';
import { answerRefused } from './menu.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

const questions = [
  'what',
  'afraidNow',
  'when',
  'where',
  'channel',
  'category',
  'subject',
  'ward',
  'effect',
  'wish',
  'about',
  'aboutWho',
];
const marks = ['submission', 'drawnAt', 'mark'] as const;

/** The longest "What happened?" that the list takes. */
const longestWords = 20_000;

type Texts = Readonly<Record<string, string>>;

/** Only what the card asks, and only text: a card's data may have been forged. */
const textsIn = (data: Data, keys: readonly string[]): Texts =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = data[key];
      const text = typeof value === 'boolean' ? String(value) : value;
      return typeof text === 'string' && text !== '' ? [[key, text]] : [];
    }),
  );

/** A new report card, with words of the chat in it where there are any. */
export const answerStart = async (
  deps: BotDeps,
  caller: Caller,
  typed = '',
  note?: string,
): Promise<Answer> => {
  const start = await ask(deps, caller, 'start-report');
  if (!start.ok) return answerRefused(deps, caller, start.refused);
  const draw = (words: string, top: ReportCardTop): Card =>
    reportCard(start.value, caller.words, words === '' ? {} : { what: words }, top);
  const top = note === undefined ? {} : { note };
  if (typed.length <= longestWords && fitsTeams(draw(typed, top)))
    return answerWith(draw(typed, top));
  return answerWith(drawBeginning(typed, (words) => draw(words, cutNote(caller))));
};

const cutNote = ({ words }: Caller): ReportCardTop => ({ note: words.report.longWords });

/** As much of the beginning as a card can carry. The rest stays in the chat, where it was typed. */
const drawBeginning = (typed: string, draw: (words: string) => Card): Card => {
  for (let length = longestWords; length > 100; length = Math.floor(length / 2)) {
    const card = draw(typed.slice(0, length).toWellFormed());
    if (fitsTeams(card)) return card;
  }
  return draw('');
};

/** Files the report and answers with the receipt, or with the same questions and a sentence on top. */
export const answerSubmit = async (deps: BotDeps, caller: Caller, data: Data): Promise<Answer> => {
  const { conversation, replyTo, reader } = caller.turn;
  const shownAs = replyTo === undefined ? {} : { shownAs: { activity: replyTo, conversation } };
  const sent = { ...textsIn(data, questions), ...textsIn(data, marks), ...shownAs };
  const result = await ask(deps, caller, 'submit-report', sent);
  if (!result.ok) return answerAgain(deps, caller, data, result.refused);
  const context = { dutyPhone: result.value.dutyPhone, now: deps.hub.clock.now() };
  return answerWith(
    receiptCard(
      result.value,
      reader === undefined ? context : { ...context, reader },
      caller.words,
    ),
  );
};

/** Refused for the card itself: only a new one can be sent. */
const needsNewCard = ({ kind, field }: Refusal): boolean =>
  (kind === 'too-late' || kind === 'invalid') && field === undefined;

const sameMarks = (facts: ReportCardData, data: Data): ReportCardData => ({
  ...facts,
  submission: '',
  drawnAt: '',
  mark: '',
  ...textsIn(data, marks),
});

/**
 * The report card once more with everything that was typed and why it was not sent. The same submission
 * where the same card may be sent again, so that a report which arrived after all is not made twice.
 */
export const answerAgain = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
  refused: Refusal,
): Promise<Answer> => {
  const { words } = caller;
  const start = await ask(deps, caller, 'start-report');
  if (!start.ok) return answerWith(refusedCard(refused, words, { dutyPhone: dutyPhone(deps.hub) }));
  const isNew = needsNewCard(refused);
  const facts = isNew ? start.value : sameMarks(start.value, data);
  const card = reportCard(facts, words, textsIn(data, questions), { refused });
  if (fitsTeams(card)) return answerWith(card);
  if (!isNew) return { kind: 'keep', text: refused.sentence };
  const below = reportCard(start.value, words, {}, { note: words.report.tooLongToCarry });
  return { kind: 'keep', text: refused.sentence, below };
};
