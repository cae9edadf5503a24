/** The report card: danger first, one question that must be answered, the rest folded away. */
import type { Refusal } from '#core/domain/refusal.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { execute, toggle } from './actions.ts';
import { dangerBand, dangerLine } from './danger.ts';
import { actionSet, card, container, heading, subtle, text } from './elements.ts';
import type { Card, Element } from './elements.ts';
import { refusedBand } from './refused.ts';
import { choiceQuestion, personQuestion, textQuestion } from './report-questions.ts';
import type { Answers } from './report-questions.ts';

/** What the card is drawn from and brings back unchanged when it is sent. */
export interface ReportCardData {
  readonly submission: string;
  readonly drawnAt: string;
  readonly mark: string;
  readonly dutyPhone: string;
  readonly ward?: string;
  readonly people: readonly { readonly key: string; readonly name: string }[];
}

/** What stands above the questions: why the card comes back, or a line about words already in it. */
export interface ReportCardTop {
  readonly refused?: Refusal;
  readonly note?: string;
}

const folded = [
  'when',
  'where',
  'channel',
  'category',
  'subject',
  'effect',
  'wish',
  'about',
  'aboutWho',
];

/**
 * The card on which a councillor reports. `answers` are put into the questions as they were typed; with
 * an answer among the folded questions these are shown open.
 */
export const reportCard = (
  data: ReportCardData,
  words: ChatWords,
  answers: Answers = {},
  top: ReportCardTop = {},
): Card => {
  const isOpen = folded.some((question) => answers[question] !== undefined);
  return card(
    {
      body: [
        ...(top.refused === undefined ? [] : [refusedBand(top.refused)]),
        dangerBand('report', words, data.dutyPhone),
        heading(words.report.title, { spacing: 'large' }),
        text(words.report.intro, { spacing: 'small' }),
        ...(top.note === undefined ? [] : [text(top.note, { weight: 'bolder' })]),
        whatQuestion(words, answers),
        choiceQuestion('afraidNow', words, answers, 'expanded'),
        subtle(words.report.noAnswer),
        ...foldedQuestions(data, words, answers, isOpen),
        // A phone shows the end of a long card first, so 999 stands there as well.
        dangerLine(words, data.dutyPhone),
      ],
      actions: [sendButton(data, words)],
      fallbackText: words.noCard,
    },
    words.language,
  );
};

const whatQuestion = (words: ChatWords, answers: Answers): Element => ({
  ...textQuestion('what', words, answers, words.report.whatHint),
  isRequired: true,
  errorMessage: words.report.whatMissing,
});

const sendButton = ({ submission, drawnAt, mark }: ReportCardData, words: ChatWords) =>
  execute('submit-report', words.report.send, { submission, drawnAt, mark }, { style: 'positive' });

const foldedQuestions = (
  data: ReportCardData,
  words: ChatWords,
  answers: Answers,
  isOpen: boolean,
): Element[] => {
  const parts = ['more', 'show-more', 'show-fewer'];
  const { more, fewer, moreHint } = words.report;
  return [
    actionSet([toggle(more, parts)], { id: 'show-more', isVisible: !isOpen }),
    actionSet([toggle(fewer, parts)], { id: 'show-fewer', isVisible: isOpen }),
    container([subtle(moreHint), ...moreQuestions(data, words, answers)], {
      id: 'more',
      isVisible: isOpen,
    }),
  ];
};

const moreQuestions = (data: ReportCardData, words: ChatWords, answers: Answers): Element[] => {
  const { report } = words;
  const ward = data.ward === undefined ? {} : { ward: data.ward };
  return [
    textQuestion('when', words, answers, report.whenHint),
    textQuestion('where', words, answers, report.whereHint),
    choiceQuestion('channel', words, answers, 'compact'),
    choiceQuestion('category', words, answers, 'compact'),
    textQuestion('subject', words, answers, report.subjectHint),
    textQuestion('ward', words, { ...ward, ...answers }, report.wardHint),
    textQuestion('effect', words, answers, report.effectHint),
    textQuestion('wish', words, answers, report.wishHint),
    choiceQuestion('about', words, answers, 'compact'),
    personQuestion('aboutWho', data.people, words, answers),
    subtle(report.aboutWhoNote),
  ];
};
