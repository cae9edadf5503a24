import type { InLanguages } from '../language.ts';
import { ladderFaults as cy } from './cy/ladders.ts';
import { ladderFaults as en } from './en/ladders.ts';

export const ladderFaults: InLanguages<typeof en> = { en, cy };
