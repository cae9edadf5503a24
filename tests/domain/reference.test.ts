// References: random, easy to read out, and a mistyped one shows.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReference, referenceFrom } from '#core/domain/incidents/reference.ts';

const alphabet = '2346789ABCDEFGHJKMNPQRTWXYZ';
const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 });
const references = bytes.map((some) => {
  try {
    return referenceFrom(some);
  } catch {
    return referenceFrom(Uint8Array.from({ length: 32 }, (_, n) => n));
  }
});

test('a reference reads back as itself, however it is typed', () => {
  fc.assert(
    fc.property(references, (reference) => {
      expect(reference).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}$/);
      expect(readReference(reference)).toBe(reference);
      expect(readReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `)).toBe(reference);
    }),
  );
});

test('one wrong character or two swapped neighbours are found out', () => {
  fc.assert(
    fc.property(references, fc.nat(8), fc.nat(26), (reference, place, other) => {
      const plain = reference.replaceAll('-', '');
      const wrong = plain.slice(0, place) + alphabet.charAt(other) + plain.slice(place + 1);
      if (wrong !== plain) expect(readReference(wrong)).toBeUndefined();
      const swapped =
        plain.slice(0, place) +
        plain.charAt(place + 1) +
        plain.charAt(place) +
        plain.slice(place + 2);
      if (place < 7 && swapped !== plain) expect(readReference(swapped)).toBeUndefined();
    }),
  );
});

test('known bytes give a known reference, and bytes of 243 and more are passed over', () => {
  const known = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(referenceFrom(known)).toBe('234-678-9A7');
  expect(referenceFrom(Uint8Array.from([243, 255, ...known]))).toBe('234-678-9A7');
  expect(referenceFrom(Uint8Array.from([242, ...known]))).toBe('Z23-467-89Y');
});

test('too few usable bytes are an error, and other texts are no reference', () => {
  expect(() => referenceFrom(new Uint8Array(7))).toThrow('Not enough random bytes');
  for (const text of ['', 'hello', '222-222-22', '222-222-2222', '0OI-L1S-5UV'])
    expect(readReference(text)).toBeUndefined();
});
