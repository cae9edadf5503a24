/** Why the rows of a ladder make none, in words for whoever edits the list. */
export const ladderFaults = {
  noSteps: 'It has no steps.',
  notWhole: (step: number): string => `Step ${String(step)} has a number that is not whole.`,
  twice: (step: number): string => `Step ${String(step)} is there twice.`,
  missing: (step: number): string =>
    `Step ${String(step)} is missing, or something in it is wrong.`,
  lateStart: 'Step 1 must be at 0 minutes: somebody is asked at once.',
  notLater: (step: number): string =>
    `Step ${String(step)} must be later than step ${String(step - 1)}.`,
  tooLong: (step: number, minutes: number, most: number): string =>
    `The people of step ${String(step)} have it for ${String(minutes)} minutes. In this ladder ${String(most)} is the most.`,
  endsEarly: (step: number): string =>
    `Step ${String(step)} says when to start again. Only the last step may.`,
  noEnd: (step: number): string =>
    `Step ${String(step)} is the last. It must say from which step to start again, and after how many minutes.`,
  againWhere: (step: number): string =>
    `Step ${String(step)} starts again from a step that is not there.`,
};
