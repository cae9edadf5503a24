import type { InLanguages } from '../language.ts';
import * as cy from './cy/pulse.ts';
import * as en from './en/pulse.ts';

export const pulseTroubles: InLanguages<typeof en.pulseTroubles> = {
  en: en.pulseTroubles,
  cy: cy.pulseTroubles,
};

export const watchWords: InLanguages<typeof en.watchWords> = {
  en: en.watchWords,
  cy: cy.watchWords,
};

/** Why somebody was asked late, in the trail, which is in English. */
export const askedLate = (duration: string, wasDown: boolean): string =>
  `asked ${duration} late: the hub ${wasDown ? 'was not running' : 'could not work'}`;
