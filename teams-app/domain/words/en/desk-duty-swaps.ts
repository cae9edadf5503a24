/** Words of swaps: a turn that somebody asks a colleague to take. */
import type { SwapState } from '../../duty/rota-entry.ts';

const states: Readonly<Record<SwapState, string>> = {
  asked: 'Not answered yet',
  accepted: 'Accepted',
  refused: 'Can’t',
  withdrawn: 'Taken back',
};

export const dutySwaps = {
  title: 'Swaps',
  intro: 'You stay on call until your colleague has said yes.',
  none: 'Nobody is asking for a swap now.',
  askedOfMe: (asker: string): string => `${asker} asks whether you can take this`,
  asks: (asker: string, asked: string): string => `${asker} asks ${asked}`,
  history: (count: number): string => `Show answered swaps (${String(count)})`,
  hideHistory: 'Hide answered swaps',
  states,
  parts: { lead: 'as lead', deputy: 'as deputy' },
  accept: 'Yes, I’ll take it',
  refuse: 'No, I can’t',
  withdraw: 'Take it back',
  start: 'Ask for a swap',
  formTitle: 'Ask a colleague to take a turn',
  turn: 'Which of your turns?',
  chooseTurn: 'Choose a turn',
  noTurn: 'Choose a turn.',
  part: 'All of it, or a part: from',
  to: 'Until',
  with: 'Whom do you ask?',
  noWith: 'Choose a person.',
  note: 'Do you want to say why? (You don’t have to)',
  send: 'Ask',
  answered: (moment: string): string => `answered ${moment}`,
  asked: (moment: string): string => `asked ${moment}`,
};
