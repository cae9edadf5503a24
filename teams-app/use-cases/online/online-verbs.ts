/** The verbs of the section "Online and social media". */
import { answerTakedown } from './answer-takedown.ts';
import { askTakedown, withdrawTakedown } from './ask-takedown.ts';
import { headsUpNotes } from './heads-up-notes.ts';
import { myOnline } from './my-online.ts';
import { callOffHeadsUp, setHeadsUp } from './set-heads-up.ts';

export const onlineVerbs = {
  'my-online': myOnline,
  'heads-up-notes': headsUpNotes,
  'set-heads-up': setHeadsUp,
  'call-off-heads-up': callOffHeadsUp,
  'ask-takedown': askTakedown,
  'withdraw-takedown': withdrawTakedown,
  'answer-takedown': answerTakedown,
} as const;
