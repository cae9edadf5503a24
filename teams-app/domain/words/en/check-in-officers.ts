/** What officers read of a check-in that became an incident. */
export const checkInOfficerWords = {
  what: {
    overdue: (name: string, called: string): string =>
      `${name} was working alone and has not checked in. We waited until ${called}. Please ring them now. If you can’t reach them, go by the lone working plan, and call 999 if you fear for them.`,
    help: (name: string, _called: string): string =>
      `${name} was working alone and pressed “I need help”. Please ring them now, and call 999 if you can’t reach them.`,
    duress: (name: string, _called: string): string =>
      `${name} said that they are safe, with their danger word. They may be with somebody who makes them say so. Do NOT ring or message them: their phone shows that all is well, and whoever is with them may read it. Call 999 and tell the police what stands below.`,
  },
  facts: {
    place: (place: string): string => `Where: ${place}`,
    unknownPlace: 'they did not say',
    until: (until: string, from: string): string => `Until: ${until} (began ${from})`,
    withWhom: (who: string): string => `With: ${who}`,
    phoneThere: (phone: string): string => `Phone there: ${phone}`,
    ownPhone: (phone: string): string => `Their own phone: ${phone}`,
    notSaid: 'not said',
    worried: 'They marked this visit as one that worries them.',
    before: (reference: string): string => `See ${reference} as well: the same visit.`,
  },
  titles: {
    overdue: 'Overdue check-in. Ring the councillor now.',
    help: 'Somebody working alone asks for help. Ring them now.',
    duress: 'Danger word. Do not ring or message the councillor.',
  },
  about: 'About the check-in',
  /** Stands in the trail and on the cards of those who look for them. */
  heard: {
    safe: (name: string, at: string): string =>
      `${name} pressed “I’m safe” at ${at}. The incident stays open: please speak to them.`,
    duress: (name: string, at: string, reference: string): string =>
      `${name} pressed “I’m safe” at ${at}, but with their danger word. Treat them as in danger: see ${reference}. Do not ring.`,
    replaced: (name: string, at: string): string =>
      `${name} began another check-in at ${at}. The incident stays open: please speak to them.`,
    extended: (name: string, at: string): string =>
      `${name} asked for more time at ${at}, after people had been called. The incident stays open: please speak to them.`,
    help: (name: string, at: string, reference: string): string =>
      `${name} asked for help at ${at}: see ${reference}.`,
  },
  silentNext:
    'The councillor has not been told, and is not to be rung. Call the police with what stands below.',
  /** An officer wants to write to somebody who may be watched. */
  silent:
    'Nothing can be sent to the councillor about this incident. Somebody else may read their phone. Speak to the police, or to the councillor face to face.',
};
