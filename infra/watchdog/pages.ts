/** What the watch says. About the hub alone: it knows no incident and no person. */
import type { Page } from './page-people.ts';

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  day: 'numeric',
  month: 'long',
});

export const silencePage = (name: string, heardAt: number): Page => ({
  subject: 'The Safety Hub may not be sending alerts',
  text: `The Safety Hub of ${name} may not be sending alerts. It was last known to be well on ${inLondon.format(heardAt)}. Please have it looked at now, and ring the people on duty: reports may be waiting.`,
});

export const allClearPage = (name: string): Page => ({
  subject: 'The Safety Hub is well again',
  text: `The Safety Hub of ${name} is well again. It sends what was due in the meantime.`,
});

export const testPage = (name: string): Page => ({
  subject: 'Only a test of the Safety Hub’s watch',
  text: `This is only a test. This is how you would hear if the Safety Hub of ${name} stopped sending alerts.`,
});
