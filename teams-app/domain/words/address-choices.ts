import type { InLanguages } from '../language.ts';
import { addressChoices as cy } from './cy/address-choices.ts';
import { addressChoices as en } from './en/address-choices.ts';

export const addressWords: InLanguages<typeof en> = { en, cy };
