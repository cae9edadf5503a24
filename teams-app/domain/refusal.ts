/** Expected refusals are values with a sentence for the person (design.md 11). */

export type RefusalKind =
  'invalid' | 'forbidden' | 'not-found' | 'too-late' | 'conflict' | 'unavailable';

export interface Refusal {
  readonly kind: RefusalKind;
  /** Says what is wrong and what to do, in plain English. */
  readonly sentence: string;
  /** The field that it is about, where it is one. */
  readonly field?: string;
}

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refused: Refusal };

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const refuse = (kind: RefusalKind, sentence: string, field?: string): Result<never> => ({
  ok: false,
  refused: refusal(kind, sentence, field),
});

export const refusal = (kind: RefusalKind, sentence: string, field?: string): Refusal =>
  field === undefined ? { kind, sentence } : { kind, sentence, field };
