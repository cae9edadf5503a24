/** What is new in the Hub since somebody last looked. */
export const hubNews = {
  title: 'What is new',
  document: (name: string): string => `“${name}” is new or has changed`,
  documents: (count: number): string => `${String(count)} documents are new or have changed`,
  guidance: (name: string): string => `What the council will do has changed: ${name}`,
  guidances: (count: number): string =>
    `What the council will do has changed in ${String(count)} places`,
  decision: (name: string, day: string): string => `To be decided on ${day}: ${name}`,
  cafe: (name: string, day: string, time: string): string =>
    `${name} on ${day} at ${time} has free places`,
  answers: {
    visit: 'An officer has answered about your visit',
    assessment: 'An officer has answered about your risk assessment',
    information: 'You have an answer in My information',
    takedown: 'There is news about something to be taken down',
    talk: 'You have an answer about talking to someone',
  },
  seen: 'I have seen these',
  earlier: (when: string): string => `This is how it stood at ${when}.`,
  onDevice: 'Only this device remembers what you have seen.',
};
