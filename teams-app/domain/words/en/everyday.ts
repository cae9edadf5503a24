/** What the bot says about everyday things in few words: somebody to talk to, and the parts of the hub. */
export const everyday = {
  talk: {
    title: 'Somebody to talk to',
    intro: 'You don’t need a reason. It is private, and never shown with a report.',
    lines: 'To talk to somebody now',
    who: 'Ask one person to talk',
    choose: 'Choose a person',
    ask: 'Ask them',
    nobody: 'Nobody is listed yet.',
    services: 'Counselling and other services',
    private: 'The hub does not know if you call them.',
    code: (code: string): string => `Code to give: ${code}`,
    open: 'Open the Wellbeing page',
    waiting: (count: number): string =>
      count === 1
        ? 'One request of yours is not answered yet.'
        : `${String(count)} requests of yours are not answered yet.`,
    asked: (count: number): string =>
      count === 1
        ? 'One person would like to talk to you. Open the page to see who.'
        : `${String(count)} people would like to talk to you. Open the page to see who.`,
  },
  cafes: {
    title: 'Wellbeing cafés',
    intro: 'An hour with others who know the role. Nobody notes who was there.',
    open: 'See what is on',
    none: 'No café is planned at the moment.',
    online: 'online',
    joined: 'You have a place.',
    waiting: 'You are on the waiting list.',
    full: 'This one is full. You can wait for a place.',
    join: 'Join',
    wait: 'Wait for a place',
    leave: 'I can’t come',
  },
  training: {
    title: 'Training',
    intro: 'All of it is by choice.',
    next: 'Next sessions',
    line: (course: string, when: string, place: string): string => `${course}: ${when}, ${place}`,
    booked: (line: string): string => `${line}. You have a place.`,
    none: 'No session is planned at the moment.',
    open: 'Open the training page',
  },
  before: {
    title: 'Before you go',
    intro:
      'A few short steps to think through a surgery, a visit, a meeting or a journey. An officer can help.',
    own: 'What you have written',
    review: (type: string, day: string): string => `${type}: look at it again on ${day}`,
    unfinished: (type: string): string => `${type}: not finished`,
    finished: (type: string): string => `${type}: finished`,
    none: 'You have not written one yet.',
    visit: (when: string, advice: string): string => `Your visit on ${when}: ${advice}`,
    steps: 'Open the page to read them.',
    open: 'Open “Before you go”',
  },
  library: {
    title: 'Policies and guidance',
    intro: 'What the council has agreed, and guides on safety, all in one place.',
    open: 'Open the library',
  },
  hub: {
    title: 'Safety Hub',
    intro:
      'Everything in one place: who to contact, what the council will do, advice and training.',
    open: 'Open the Safety Hub',
  },
  youCanAsk: 'You can also type: talk, cafés, before you go, training, policies.',
};
