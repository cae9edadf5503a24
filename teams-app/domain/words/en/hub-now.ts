/** What to do now: the first thing that a councillor sees in the Hub. */
export const hubNow = {
  danger: {
    title: 'In danger now?',
    call: 'Call 999',
    cannotSpeak:
      'Can’t speak? Call 999 on a mobile and press 55 when you are asked. This does not tell them where you are.',
    notUrgent: 'Not in danger? Call the police on 101.',
    notHere: 'This page is not watched like a phone line. Do not wait for an answer here.',
  },
  duty: {
    title: 'On duty now',
    line: 'Council duty line',
    call: (name: string, phone: string): string => `Call ${name} on ${phone}`,
    office: 'The office is open',
    outOfHours: 'The office is closed. People are on call.',
    until: (when: string): string => `Until ${when}`,
    lead: 'Ask for',
    deputy: 'If there is no answer, ask for',
    nobody: 'Nobody is named on the rota now. The duty line is your best number.',
    earlier: (when: string): string =>
      `This is from your last visit, ${when}. It may have changed. We can’t reach the hub now.`,
    never: 'We can’t reach the hub now. In danger, call 999.',
  },
  acts: {
    title: 'What do you want to do?',
    report: 'Report something',
    reportText: 'Not sure? Report it anyway. You say what happens next.',
    checkIn: 'Tell us you are going out',
    checkInText: 'Say where and until when. If we don’t hear from you, we call people.',
    before: 'Plan a visit or a surgery',
    beforeText: 'A few questions that help you stay safe.',
    talk: 'Talk to someone',
    talkText: 'You need not give a reason.',
  },
  checkIn: {
    title: 'You have a check-in',
    out: (place: string, until: string): string => `${place}, until ${until}`,
    call: (when: string): string => `If we do not hear from you by ${when}, we call people.`,
    end: 'Say “I’m safe” in the chat',
  },
  reports: {
    title: 'My reports',
    none: 'You have not reported anything here. If something happens, tell us.',
    nobody: 'Nobody has picked this up yet',
    taken: (name: string): string => `${name} has this`,
    closed: (when: string): string => `Closed ${when}`,
    received: (when: string): string => `Sent ${when}`,
    more: (count: number): string => `Show all ${String(count)}`,
    fewer: 'Show fewer',
    away: 'Your reports can’t be shown now. They are safe. Please try again soon.',
  },
};
