import type { InLanguages } from '../language.ts';
import { hubNews as cy } from './cy/hub-news.ts';
import { hubNews as en } from './en/hub-news.ts';

export const hubNewsWords: InLanguages<typeof en> = { en, cy };
