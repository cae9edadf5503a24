import { languageOf } from '../language.ts';
import type { InLanguages } from '../language.ts';
import { faults as cy } from './cy/desk-faults.ts';
import { faults as en } from './en/desk-faults.ts';

export const faultWords: InLanguages<typeof en> = { en, cy };

/** The words in the language that an Accept-Language header names first; English where it names none. */
export const faultWordsAccepted = (header = ''): (typeof faultWords)['en'] =>
  faultWords[languageOf(header.split(/[,;]/)[0]?.trim() ?? '')];
