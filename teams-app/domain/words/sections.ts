import type { InLanguages } from '../language.ts';
import { sections as cy } from './cy/sections.ts';
import { sections as en } from './en/sections.ts';

export const sectionWords: InLanguages<typeof en> = { en, cy };
