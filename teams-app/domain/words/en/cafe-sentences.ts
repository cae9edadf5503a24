/** What the hub says about cafés: answers, refusals, messages. For councillors and champions. */
export const cafeSentences = {
  scheduled: (title: string, count: number): string =>
    count === 1
      ? `${title} is in the calendar.`
      : `${title} is in the calendar ${String(count)} times.`,
  changed: (title: string): string => `${title} is changed. Whoever has a place is told.`,
  cancelled: (title: string, count: number): string =>
    count === 1
      ? `${title} is off. Whoever had a place is told.`
      : `${title} is off ${String(count)} times. Whoever had a place is told.`,
  joined: (title: string, when: string): string =>
    `You have a place at ${title}, ${when}. You get an invitation in your calendar.`,
  joinedNoEvent: (title: string, when: string): string => `You have a place at ${title}, ${when}.`,
  waiting: (title: string, place: number): string =>
    `${title} is full. You are number ${String(place)} on the waiting list. We tell you if a place comes up.`,
  left: (title: string): string => `You have left ${title}. You need not say why.`,
  notThere: 'This café is not there any more. Look at the list for the others.',
  isOff: 'This café is off. Look at the list for the others.',
  isOver: 'This café is over.',
  noMeeting:
    'The Teams meeting was not made: the mailbox has no Teams. Ask IT to give it Teams, or put a meeting link into the words about the café.',
  noCalendar:
    'No calendar is set up for cafés, so nobody gets an invitation. People can still join here. Ask IT to set up the wellbeing mailbox.',
  clash: (found: readonly string[]): string =>
    `Please look at the time again. ${found.join(' ')} You can save it all the same.`,
  clashHost: (name: string, when: string): string => `${name} is busy then (${when}).`,
  clashMeeting: (when: string): string => `There is a council meeting then (${when}).`,
  clashHoliday: (when: string): string => `${when} is a bank holiday.`,
  needTitle: 'Give the café a name.',
  needDay: 'Choose a day, for example 12 January 2027.',
  needTimes: 'Say when it begins and when it ends, for example 6pm and 7:30pm.',
  tooLong: 'A café can be 8 hours long at most. Look at the times.',
  inThePast: 'That is in the past. Choose a later day or time.',
  needPlace: 'Say where it is, or that it is online.',
  needCapacity: 'Say how many can come: a number from 1 to 500.',
  needGroup: 'Say which group it is for.',
  needTimesCount: 'Say how many times: a number from 2 to 52.',
  needHost: 'Choose who welcomes people. They must be in the People list.',
  feedbackThanks: 'Thank you. Nobody knows who said it.',
  reminder: {
    title: (title: string): string => `${title} is tomorrow`,
    words: (when: string, where: string): string =>
      `${when}, ${where}. You need not say why if you can’t come: leave it here and somebody else has the place.`,
    leave: 'I can’t come',
  },
  moved: {
    title: (title: string): string => `You have a place at ${title}`,
    words: (when: string): string =>
      `A place came up. ${when}. If you don’t want it any more, leave it here.`,
    leave: 'I can’t come',
  },
  off: {
    title: (title: string): string => `${title} is off`,
    words: (when: string): string => `The café of ${when} will not take place.`,
  },
  changedMessage: {
    title: (title: string): string => `${title} has changed`,
    words: (when: string, where: string): string => `It is now ${when}, ${where}.`,
  },
  feedback: {
    title: (title: string): string => `How was ${title}?`,
    words: 'Only if you like. Nobody can see who said what.',
    good: 'It was good',
    fair: 'It was fine',
    poor: 'It was not for me',
  },
  hostLeft: {
    title: 'A café has no host any more',
    words: (title: string, when: string): string =>
      `Whoever was to host ${title}, ${when}, has left the council. Please choose somebody else on the Wellbeing page.`,
  },
  online: 'online in Teams',
  placeAndOnline: (place: string): string => `${place}, or online in Teams`,
};
