/** What the hub says when it cannot do what was asked: what is wrong, and what to do. */
export const sentences = {
  whatIsEmpty: 'Please tell us what happened. A few words are enough.',
  tooLong: (label: string, most: number, length: number): string =>
    `“${label}” has ${length.toLocaleString('en-GB')} characters. We can take ${most.toLocaleString('en-GB')}. Please shorten it, or send the rest in a second report.`,
  unknownPerson: (phone: string): string =>
    `I don’t have you on my list of people, so I can’t help you here. In danger, call 999. To reach the council’s safety team, call ${phone}.`,
  notForYourRole: 'This is not something that your role can do here.',
  deskIsForOfficers:
    'This page is for the council’s safety team. What you have reported is in the chat: press “My reports” there. In danger, call 999.',
  notFound: 'There is no incident with that reference. Please check it and try again.',
  alreadyTaken: (owner: string, since: string): string => `${owner} has had this since ${since}.`,
  alreadyYours: (since: string): string => `You have had this since ${since}.`,
  alreadyClosed: (when: string): string =>
    `This incident was closed at ${when}. Nothing was changed.`,
  closedBefore: 'This incident was closed at an earlier time. Nothing was changed.',
  notYours: 'You were not asked to take this incident, so you can’t take it.',
  oldAlert: 'This alert is out of date. Here is how things stand now.',
  labels: { note: 'Note', reason: 'Reason', update: 'Update' },
  reasonForStandDown:
    'Please say in a few words why. The councillor reads it, and it stays on the record.',
  noteIsEmpty: 'Please write something first.',
  reasonIsEmpty:
    'Please say why you are closing it. The councillor reads the reason, and it stays on the record.',
  takeItFirst: 'Nobody has this incident yet. Press “I’ve got this” first.',
  cardIsOld:
    'That card was from a while ago, so I didn’t send it. Here is a new one with your words in it. Check them and press Send.',
  cardIsForged:
    'Something about that card was not right, so I didn’t send it. Here is a new one with your words in it. Check them and press Send.',
  notReceived: (phone: string): string =>
    `Not received. We could not save your report. Please call ${phone} now, or press Send again in a minute. In danger, call 999.`,
  recordAway:
    'SharePoint is not answering, so the words can’t be shown now. Everything is saved. Please try again in a few minutes.',
  tryAgain: 'That did not work. Please try again in a minute.',
  exclusionNeedsReason:
    'Please say why. The reason stays on the record; the person whom it is about does not see it.',
  exclusionNeedsPerson: 'Please choose somebody from the People list.',
  reporterIsNotExcluded: (name: string): string =>
    `${name} reported this, so they always see their own report. They never see what officers write for each other.`,
  lastWhoCouldWork: (name: string): string =>
    `${name} is the last person who could work on this incident, so they can’t be excluded. Give somebody else the role first, in the People list.`,
  alreadyExcluded: (name: string): string => `${name} is excluded already. Nothing was changed.`,
  notExcluded: (name: string): string => `${name} is not excluded. Nothing was changed.`,
  rowIsAsWritten:
    'Nobody has changed the row of this incident by hand. There is nothing to put back.',
  rowIsGone:
    'The row of this incident is not in SharePoint any more. Give it back from the recycle bin of the site; everything else goes on meanwhile.',
  excludedByReport: (name: string): string =>
    `The report itself is about ${name}, so this exclusion can’t be lifted here.`,
  triageIncomplete: 'Please choose severity, likelihood and outcome.',
  triageNeedsReason: 'Please give a reason. The reason stays on the record.',
};
