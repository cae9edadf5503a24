/** The word that means the opposite of "I'm safe": what may be one, and which words of a message may be it. */
import { tellsOfSomething } from '../incidents/telling-words.ts';

/** Words that people say with "I'm safe" anyway. */
const ordinary = new Set(
  'safe saff ddiogel diogel yn now nawr home adref gartref back thanks thank you diolch ok okay done finished fine good great here we are all and at the a my to yes no ie na bye night x xx sound well it is im am i cheers ta please'.split(
    ' ',
  ),
);

/** As it is compared: without case, accents' spelling and punctuation. */
const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The most words that a danger word has. */
const mostWords = 3;

/** The danger word as it is kept; undefined where it would be said by chance, or could be swallowed as a report. */
export const readDangerWord = (text: string): string | undefined => {
  const words = plainWords(text);
  const word = words.join(' ');
  const letters = word.replace(/[^\p{L}]/gu, '').length;
  if (words.length === 0 || words.length > mostWords || letters < 3 || word.length > 30)
    return undefined;
  const isOrdinary = words.every((each) => ordinary.has(each));
  return isOrdinary || tellsOfSomething(text) ? undefined : word;
};

/** What may be the danger word at the end of what was said: the last word, the last two, the last three. Always three. */
export const lastWords = (text: string): readonly string[] => {
  const words = plainWords(text);
  return [1, 2, 3].map((count) => words.slice(-count).join(' '));
};
