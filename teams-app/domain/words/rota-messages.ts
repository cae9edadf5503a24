import type { InLanguages } from '../language.ts';
import * as cy from './cy/rota-messages.ts';
import * as en from './en/rota-messages.ts';

export const gapSentences: InLanguages<typeof en.gapSentences> = {
  en: en.gapSentences,
  cy: cy.gapSentences,
};

export const rotaMessages: InLanguages<typeof en.rotaMessages> = {
  en: en.rotaMessages,
  cy: cy.rotaMessages,
};
