/** Words of who has an incident on the desk: hand over, ask others, give back, stand down. */

export const handing = {
  title: 'Who has it',
  offered: (name: string, owner: string, until: string): string =>
    `Offered to ${name}. It stays with ${owner} until ${name} says yes. The offer ends at ${until}.`,
  asksYou: (owner: string): string =>
    `${owner} asks you to take this over, and has it until you say yes. The councillor is then told your name.`,

  'hand-over': {
    button: 'Hand over',
    title: 'Hand this incident over',
    follows: [
      'Your colleague is asked at once, on every channel.',
      'It stays with whoever has it until your colleague says yes.',
      'Then the councillor is told the new name.',
    ],
    to: 'To whom',
    loading: 'Loading the names…',
    choose: 'Choose a colleague',
    onDuty: (name: string): string => `${name} (on duty)`,
    nobody: 'There is nobody whom you could ask.',
    noTo: 'Choose a colleague.',
    note: 'Note for your colleague',
    noteHint: 'What they should know. The councillor does not read it. You can leave it out.',
    submit: 'Ask them',
  },

  escalate: {
    button: 'Ask the next people now',
    title: 'Ask the next people now',
    follows: [
      'The next people on the ladder are asked at once, before this step has had its time.',
      'They get their whole time, and the ladder goes on from there.',
    ],
    submit: 'Ask them now',
    done: (names: readonly string[]): string =>
      names.length === 0
        ? 'Nobody can be asked on the next step. The hub goes on.'
        : `Asked now: ${names.join(', ')}.`,
  },

  help: {
    button: 'Ask for help',
    title: 'Ask for help',
    follows: [
      'The people of the next step of the ladder are asked to help, and can read this incident.',
      'It stays with whoever has it.',
    ],
    submit: 'Ask them',
    done: (names: readonly string[]): string => `Asked to help: ${names.join(', ')}.`,
  },

  'give-back': {
    button: 'Give back',
    title: 'Give this incident back',
    follows: [
      'Nobody has it then, and others are asked at once.',
      'The councillor is told that nobody has it, and who is asked.',
    ],
    note: 'Why it can’t go on like this',
    noteHint: 'Colleagues read it. The councillor does not. You can leave it out.',
    submit: 'Give it back',
  },

  'stand-down': {
    button: 'Stand down',
    title: 'Stand this incident down',
    follows: [
      'It is closed, and nobody is asked any more.',
      'The councillor reads your reason, and what to do if it is not right.',
      'If you are not sure that they are safe, don’t stand it down.',
    ],
    why: 'Why',
    noWhy: 'Choose why.',
    reason: 'In your words',
    reasonHint: 'The councillor reads exactly these words, and they stay on the record.',
    noReason: 'Say why in a few words.',
    submit: 'Stand it down',
  },
};
