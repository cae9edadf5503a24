/** What the bot says where officers hand over, ask others, or give back. */
export const chatActs = {
  askNext: 'Ask the next people now',
  askHelp: 'Ask for help',
  handOver: 'Hand over',
  giveBack: 'I can’t go on',
  back: 'Back',
  offeredTo: (name: string, until: string): string =>
    `You have offered this to ${name}. It is yours until they say yes. The offer ends at ${until}.`,
  askedNow: (names: string): string =>
    names === ''
      ? 'Nobody can be asked on the next step. The hub goes on.'
      : `Asked now: ${names}.`,
  helpAsked: (names: string): string => `Asked to help: ${names}. Whoever has it keeps it.`,
  stoodDown: (when: string): string => `Stood down at ${when}`,

  offer: {
    asks: (owner: string): string => `${owner} asks you to take this over`,
    next: 'They have it until you say yes.',
    note: 'Their note',
    title: 'Hand this over',
    stays: 'You have it until your colleague says yes. Then the councillor is told their name.',
    to: 'To whom?',
    toHint: 'Choose a colleague',
    onDuty: (name: string): string => `${name} (on duty)`,
    noteLabel: 'What they should know, if anything',
    send: 'Ask them',
    missing: 'Choose a colleague.',
    nobody: 'There is nobody whom you could ask.',
  },

  help: {
    asks: (owner: string): string => `${owner} has this and asks for help`,
    next: 'They keep it. Please call them, or open the desk to see how things stand.',
  },

  giveBackForm: {
    title: 'Give this back',
    follows:
      'Nobody has it then. Others are asked at once, and the councillor is told that nobody has it.',
    reason: 'Why can’t you go on? You can leave this out.',
    reasonHint: 'Colleagues read it. The councillor does not.',
    send: 'Give it back',
  },

  toOwner: {
    title: 'About an incident of yours',
    about: (reference: string, when: string): string => `Incident ${reference}, ${when}`,
  },
};
