/** What officers are told when they hand over, escalate, give back or stand down: refusals, and messages between them. */

/** Why an incident is stood down. */
export const standDownWhys = {
  mistake: 'It was a mistake',
  duplicate: 'It is in another report already',
  'not-needed': 'It is no longer needed',
};

export const actSentences = {
  notYoursToGive: 'Only whoever has this incident, or the senior responsible officer, can do that.',
  nobodyHasIt: 'Nobody has this incident, so others are being asked already.',
  handOverToWhom: 'Please choose somebody from the list.',
  notToThem: (name: string): string => `${name} can’t be asked to take this incident.`,
  theyHaveIt: (name: string): string => `${name} has this incident already.`,
  offerIsOver: (owner: string): string => `This is not offered to you any more. ${owner} has it.`,
  whyStandDown: 'Please choose why you are standing it down.',
  othersWereAsked:
    'Others have been asked since you opened this, so nothing was done twice. Here is how things stand now.',
  nobodyElse: 'There is nobody else on the ladder to ask for help.',
};

/** Words to whoever has an incident, or had it. */
export const toOwner = {
  offeredByOther: (by: string, to: string): string =>
    `${by} has asked ${to} to take this incident over from you. It is yours until ${to} says yes.`,
  takenOver: (name: string): string =>
    `${name} has this incident now. You don’t need to do anything more.`,
  refused: (name: string): string => `${name} can’t take this incident over. You still have it.`,
  lapsed: (name: string): string =>
    `${name} has not said yes in time, so nothing has changed. You still have this incident. You can ask somebody else, or give it back.`,
  gone: (name: string): string =>
    `${name} can’t be asked to take this incident over any more. You still have it.`,
  givenBack: (by: string): string =>
    `${by} has given this incident back for you. Others are being asked to take it.`,
  stoodDown: (by: string): string => `${by} has stood this incident down.`,
};
