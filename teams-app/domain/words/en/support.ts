/** What the hub says about somebody to talk to: messages, and answers to what was pressed. No names: a chat keeps them. */
export const support = {
  asked: {
    title: 'Somebody would like to talk to you',
    words:
      'They asked for you by name. Open the page to see who it is and how to reach them. Only you can see it. You can say that you can’t at the moment.',
  },
  askedAgain: {
    title: 'Somebody is still waiting to hear from you',
    words:
      'They asked to talk to you some days ago. Open the page and say if you will be in touch. If you can’t, that is fine. They can then ask somebody else.',
  },
  taken: {
    title: 'Somebody will be in touch',
    words: 'The person you asked to talk to has said that they will be in touch with you.',
  },
  cannot: {
    title: 'About your talk',
    words:
      'The person you asked can’t do it at the moment. Please ask somebody else if you like. Open the page to see who there is.',
  },
  noAnswer: {
    title: 'Nobody has answered you yet',
    words:
      'The person you asked to talk to has not answered. We have asked them once more. You can ask somebody else at any time. If you need to talk now, call one of the helplines on the page.',
  },
  buddyFound: {
    title: 'We have found a buddy for you',
    words: 'Open the page to see who it is. You can stop at any time, and nobody asks why.',
  },
  buddyEnded: {
    title: 'Your time with your buddy is over',
    words:
      'This happens for many reasons, and none is recorded. We look for somebody new every morning. You can stop at any time on the page.',
  },
  buddyLeft: {
    title: 'One of your buddies has stopped',
    words: 'The two of you who are left stay together. You can stop at any time on the page.',
  },

  aftercare: {
    title: 'How are you?',
    one: 'You told us about something serious yesterday.',
    seven: 'A week ago you told us about something serious.',
    twentyEight: 'Four weeks ago you told us about something serious.',
    words:
      'You don’t have to answer. If you would like to talk to somebody, the page shows who there is. The safety team does not read this. If something has happened, send a new report. In danger, call 999.',
    notNow: 'Not now',
    stop: 'Stop asking me',
  },

  say: {
    asked:
      'Sent. Only the person you asked can see it. You get a message here when they answer. Until then, nobody else knows.',
    askedBefore: 'You have asked this person already. They have not answered yet.',
    withdrawn: 'Taken back. The other person can’t see it any more.',
    willBeInTouch: 'Thank you. We have told them that you will be in touch.',
    can: 'Thank you for saying so. We have told them, without a reason.',
    finished: 'Done. Nothing is kept of it.',
    joined:
      'You are in. We look for a buddy every morning at 10am, and tell you when there is one.',
    left: 'You have left. Nobody is told why.',
    lookingAgain: 'We look for somebody else from tomorrow morning.',
    notNow: 'All right. You don’t have to do anything.',
    stopped: 'We have stopped. You can turn this on again on the Wellbeing page.',
    askAgain: 'We will ask again after something serious.',
  },

  refused: {
    onlyCouncillors: 'Only councillors can ask for this here.',
    noSuchPerson: 'Choose somebody from the list. It may have changed.',
    noSuchRequest: 'This is not there any more. It may have been taken back.',
    answered: 'This has been answered already.',
    wordsTooLong: 'Please keep it to 1,000 characters.',
    reachTooLong: 'Please keep it to 200 characters.',
    chooseWants: 'Choose who you would like.',
    groupMissing: 'Write the name of your group, or choose another answer.',
    groupNeeded:
      'To look inside or outside your group, we need to know it. Or choose “I don’t mind”.',
    noBuddy: 'You have no buddy at the moment.',
    chooseAnswer: 'Press one of the buttons.',
  },
};
