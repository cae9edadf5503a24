/** Whether an incident has the words of a search: in its reference, its names, its ward or its day. */
import { plainReference, wordsOf } from '#core/domain/search-text.ts';
import type { Entry } from './entry.ts';
import type { Name } from './names.ts';

/** As many as there are bits to mark them by; nobody types more. */
const mostWords = 30;
/** Fewer letters of a reference are in every second one. */
const shortestReference = 3;

let searches = 0;

/** Each word must be in one of the texts; or all of it, without spaces, in the reference. Undefined for no search. */
export const finderOf = (search: string): ((entry: Entry) => boolean) | undefined => {
  const words = wordsOf(search).slice(0, mostWords);
  if (words.length === 0) return undefined;
  searches += 1;
  const asked = searches;
  const all = 2 ** words.length - 1;
  const together = plainReference(search);
  const plainWords = words.map(plainReference);

  const held = (name: Name | undefined): number => {
    if (name === undefined) return 0;
    if (name.asked !== asked) {
      name.asked = asked;
      name.held = words.reduce(
        (bits, word, at) => bits | (name.folded.includes(word) ? 1 << at : 0),
        0,
      );
    }
    return name.held;
  };
  const inReference = (plain: string): number =>
    plainWords.reduce(
      (bits, word, at) => bits | (word !== '' && plain.includes(word) ? 1 << at : 0),
      0,
    );
  return (entry) => {
    const named = held(entry.ward) | held(entry.reporter) | held(entry.owner) | held(entry.day);
    if (named === all) return true;
    const bits = named | inReference(entry.plain);
    return bits === all || (together.length >= shortestReference && entry.plain.includes(together));
  };
};
