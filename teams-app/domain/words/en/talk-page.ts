/** The page on which councillors find somebody to talk to, and on which those who were asked answer. */
export const talkPage = {
  intro:
    'You don’t need a reason, and nothing has to have happened. What you ask for here is private. It is never shown with a report.',
  loading: 'Getting this for you',
  refresh: 'Refresh',
  partial: 'We can’t reach the council’s list now, so some people may be missing.',
  checked: (day: string): string => `Checked on ${day}`,
  unchecked: 'Not checked yet',
  longAgo: (day: string): string => `Last checked on ${day}. It may be out of date.`,

  lines: {
    title: 'If you want to talk to somebody now',
    danger: 'In danger, call 999.',
    none: 'The council has not listed any helplines yet.',
    notWatched: 'Nobody on duty watches this page. To tell the safety team, send a report.',
  },

  people: {
    title: 'People you can ask',
    none: 'Nobody is listed yet. You can still use the helplines and services on this page.',
    forGroup: (group: string): string => `For ${group}`,
    ask: 'Ask to talk',
    askName: (name: string): string => `Ask ${name} to talk`,
    waiting: 'You have asked them',
    kinds: {
      champion: 'Champion',
      mentor: 'Mentor',
      'first-aider': 'Mental health first aider',
      'welfare-member': 'Welfare member',
      other: 'Here to listen',
    },
  },

  ask: {
    title: (name: string): string => `Ask ${name} to talk`,
    who: (name: string): string =>
      `Only ${name} sees this. They are not told about any report of yours.`,
    words: 'Anything you would like to say',
    wordsHint: 'You can leave this empty.',
    reach: 'How to reach you',
    reachHint: 'For example: call me after 6pm. You can leave this empty.',
    kept: 'It is gone after 12 months, or sooner if one of you takes it away.',
    send: 'Send',
  },

  own: {
    title: 'What you have asked for',
    to: (name: string): string => `To ${name}`,
    sent: (when: string): string => `Sent at ${when}. Not answered yet.`,
    taken: (when: string): string => `They said at ${when} that they will be in touch.`,
    cannot: 'They can’t at the moment. Please ask somebody else if you like.',
    left: 'They have left the council, so nobody will answer. Please ask somebody else.',
    withdraw: 'Take back',
    remove: 'Remove',
  },

  toMe: {
    title: 'Asked of you',
    intro:
      'Only you see this. You can say no without a reason. If you think that a life is in danger, call 999.',
    from: (name: string): string => `${name} would like to talk to you`,
    sent: (when: string): string => `Asked at ${when}`,
    reach: 'How to reach them',
    words: 'What they said',
    take: 'I’ll be in touch',
    cannot: 'I can’t at the moment',
    finished: 'We have talked: remove this',
    isTaken: 'You said that you will be in touch.',
    mail: (name: string): string => `Write an e-mail to ${name}`,
  },

  buddies: {
    title: 'A buddy',
    intro:
      'Another councillor who knows what the role is like. You both choose this. We never put you with somebody from a report of yours, and never twice with the same person.',
    waiting: (when: string): string =>
      `You have waited since ${when}. We look every morning at 10am. There may be nobody who fits yet.`,
    together: (names: string): string => `Your buddy is ${names}.`,
    togetherThree: (names: string): string => `Your buddies are ${names}.`,
    since: (when: string): string => `Since ${when}`,
    mail: (name: string): string => `Write to ${name}`,
    find: 'Find me a buddy',
    change: 'Change what I asked for',
    other: 'Find me somebody else',
    leave: 'Stop',
    sealed: 'What you answer here is locked away, and gone after 12 months.',
    form: {
      title: 'A buddy for you',
      wants: 'Who would you like?',
      anybody: 'I don’t mind',
      'own-group': 'Somebody of my group. If I am in no group: somebody in no group',
      'other-group': 'Somebody outside my group',
      membership: 'Are you in a political group?',
      membershipHint: 'We only use this to find a buddy. Nobody sees it.',
      none: 'No, I am in no group',
      in: 'Yes',
      unsaid: 'I would rather not say',
      group: 'Your group',
      three: 'Three of us together is fine too, if somebody would be left over',
      send: 'Save',
    },
    names: (names: readonly string[]): string =>
      names.length < 2
        ? names.join('')
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
  },

  services: {
    title: 'Counselling and other services',
    private: 'You call or write to them yourself. The hub does not know if you do.',
    none: 'The council has not listed any yet.',
    code: (code: string): string => `Code to give: ${code}`,
    open: 'Open the web page',
    openName: (name: string): string => `Open the web page of ${name}`,
    mail: (name: string): string => `Write an e-mail to ${name}`,
  },

  offices: {
    title: 'Group offices',
    intro:
      'The Local Government Association has four group offices. They help when you have few people of your own group nearby. You don’t have to be in a group to use this page.',
  },

  aftercare: {
    title: 'How are you?',
    intro:
      'After something serious, the hub asks how you are. You don’t have to answer, and nobody reads it.',
    when: 'When we ask',
    days: { 1: '1 day', 7: '7 days', 28: '28 days' },
    after: 'after',
    on: 'We ask you in the chat.',
    off: 'We don’t ask you.',
    stop: 'Stop asking me',
    start: 'Ask me again',
    onlyCouncillors: 'Only councillors are asked this.',
    talk: 'If you would like to talk to somebody, open “Somebody to talk to”.',
  },
};
