export const say = {
  title: 'Have your say',
  intro: 'Tell us how it is. Everything here is a choice. You can skip all of it.',
  loading: 'Looking what is new',
  survey: {
    title: 'Member survey',
    open: (name: string, until: string): string => `${name} is open until ${until}.`,
    none: 'No survey is open just now.',
    thanks: 'Thank you. Your answers are in. Your name is not with them.',
    promise:
      'No page, list or log shows who answered what. Skip any question, or all of them. Answer once.',
    how: 'How your answers are kept apart from your name',
    howText:
      'Your answers go into one locked box with everybody else’s. The box is mixed each time. It holds no time and no name next to an answer. When the survey closes, each question is counted by itself. Numbers under 5 are never shown. Then the box is emptied. What we can’t hide is your way of writing, so please leave names out of your comment.',
    start: 'Answer the survey',
    later: 'Not now',
    send: 'Send my answers',
    skipHint: 'Choose one, or skip it',
    manyHint: 'Choose as many as you like, or skip it',
    wordsHint: 'Officers read this as you write it. Please leave names out.',
    clear: 'Skip this one',
    notKept: 'Your answers stay on this page alone until you send them.',
    groups: {
      happened: 'What has happened',
      effect: 'What it does to you',
      reporting: 'Telling somebody',
      arrangements: 'What is in place',
      support: 'What would help',
    },
    closed: 'This survey is not open any more. Nothing was sent.',
    already: 'You have answered this survey. Thank you. It can be answered once.',
  },
  running: {
    title: 'For those who run the survey',
    open: 'Open a survey',
    name: 'Name',
    nameHint: 'For example Spring 2027',
    closes: 'Closes on',
    closesHint: 'At the end of that day. At least a week from now.',
    save: 'Open it',
    opened: (name: string, until: string): string =>
      `${name} is open until ${until}. Every councillor is told once.`,
    soFar: (count: number): string =>
      count === 0
        ? 'Fewer than 5 have answered so far.'
        : `At least ${String(count)} have answered so far.`,
    hiddenUntil: (until: string): string =>
      `Nobody can see anything of the answers until ${until}.`,
    noName: 'Please give it a name.',
    noDay: 'Please choose a day at least a week from now, and at most half a year.',
    isOpen: 'A survey is open already. Only one can be open at a time.',
    counting: 'The answers are being counted. Please look again in an hour.',
  },
  results: {
    title: 'What councillors said',
    which: 'Survey',
    answered: (count: number): string => `${String(count)} councillors answered.`,
    tooFew:
      'Fewer than 5 councillors answered. Nothing is shown, so that nobody can be told. It does not mean that all is well: please ask them.',
    caution:
      'One view is not all views. Few reports, or none, do not mean that all is well. Some say nothing because they think it would not help.',
    rule: 'A number under 5 is hidden, and so is each number that would give a hidden one away.',
    hidden: 'Hidden',
    skipped: 'Skipped it',
    allHidden: 'Every number here is hidden, so that nobody can be told.',
    noComments: 'Fewer than 5 wrote a comment, so none is shown.',
    none: 'No survey has been counted yet. That says nothing about how safe councillors are.',
    chart: (question: string): string => `Chart: ${question}`,
    of: (count: number, all: number): string => `${String(count)} of ${String(all)}`,
  },
  dropIn: {
    title: 'Drop-in times',
    intro: 'Somebody is there to listen. Take a time. You do not have to say what it is about.',
    none: 'No time is free just now. You can always use “Talk to someone”.',
    take: 'Take this time',
    leave: 'Give it back',
    yours: 'Yours',
    with: (name: string): string => `With ${name}`,
    taken: (when: string, name: string): string =>
      `It is yours: ${when}, with ${name}. Only ${name} knows that you are coming.`,
    left: 'Done. You do not need to say why.',
    gone: 'Somebody has just taken this time. Please choose another.',
    notThere: 'This time is not there any more. Please choose another.',
    notYours: 'This time is not yours, so there is nothing to give back.',
    privacy: 'Only the person you meet sees your name. It is forgotten when the time is over.',
    offer: 'Offer times',
    offered: 'Times that you offer',
    noneOffered: 'You offer no times just now.',
    who: (name: string): string => `${name} is coming`,
    free: 'Still free',
    starts: 'First time begins',
    minutes: 'Minutes each',
    count: 'How many, one after the other',
    place: 'Where',
    placeHint: 'A room, the phone or Teams',
    save: 'Offer them',
    saved: (count: number): string =>
      count === 1 ? '1 time is on offer.' : `${String(count)} times are on offer.`,
    withdraw: 'Take back',
    withdrawNamed: (when: string): string => `Take back ${when}`,
    withdrawn: 'Taken back. Whoever had it is told.',
    noStart: 'Please say when the first time begins.',
    noMinutes: 'Please choose 10 to 120 minutes.',
    noCount: 'Please choose 1 to 12 times.',
    noPlace: 'Please say where you are, in at most 200 characters.',
    message: {
      comingTitle: 'Somebody is coming to your drop-in time',
      coming: (name: string, when: string): string =>
        `${name} has taken ${when}. They do not have to say what it is about.`,
      notComingTitle: 'A drop-in time is free again',
      notComing: (when: string): string => `Your time ${when} was given back. No reason is needed.`,
      offTitle: 'Your drop-in time was taken back',
      off: (when: string, name: string): string =>
        `${name} can’t be there ${when}. Please choose another time, or use “Talk to someone”.`,
    },
  },
  groups: {
    title: 'Working groups',
    intro: 'Groups that look for what is missing and share what works.',
    none: 'There is no working group yet. You can ask Democratic Services to start one.',
    terms: 'How a group works',
    termList:
      'Coming is a choice.\nNo incident is talked about, and nobody by name.\nOne member does not speak for all.\nWhat is said stays in the group, unless all agree.\nNotes hold what is missing and who will see to it, and nothing else.',
    next: (when: string): string => `Next meeting: ${when}`,
    ask: 'Ask to join',
    askNamed: (group: string): string => `Ask to join ${group}`,
    asked: (group: string): string => `${group} knows that you would like to join.`,
    channel: 'Open the channel',
    notThere: 'This group is not there any more.',
    noContact: 'This group has nobody to ask just now. Please ask Democratic Services.',
    message: {
      title: 'Somebody would like to join a working group',
      words: (name: string, group: string): string =>
        `${name} would like to join ${group}. Please write to them.`,
    },
  },
  champions: {
    title: 'Champions',
    intro:
      'Champions hear what councillors need and take it further, without your name if you wish. They see no incident.',
    none: 'Nobody has taken on this role yet.',
    write: 'Write',
    writeNamed: (name: string): string => `Write to ${name} in Teams`,
  },
  pledge: {
    title: 'Digital pledge',
    intro:
      'A few words for yourself. It is up to you. Nobody counts it, nobody compares it, and nobody else sees it.',
    lines:
      'I argue about what is said, not about who says it.\nI check before I share.\nI end a talk that turns to abuse.\nI speak up when others are abused.\nI ask for help when I need it.',
    take: 'Take the pledge',
    taken: (day: string): string => `You took it on ${day}.`,
    leave: 'Take it back',
    copy: 'Copy the words',
    copied: 'Copied.',
    said: 'Kept, for you alone.',
    unsaid: 'Taken back.',
  },
  message: {
    surveyTitle: 'Would you like to say how it is?',
    survey: (name: string, until: string): string =>
      `The member survey ${name} is open until ${until}. It takes about 5 minutes. You can skip any question, or all of it. Your name is not kept with your answers.`,
    againTitle: 'The member survey closes soon',
    again: (name: string, until: string): string =>
      `${name} closes ${until}. We do not know who has answered, so everybody gets this note, once. If you have answered, or would rather not, there is nothing to do.`,
    countedTitle: 'The member survey has been counted',
    counted: (name: string): string => `The results of ${name} are on the page “Have your say”.`,
  },
} as const;
