import type { InLanguages } from '../language.ts';
import * as cy from './cy/acts.ts';
import * as en from './en/acts.ts';

/** Why an incident is stood down. */
export const standDownWhys: InLanguages<typeof en.standDownWhys> = {
  en: en.standDownWhys,
  cy: cy.standDownWhys,
};

export type StandDownWhy = keyof typeof en.standDownWhys;

export const actSentences: InLanguages<typeof en.actSentences> = {
  en: en.actSentences,
  cy: cy.actSentences,
};

export const toOwner: InLanguages<typeof en.toOwner> = { en: en.toOwner, cy: cy.toOwner };
