import type { InLanguages } from '../language.ts';
import { testWords as cy } from './cy/test-page.ts';
import { testWords as en } from './en/test-page.ts';

export const testWords: InLanguages<typeof en> = { en, cy };
