import type { InLanguages } from '../language.ts';
import * as cy from './cy/rota.ts';
import * as en from './en/rota.ts';

export const rotaSentences: InLanguages<typeof en.rotaSentences> = {
  en: en.rotaSentences,
  cy: cy.rotaSentences,
};

export const swapSentences: InLanguages<typeof en.swapSentences> = {
  en: en.swapSentences,
  cy: cy.swapSentences,
};

export const calendarWords: InLanguages<typeof en.calendarWords> = {
  en: en.calendarWords,
  cy: cy.calendarWords,
};

export const repeatWords: InLanguages<typeof en.repeatWords> = {
  en: en.repeatWords,
  cy: cy.repeatWords,
};
