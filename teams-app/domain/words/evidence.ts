import type { InLanguages } from '../language.ts';
import { evidenceWords as cy } from './cy/evidence.ts';
import { evidenceWords as en } from './en/evidence.ts';

export const evidenceWords: InLanguages<typeof en> = { en, cy };
