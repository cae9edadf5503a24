/** Where a councillor's home address is shown: their own page, and what officers carry out. */
export const addressChoices = {
  title: 'Your home address',
  intro:
    'You choose who can see your home address. We treat it as private unless you say so. You can change your mind at any time. We do not keep the address here.',
  places: {
    website: 'On the council website',
    register: 'In the register that the public can read',
  },
  registerNote:
    'The law says what has to be in the register. If it has to hold your address, an officer will talk to you first. You can also ask to keep it out: see below.',
  private: 'Private',
  shown: 'Shown',
  wants: { private: 'You want it to be private', shown: 'You want it to be shown' },
  waits: 'Not done yet',
  open: 'Not chosen',
  notChosen: 'So it should be private. If you see it online, press “Keep it private”.',
  notDone: (when: string): string => `You asked on ${when}. The council has not done it yet.`,
  done: (when: string): string => `Done on ${when}.`,
  keep: 'Keep it private',
  show: 'Show it',
  keepAt: (place: string): string => `Keep it private: ${place}`,
  showAt: (place: string): string => `Show it: ${place}`,
  think: {
    title: 'Things to think about',
    private:
      'Private: people can still write to you at the council. They cannot look up where you live here. Old copies may still be online.',
    shown:
      'Shown: people can see that you live close by, and some like that. Others can come to your door. What has been online can be copied, so it is hard to take back.',
    free: 'Both are fine. It is up to you.',
  },
  ballot: {
    title: 'On the ballot paper',
    text: 'At the next election you can have just the area you live in on the ballot paper. You say so on the forms you hand in. The elections team can help. This note is for you alone. It goes to nobody.',
    label: 'My note',
    none: 'No note',
    area: 'Just the area',
    address: 'My whole address',
    save: 'Save my note',
  },
  desk: {
    title: 'Home addresses: what councillors want',
    intro:
      'Please carry these out, then tick them. Tick only what is done. If the law does not let you, talk to the councillor first.',
    others: 'Where a councillor has not chosen, keep it private.',
    none: 'No councillor has chosen yet. Keep all addresses private.',
    wishes: { private: 'Keep it private', shown: 'Show it' },
    places: { website: 'Website', register: 'Register' },
    asked: (when: string): string => `Chosen on ${when}`,
    done: (when: string): string => `Done on ${when}`,
    toDo: 'To do',
    tick: 'Tick as done',
    tickNamed: (what: string, name: string): string => `Tick as done: ${what}, ${name}`,
    untick: 'Not done after all',
    untickNamed: (what: string, name: string): string => `Not done after all: ${what}, ${name}`,
  },
  said: {
    choose: 'Choose “private” or “shown”.',
    kept: 'Saved. We have asked the council to do it. This page says when it is done.',
    same: 'It is like that already.',
    nobody: (phone: string): string =>
      `Your choice is saved. But the council has nobody in the hub who can do it. Please call ${phone}.`,
    noted: 'Your note is saved. Nobody else is told.',
    changed: 'The councillor has chosen again. Please look at it again.',
    ticked: 'It is ticked like that already.',
  },
};
