import type { ChatWords } from '#core/domain/words/chat.ts';
import { everydayWords } from '#core/domain/words/everyday.ts';
import { open, say } from './actions.ts';
import { dangerBand } from './danger.ts';
import { card, heading, subtle, text } from './elements.ts';
import type { Action, Card } from './elements.ts';

export interface WelcomeFacts {
  readonly dutyPhone: string;
  readonly isCouncillor: boolean;
  /** Where the SPoC desk opens; absent for people who don't work there. */
  readonly deskLink?: string;
}

const buttons = (facts: WelcomeFacts, words: ChatWords): Action[] => [
  ...(facts.isCouncillor
    ? [
        { ...say('start-report', words.buttons.report), style: 'positive' },
        say('new-check-in', words.checkIn.buttons.start),
        say('my-reports', words.buttons.myReports),
      ]
    : []),
  say('who-is-on-duty', words.buttons.duty),
  ...(facts.deskLink === undefined ? [] : [open(facts.deskLink, words.buttons.desk)]),
];

/** What the bot is and is not, and what it can be asked. Also its answer to "help". */
export const welcomeCard = (facts: WelcomeFacts, words: ChatWords): Card => {
  const { title, isNot, forCouncillors, forOfficers, justType } = words.welcome;
  return card(
    {
      body: [
        heading(title, { id: 'welcome' }),
        text(`${facts.isCouncillor ? forCouncillors : forOfficers} **${isNot}**`, {
          spacing: 'small',
        }),
        dangerBand('danger', words, facts.dutyPhone),
        ...(facts.isCouncillor
          ? [text(justType), subtle(everydayWords[words.language].youCanAsk)]
          : []),
      ],
      actions: buttons(facts, words),
      fallbackText: words.noCard,
    },
    words.language,
  );
};
