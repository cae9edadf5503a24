/** Words about training, in the hub's languages. */
import type { InLanguages } from '../language.ts';
import { training as cy } from './cy/training.ts';
import { training as en } from './en/training.ts';

export const trainingWords: InLanguages<typeof en> = { en, cy };
