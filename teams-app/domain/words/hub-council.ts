import type { InLanguages } from '../language.ts';
import { hubCouncil as cy } from './cy/hub-council.ts';
import { hubCouncil as en } from './en/hub-council.ts';

export const hubCouncilWords: InLanguages<typeof en> = { en, cy };
