import type { InLanguages } from '../language.ts';
import { deskOpened as cy } from './cy/desk-opened.ts';
import { deskOpened as en } from './en/desk-opened.ts';

export const deskOpenedWords: InLanguages<typeof en> = { en, cy };
