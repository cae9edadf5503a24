import type { InLanguages } from '../language.ts';
import { assessment as cy } from './cy/assessment.ts';
import { assessment as en } from './en/assessment.ts';

export const assessmentWords: InLanguages<typeof en> = { en, cy };
