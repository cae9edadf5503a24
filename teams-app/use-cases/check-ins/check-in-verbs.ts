/** The verbs of check-ins. */
import { askForHelp } from './ask-for-help.ts';
import { setDuressWord } from './danger-word.ts';
import { endCheckIn } from './end-check-in.ts';
import { extendCheckIn } from './extend-check-in.ts';
import { listCheckIns } from './list-check-ins.ts';
import { myCheckIn, newCheckIn } from './my-check-in.ts';
import { startCheckIn } from './start-check-in.ts';

export const checkInVerbs = {
  'new-check-in': newCheckIn,
  'start-check-in': startCheckIn,
  'extend-check-in': extendCheckIn,
  'end-check-in': endCheckIn,
  'ask-for-help': askForHelp,
  'my-check-in': myCheckIn,
  'list-check-ins': listCheckIns,
  'set-duress-word': setDuressWord,
} as const;
