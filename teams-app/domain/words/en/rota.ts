/** What the hub says about the rota: when something cannot be saved, what came of a swap, and what a calendar shows. */
import type { Part, SwapState } from '../../duty/rota-entry.ts';
import { listed } from './listed.ts';

export const rotaSentences = {
  noDays: 'Please choose the days on which it begins, for example Monday to Thursday.',
  noDay: 'Please choose the day on which it ends, or leave it empty.',
  noTime: 'Please give a time by the clock, for example 17:00.',
  noWeeks: 'Please say every how many weeks it repeats: 1 for every week, up to 52.',
  noMoment: 'Please give a day and a time.',
  noDate: 'Please give a day.',
  noKind: 'Please choose what it is: a turn, a repeating turn, an override or a senior manager.',
  noLead: 'Please choose a lead.',
  noDeputy: 'Please choose a deputy.',
  noSenior: 'Please choose a senior manager.',
  endsBeforeStart: 'It ends before it begins. Please check the times.',
  isOver: 'That time is over. What has been cannot be changed.',
  tooLong: (days: number): string =>
    `A single turn can last ${String(days)} days at most. For longer, make it a repeating turn.`,
  tooFar: 'A repeating turn can count for two years at most. Please choose an earlier last day.',
  noStretch: 'With these days and times it would never begin. Please check them.',
  overlapsItself: 'With these times it would begin again before it ends. Please check them.',
  samePerson: (name: string): string =>
    `${name} can’t be lead and deputy at the same time. Please choose two different people.`,
  unknownPerson: 'That person is not in the People list. Please choose somebody from it.',
  hasLeft: (name: string): string => `${name} is no longer in post. Please choose somebody else.`,
  notOnCall: (name: string): string =>
    `${name} does not have a role that can take incidents. Please choose an officer, or give them the role in the People list first.`,
  notSenior: (name: string): string =>
    `${name} is not a senior responsible officer, manager, director or chief executive. Please choose one who is.`,
  unreachable: (name: string): string =>
    `Nothing would reach ${name}: there is no phone number, no email address and no chat with the hub. Please add one in the People list first, or choose somebody else.`,
  notReachedLately: (name: string): string =>
    `Nothing has reached ${name} lately, on any of their channels. Please put that right first, or choose somebody else.`,
  nobodySenior:
    'Nobody would be the responsible senior manager in that time. Please choose one, or give somebody the role in the People list first.',
  overlaps: (title: string, from: string, until: string): string =>
    `There is an override already in that time: ${title}, ${from} to ${until}. Change that one, or choose another time.`,
  wouldLeaveGap: (gap: string): string =>
    `That would leave a gap. ${gap} Nothing was changed. Put somebody there first, or say why it has to be.`,
  reasonMissing: 'Please say why the gap has to be. The reason stays on the record.',
  tooManyWords: (most: number): string => `Please use at most ${String(most)} characters.`,
  changedMeanwhile:
    'Somebody has changed this row in the meantime. It is shown as it is now; please look again.',
  noRow: 'That row is not on the rota any more. Somebody may have removed it.',
  recordAway:
    'SharePoint is not answering, so the rota can’t be changed now. Nothing was changed and what you have typed is still here. Please try again in a few minutes.',
  daysShown: (most: number): string => `Please ask for 1 to ${String(most)} days.`,
  leftOut: (title: string, why: string): string =>
    `The row “${title}” makes no sense, so it does not count: ${why}`,
  saved: (title: string): string => `Saved: ${title}.`,
  removed: (title: string): string => `Removed: ${title}.`,
  withoutPhone: (name: string): string =>
    `${name} has no mobile phone in the People list, so a text message can’t wake them.`,
  noChat: (name: string): string =>
    `${name} has not opened a chat with the hub, so alerts reach them by email and text alone.`,
};

export const swapSentences = {
  notYourTurn:
    'That is not a turn of yours. You can ask for a swap of a time in which you are lead or deputy.',
  withYourself: 'Please choose somebody other than yourself.',
  isTheOther: (name: string): string =>
    `${name} is on call with you in that time already, so they can’t take your part as well.`,
  alreadyAsked: (name: string, from: string): string =>
    `You have asked ${name} already about your turn at ${from}, and they have not answered yet. Take that back first, or wait. Nothing was changed.`,
  tooLate: 'That turn is over, so it can’t be swapped any more.',
  notFound: 'There is no such swap. Somebody may have removed it.',
  notAskedOfYou: 'Only the person who was asked can answer this.',
  notAskedByYou: 'Only the person who asked can take it back.',
  alreadyAnswered: (state: SwapState): string =>
    `This swap is ${state} already. Nothing was changed.`,
  rotaChanged:
    'The rota has changed since you were asked, so this swap does not fit any more. Nothing was changed.',
  asked: (name: string): string =>
    `We have asked ${name}. You are on call until they say yes: we will tell you.`,
  accepted: (from: string, until: string): string =>
    `Thank you. You are on call from ${from} to ${until}, and it is on the rota.`,
  refused: (name: string): string => `That is fine. ${name} stays on call, and we have told them.`,
  withdrawn: 'Taken back. You stay on call.',
  noAnswer: 'Please say yes or no.',
  title: (taker: string, asker: string): string => `${taker} for ${asker}`,
};

export const calendarWords = {
  name: 'On call for councillor safety',
  summary: (part: Part): string => `On call: ${part}`,
  alone: 'Councillor safety rota.',
  together: (other: string): string => `Councillor safety rota. On call with you: ${other}.`,
};

export const repeatWords = {
  /** Days, times by the clock, and every how many weeks. */
  line: (days: readonly string[], from: string, until: string, weeks: string): string =>
    `${listed(days)}, ${from} to ${until}, ${weeks}`,
  onDay: (time: string, day: string): string => `${time} on ${day}`,
  everyWeek: 'every week',
  everyWeeks: (n: number): string => `every ${String(n)} weeks`,
};
