/** What somebody who works alone reads about their check-in. Calm, plain, and true at the minute at which it is read. */
export const checkInWords = {
  form: {
    title: 'Check in before you go',
    intro:
      'Tell us where you are and until when. If we do not hear from you, we ask people on duty to look for you.',
    place: 'Where will you be?',
    placeHint: 'For example: Tanyard Hall, or 14 Tanyard Row',
    placeMissing: 'Please say where you will be.',
    until: 'Until when?',
    untilHint: 'For example: 8pm, 20:30, or 2 hours',
    untilMissing: 'Please say until when.',
    withWhom: 'Who are you meeting?',
    withHint: 'A name, or what it is about',
    phone: 'Is there a phone there?',
    phoneHint: 'A landline, or somebody else’s number',
    worried: 'I am worried about this one',
    worriedNote: 'Then we treat it as Critical if we do not hear from you.',
    more: 'You can leave these out.',
    start: 'Start check-in',
  },
  /** The end that was typed can't be taken as it is. */
  until: {
    unread: 'I can’t read that time. Please write it like 8pm, 20:30 or 2 hours.',
    past: 'That time has passed. Please say until when from now, like 8pm or 2 hours.',
    tooFar: 'I can take a check-in of up to 24 hours. Please give an earlier time.',
    which: 'Which time do you mean?',
    notYet: 'Not saved yet. Press the time that you mean, and the clock starts.',
    either: (times: string): string => `That may mean ${times}. Please say which.`,
    or: ' or ',
  },
  saved: (at: string): string => `Saved at ${at}.`,
  running: {
    title: (until: string): string => `You are out until ${until}`,
    called: (at: string): string => `If we do not hear from you by ${at}, we call people.`,
    where: (place: string): string => `Where: ${place}`,
    withWhom: (who: string): string => `With: ${who}`,
    phone: (phone: string): string => `Phone there: ${phone}`,
    worried: 'You are worried about this one.',
    clock:
      'The clock runs with us, not on your phone. If your phone is off or has no signal, we still call people. We can’t see where you are.',
    typed: 'You can also type “I’m safe” or “another 30 minutes” here.',
  },
  due: {
    title: 'Are you safe?',
    called: (until: string, at: string): string =>
      `You said until ${until}. If we do not hear from you by ${at}, we call people.`,
  },
  overdue: {
    title: 'We are asking people to look for you',
    called: (at: string): string =>
      `We did not hear from you by ${at}, so we are asking the people on duty. If you are safe, press “I’m safe”.`,
  },
  help: {
    title: 'We are asking the people on duty to help you',
    called: (at: string): string =>
      `You asked at ${at}. Nobody is on the way yet as far as we know. In danger, call 999.`,
  },
  over: {
    title: 'You are back',
    safe: (at: string): string => `You told us at ${at} that you are safe. Your check-in is over.`,
    safeLate: (at: string): string =>
      `You told us at ${at} that you are safe. People were asked to look for you before that. We tell them, and somebody may still ring you.`,
    replaced: 'You have begun another check-in since.',
    left: 'This check-in is over.',
  },
  none: {
    title: 'You have no check-in running',
    sentence: 'You have no check-in running.',
    safe: 'Thank you for telling us. You had no check-in running, so nobody was waiting.',
    next: 'Before you go somewhere on your own, you can tell me where and until when.',
  },
  second:
    'You have a check-in running already. Press “I’m safe” to end it before you start another.',
  tooLate:
    'We are asking people to look for you already, so more time does not stop that. If you are safe, press “I’m safe”.',
  extendHow: 'How much longer?',
  buttons: {
    start: 'Check in',
    safe: 'I’m safe',
    more: (minutes: number): string =>
      minutes === 60 ? '1 more hour' : `${String(minutes)} more minutes`,
    help: 'I need help',
    word: 'Choose a danger word',
    another: 'Start another check-in',
    report: 'Report something',
    until: (time: string): string => `Until ${time}`,
  },
  mine: 'Your check-in',
  alreadyTyped: 'You can also press Check in first, and then tell us until when.',
  /** A box beside the button; what stands in it may be the danger word. Everybody has the box. */
  beside: 'A word to us, if you like',
  besideHint: 'For example: done',
  tells:
    'It sounds as if something happened. Press “Report something” to tell us. Or empty the box and press “I’m safe”.',
  reminder: {
    soonTitle: 'Your check-in ends soon',
    soon: (until: string, at: string): string =>
      `You said until ${until}. If we do not hear from you by ${at}, we call people.`,
  },
  say: {
    safe: 'You told us that you are safe. Your check-in is over.',
    more: (until: string, at: string): string =>
      `Saved. You are out until ${until}. If we do not hear from you by ${at}, we call people.`,
    help: 'We are asking the people on duty to help you. In danger, call 999.',
  },
  notSaved: (phone: string): string =>
    `Not saved yet. We can’t reach our own records, so nobody is waiting for you. Please try again in a minute, or call ${phone} and tell them. In danger, call 999.`,
  helpNotSaved: (phone: string): string =>
    `Your call for help has not reached us. Call 999 if you are in danger, or call ${phone} now.`,
  word: {
    title: 'Choose a danger word',
    what: 'If somebody makes you say that you are safe, use this word with it. You see the same message as always. We tell the people on duty that you are in danger, and that they must not ring you.',
    how: 'Press “I’m safe” with the word in the box, or type “I’m safe” and the word. Choose an everyday word that you would not use there by chance, like the name of a pet.',
    stays:
      'Whatever you type in the chat stays there to be read. So set the word here, not in a message. We keep it so that nobody can read it, and never show it again.',
    typed:
      'Please delete your message with the word in it. I can’t delete it for you. Choose another word here.',
    label: 'Your danger word',
    hint: 'One to three words, 3 to 30 letters',
    save: 'Save danger word',
    saved: 'Saved. We never show it again. You can choose another at any time.',
    wrong:
      'Please choose one to three words with 3 to 30 letters that you would not use with “I’m safe” by chance.',
  },
};
