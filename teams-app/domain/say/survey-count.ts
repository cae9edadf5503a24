/**
 * Counts the answers to a survey so that nobody can be told from the numbers: a number under 5 is hidden, and so is
 * every number from which a hidden one could be worked out. Each question is counted by itself, and no two are
 * ever crossed.
 */
import { questionKeys, questionOf } from './survey.ts';
import type { QuestionKey, SurveyAnswer } from './survey.ts';

/** A number under this is never shown (domain.md 3.10). */
export const fewest = 5;

/** A number, or that it is hidden. */
export type Cell = number | 'hidden';

/** Of each option. */
export type Cells = Readonly<Record<string, Cell>>;

export interface Counted {
  readonly question: QuestionKey;
  readonly cells: Cells;
  /** Comments in an order that has nothing to do with who wrote them; none where fewer than 5 wrote one. */
  readonly words: readonly string[];
}

/** Those who skipped a question are a cell as well: from it and the total the others could be worked out. */
const skipped = 'skipped';

interface Tally {
  readonly option: string;
  readonly count: number;
}

/** What is hidden would give itself away: one alone, or together fewer than 5. */
const givesAway = (hidden: readonly Tally[]): boolean => {
  const sum = hidden.reduce((total, { count }) => total + count, 0);
  return hidden.length === 1 || (hidden.length > 0 && sum < fewest);
};

/**
 * Cells that together make the known total. The small ones are hidden, and then the smallest of the others, one by
 * one, until what is hidden can't be worked out by taking away.
 */
const shownOfOne = (cells: readonly Tally[]): ReadonlySet<string> => {
  const ordered = cells.toSorted((a, b) => a.count - b.count);
  let hiding = ordered.findIndex(({ count }) => count >= fewest);
  if (hiding === -1) hiding = ordered.length;
  while (hiding < ordered.length && givesAway(ordered.slice(0, hiding))) hiding += 1;
  return new Set(ordered.slice(hiding).map(({ option }) => option));
};

/** Each option of its own: those who did not tick it are a number as well. */
const shownOfMany = (cells: readonly Tally[], total: number): ReadonlySet<string> =>
  new Set(
    cells
      .filter(({ count }) => count >= fewest && total - count >= fewest)
      .map(({ option }) => option),
  );

const cellsOf = (key: QuestionKey, answers: readonly SurveyAnswer[]): readonly Tally[] => {
  const options = questionOf(key).options.map((option) => ({
    option,
    count: answers.filter((answer) => answer[key]?.includes(option)).length,
  }));
  const without = answers.filter((answer) => answer[key] === undefined).length;
  return [...options, { option: skipped, count: without }];
};

/** The order of the alphabet has nothing to do with when somebody wrote. */
const wordsOf = (key: QuestionKey, answers: readonly SurveyAnswer[]): readonly string[] => {
  const words = answers.flatMap((answer) => answer[key] ?? []);
  return words.length >= fewest ? words.toSorted() : [];
};

const countOne = (key: QuestionKey, answers: readonly SurveyAnswer[]): Counted => {
  const { kind } = questionOf(key);
  if (kind === 'words') return { question: key, cells: {}, words: wordsOf(key, answers) };
  const cells = cellsOf(key, answers);
  const shown = kind === 'one' ? shownOfOne(cells) : shownOfMany(cells, answers.length);
  return {
    question: key,
    cells: Object.fromEntries(
      cells.map(({ option, count }) => [option, shown.has(option) ? count : 'hidden']),
    ),
    words: [],
  };
};

export interface SurveyCount {
  /** How many answered; 0 stands for fewer than 5, and then nothing is shown. */
  readonly answered: number;
  readonly counted: readonly Counted[];
}

/** Fewer than 5 answers give nothing at all. */
export const countAnswers = (answers: readonly SurveyAnswer[]): SurveyCount =>
  answers.length < fewest
    ? { answered: 0, counted: [] }
    : { answered: answers.length, counted: questionKeys.map((key) => countOne(key, answers)) };

/** How many have answered so far, in steps of 5, so that one more can't be seen. */
export const roughly = (count: number): number => Math.floor(count / fewest) * fewest;

const hiddenSign = '–';

/** As it stands in the list: a line for each option, or a paragraph for each comment. */
export const cellsText = ({ question, cells, words }: Counted): string =>
  questionOf(question).kind === 'words'
    ? words.map((each) => each.replaceAll(/\s*\n\s*/g, ' ')).join('\n\n')
    : Object.entries(cells)
        .map(([option, count]) => `${option}: ${count === 'hidden' ? hiddenSign : String(count)}`)
        .join('\n');

const cellIn = (line: string): readonly (readonly [string, Cell])[] => {
  const [, option = '', count = ''] = /^([a-z-]+): (\d+|–)$/.exec(line.trim()) ?? [];
  if (option === '') return [];
  return [[option, count === hiddenSign ? 'hidden' : Number(count)]];
};

/** Reads a row of the list again. Lines that somebody has made something else of are left out. */
export const countedFrom = (question: QuestionKey, text: string): Counted =>
  questionOf(question).kind === 'words'
    ? { question, cells: {}, words: text.split('\n\n').filter((each) => each.trim() !== '') }
    : { question, cells: Object.fromEntries(text.split('\n').flatMap(cellIn)), words: [] };
