/** A mistake that is planted in a copy of the product, to see whether the tests find it. */

/** Replaces a text that stands in the file exactly once. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

export interface Mutant {
  /** The mistake, in the words of whoever would make it. */
  readonly name: string;
  /** The invariants of the engine that it breaks. */
  readonly breaks: string;
  readonly edits: readonly Edit[];
  /** The tests that must find it: one of them is enough. */
  readonly tests: readonly string[];
}

/** The runs of the model: two processes, people, crashes and faults in any order. */
export const model = ['tests/engine/model.test.ts'];
