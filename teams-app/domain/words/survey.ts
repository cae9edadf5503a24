/** What the member survey asks, in the hub's languages. */
import type { InLanguages } from '../language.ts';
import type { QuestionKey } from '../say/survey.ts';
import { survey as cy } from './cy/survey.ts';
import { survey as en } from './en/survey.ts';

interface Asked {
  readonly ask: string;
  readonly options: Readonly<Record<string, string>>;
}

const both: InLanguages<typeof en> = { en, cy };

/** Every question and every option has its words. */
export const surveyWords: Readonly<
  Record<keyof typeof both, Readonly<Record<QuestionKey, Asked>>>
> = both;
