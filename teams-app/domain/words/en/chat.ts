/**
 * Every word that the bot says, in chat and on cards. Labels and choices of the questions come from the
 * list definitions, which hold both languages. Plain English, reading age 9 to 11; it promises nothing that
 * the council or the police have not promised (domain.md, Part 1 cautions 4, 5, 13 and 88).
 */
import type { Level } from '#lists/incidents.ts';
import { levels } from '#lists/incidents.ts';
import type { RefusalKind } from '../../refusal.ts';
import { chatActs } from './chat-acts.ts';
import { checkInWords } from './check-ins.ts';
import { listed } from './listed.ts';
import { messageKindWords } from './message-kinds.ts';
import { sentences } from './sentences.ts';

export const chat = {
  danger: {
    question: 'In danger now?',
    call: 'Call 999',
    cannotSpeak:
      'Can’t speak? Call 999 on a mobile and press 55 when you are asked. This does not tell them where you are.',
    dutyLine: (phone: string): string => `Council duty line: ${phone}`,
    short: 'In danger, call 999.',
  },

  buttons: {
    report: 'Report something',
    reportMore: 'Report something else',
    myReports: 'My reports',
    duty: 'Who is on duty',
    desk: 'Open the SPoC desk',
    retry: 'Try again',
  },

  welcome: {
    title: 'Councillor Safety Hub',
    forCouncillors:
      'Tell me about abuse, threats or anything that makes you feel unsafe. I tell the council’s safety team at once.',
    forOfficers:
      'When a councillor sends a report, I alert you here. Press “I’ve got this” to take it.',
    isNot: 'This is not an emergency line.',
    justType:
      'You can press a button, or just type what happened. You can send pictures, voicemails and files too. One can be up to 250 MB.',
  },

  report: {
    title: 'Tell us what happened',
    intro:
      'Not sure if it matters? Report it anyway. It does not mean that you have to go to the police.',
    yourWords: 'I have put your words in the box below. Check them and press Send report.',
    longWords:
      'Your message was too long for one report. The first part is in the box below. Send the rest in a second report.',
    whatHint: 'A few words are enough.',
    whatMissing: sentences.whatIsEmpty,
    noAnswer: 'If you choose nothing, we count it as “Not sure”.',
    more: 'Add more if you can',
    fewer: 'Show fewer questions',
    moreHint: 'You can leave any of these out.',
    whenHint: 'For example: tonight, at about 11pm',
    whereHint: 'For example: at home, at my surgery, online',
    wardHint: 'The ward where it happened',
    subjectHint: 'A name, a nickname or what they look like',
    effectHint: 'For example: I can’t sleep',
    wishHint: 'For example: just keep a note of it, or please call me',
    choose: 'Choose one',
    aboutWho: 'Who is it about?',
    aboutWhoHint: 'Choose a person',
    aboutWhoNote: 'If you choose a person, they can’t see this report in the hub.',
    send: 'Send report',
    tooLongToCarry:
      'Your words are still in the card above. They are too long for me to move to the new card, so please copy them.',
  },

  receipt: {
    title: 'We have your report',
    reference: 'Your reference',
    receivedAt: (when: string): string => `Received at ${when}`,
    nobody: 'Nobody has picked this up yet',
    nobodyNext: (by: string): string =>
      `We are asking the people on duty. Somebody should pick this up by ${by}. This message changes when they do.`,
    nobodyLate: (by: string): string =>
      `Somebody should have picked this up by ${by}. We go on asking more people. You can call the duty line as well.`,
    taken: (owner: string, since: string): string => `${owner} has this since ${since}`,
    takenNext:
      'They read what you sent and decide what to do next. When there is news, you get a message here.',
    closed: (when: string): string => `Closed at ${when}`,
    closedNext: 'If anything else happens, please send a new report.',
    keep: 'Keep any messages, letters or pictures. You can send pictures and files here too. One can be up to 250 MB.',
  },

  evidence: {
    title: (count: number): string => (count === 1 ? 'We have your file' : 'We have your files'),
    titleWrong: 'Please look at this',
    saved: (reference: string): string =>
      `Saved with your report ${reference}. You don’t need to send it again.`,
    savedForNext: 'Saved. You don’t need to send it again.',
    savedChoose: 'Saved. It is not with a report yet.',
    coming:
      'We are still fetching this. You get a message here when we have it. Please keep it until then.',
    which: 'Which report is it for?',
    choose: (reference: string, when: string): string => `${reference}, ${when}`,
    somethingNew: 'Something new',
    reportNext: 'Tell us what happened here. Your files go with this report when you send it.',
    officers:
      'I can’t take files from you here. Open the incident on the SPoC desk and add them there.',
  },

  alert: {
    level: (level: Level): string => levels[level].en,
    nobody: (level: string): string => `${level}: nobody has this yet`,
    takeBy: (by: string): string => `Somebody must take it by ${by}.`,
    late: (by: string): string => `Somebody should have taken it by ${by}.`,
    receivedAt: (when: string): string => `Received at ${when}.`,
    ward: (ward: string): string => `${ward} ward`,
    call: (phone: string): string => `Call ${phone}`,
    noPhone: 'We have no phone number for them.',
    afraid: { yes: 'Afraid for their safety now', 'not-sure': 'Not sure that they are safe now' },
    notAfraid: 'Not afraid for their safety now',
    reference: 'Reference',
    where: 'Where',
    when: 'When it happened',
    wish: 'What they would like to happen',
    words: 'In their words',
    rest: 'Open the SPoC desk to read the rest.',
    wordsOnDesk: 'Their words are on the SPoC desk.',
    got: 'I’ve got this',
    cannot: 'I can’t take this',
    yours: (since: string): string => `You have this since ${since}`,
    yoursNext: 'The councillor has been told that you have it. Please contact them.',
    taken: (owner: string, since: string): string => `${owner} has this since ${since}`,
    closed: (when: string): string => `Closed at ${when}`,
    passedOn: 'You passed this on',
    askedNext: (names: string): string => `Asked next: ${names}.`,
    othersAsked: 'The next people are being asked.',
    withdrawn: 'This alert is no longer for you',
    withdrawnNext: 'You do not need to do anything.',
  },

  acts: chatActs,

  handEdit: {
    title: 'A record was changed by hand',
    next: 'Somebody has changed or removed a row of the register in SharePoint, not through the hub. Please open the incident on the desk: it shows what was changed, and by whom. The hub has written its own columns again.',
    about: (reference: string, when: string): string => `Incident ${reference}, noticed ${when}`,
  },

  message: {
    about: messageKindWords.about,
    urgent: 'Urgent',
    open: 'Open the page',
    done: 'Done. Thank you.',
  },

  update: {
    title: 'News about your report',
    about: (reference: string, when: string): string => `Report ${reference}, ${when}`,
  },

  myReports: {
    title: 'My reports',
    none: 'You have not sent a report here yet.',
    older: (count: number): string =>
      count === 1
        ? 'One older report is not shown.'
        : `${String(count)} older reports are not shown.`,
  },

  duty: {
    title: 'Who is on duty',
    line: 'Duty line',
    lead: 'First on call',
    deputy: 'Second on call',
    senior: 'Senior manager',
    inOffice: 'The office is open now.',
    outOfOffice: 'The office is closed now.',
    until: (when: string): string => `Until ${when}`,
    nobody: 'Nobody is named on the rota at this minute. Please use the duty line.',
  },

  unknownPerson: { title: 'I don’t know you yet' },

  refused: {
    title: {
      invalid: 'Please check this',
      forbidden: 'You can’t do this here',
      'not-found': 'Not found',
      'too-late': 'This card is out of date',
      conflict: 'Nothing was changed',
      unavailable: 'That did not work',
    } satisfies Record<RefusalKind, string> as Record<RefusalKind, string>,
    oldButton: 'I don’t know that button. It may be from an old card.',
    fault: (phone: string): string =>
      `Something went wrong, and it is our fault. Please try again in a minute, or call ${phone}. In danger, call 999.`,
  },

  checkIn: checkInWords,

  thanks: 'You’re welcome. If anything else happens, tell me here. In danger, call 999.',
  /** Shown by a client that can't draw a card. No details: it may stand on a lock screen. */
  noCard: 'Please open the Safety Hub in Teams to see this message. In danger, call 999.',
  and: listed,
};
