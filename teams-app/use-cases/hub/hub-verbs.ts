/** The verbs of the Hub’s first sections. */
import { myHub } from './my-hub.ts';
import { whatToExpect } from './what-to-expect.ts';
import { whoIsThere } from './who-is-there.ts';
import { whoToContact } from './who-to-contact.ts';

export const hubVerbs = {
  'who-to-contact': whoToContact,
  'who-is-there': whoIsThere,
  'my-hub': myHub,
  'what-to-expect': whatToExpect,
} as const;
