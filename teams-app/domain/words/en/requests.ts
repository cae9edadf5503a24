/** What the bot says about requests to the council. Never what was asked, nor by whom. */
export const requests = {
  asked: {
    title: {
      takedown: 'Please have something taken down',
      interest: 'Please decide on a sensitive interest',
      device: 'A councillor asks for a phone or an alarm',
      address: 'Please carry out a choice about an address',
      visit: 'Please advise on a visit',
    },
    soon: 'Please advise on a visit today: it is soon',
    words: 'A councillor has asked for this. You find it in the Hub.',
  },
  waits: {
    title: {
      takedown: 'Something to be taken down still waits',
      interest: 'A sensitive interest still waits',
      device: 'A request for a phone or an alarm still waits',
      address: 'A choice about an address still waits',
      visit: 'A visit check still waits',
    },
    words: 'Nobody has answered yet. You find it in the Hub.',
  },
  answered: {
    title: {
      takedown: 'News about something to be taken down',
      interest: 'An answer about your sensitive interest',
      device: 'An answer about your phone or alarm',
      address: 'News about your address',
      visit: 'An answer about your visit',
    },
    words: 'Open the Hub to read it.',
  },
  device: {
    testTitle: 'Would you like to test your alarm or phone?',
    test: (kind: string): string =>
      `${kind}: test it where you use it most, and tell us how it went. You asked for this note once a month.`,
    brokenTitle: 'A phone or an alarm did not work',
    broken: (name: string, kind: string): string =>
      `${name} tested it and it did not work: ${kind}. Please see to it.`,
    works: 'It works',
    broke: 'It did not work',
    stop: 'Stop these notes',
  },
  said: {
    noAnswer: 'Write an answer.',
    tooLong: (most: string): string => `Use ${most} letters or fewer.`,
    notThere: 'This request is not there any more.',
    notNow: 'Somebody has answered it already. Please look again.',
    nobody: (phone: string): string =>
      `The council has nobody in the hub who deals with this. Nothing was sent. Please call ${phone}.`,
    answered: (name: string): string => `Saved. ${name} is being told.`,
    withdrawn: 'Taken back.',
  },
} as const;
