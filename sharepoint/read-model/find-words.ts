/** Whether an incident has the words of a search: in its reference, its names, its ward or its day. */
import { mayBeInReference } from '#core/domain/incidents/reference.ts';
import { plainReference, wordsOf } from '#core/domain/search-text.ts';
import type { Entry } from './entry.ts';
import type { Name } from './names.ts';

/** As many as there are bits to mark them by; nobody types more. */
const mostWords = 30;
/** Fewer letters are in every second reference. */
const shortestReference = 3;

let searches = 0;

/** Which of the words a name holds, one bit a word; found out once a search for each name that there is. */
const holderOf = (words: readonly string[]): ((name: Name) => number) => {
  searches += 1;
  const asked = searches;
  const bitsOf = ({ folded }: Name): number =>
    words.reduce((bits, word, at) => (folded.includes(word) ? bits | (1 << at) : bits), 0);
  return (name) => {
    if (name.asked === asked) return name.held;
    name.asked = asked;
    name.held = bitsOf(name);
    return name.held;
  };
};

interface Part {
  readonly text: string;
  readonly bits: number;
}

/** What of the search can be part of a reference: single words, and all of them run together. */
const partsOf = (search: string, words: readonly string[], all: number): readonly Part[] => {
  const single = words.map((word, at) => ({ text: plainReference(word), bits: 1 << at }));
  const together = { text: plainReference(search), bits: all };
  const parts = words.length > 1 ? [...single, together] : single;
  return parts.filter(({ text }) => text.length >= shortestReference && mayBeInReference(text));
};

/** Each word must be in one of the texts; or all of it, without spaces, in the reference. Undefined for no search. */
export const finderOf = (search: string): ((entry: Entry) => boolean) | undefined => {
  const words = wordsOf(search).slice(0, mostWords);
  if (words.length === 0) return undefined;
  const all = 2 ** words.length - 1;
  const held = holderOf(words);
  const parts = partsOf(search, words, all);
  return ({ ward, reporter, owner, day, plain }) => {
    let bits = held(ward) | held(reporter) | held(day);
    if (owner !== undefined) bits |= held(owner);
    for (const part of parts) if (plain.includes(part.text)) bits |= part.bits;
    return bits === all;
  };
};
