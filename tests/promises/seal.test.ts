/** The seal: secret at rest, honest about changes, never the same twice. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sealFrom } from '#core/promises/seal.ts';
import { seal } from './samples.ts';

const otherSeal = sealFrom(Buffer.alloc(32, 8).toString('base64'));

test('what was sealed is opened as it was, whatever it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(seal.open(seal.seal(text))).toBe(Buffer.from(text, 'utf8').toString('utf8'));
    }),
  );
});

test('the same text is sealed differently each time, and shows nothing of itself', () => {
  const sealed = seal.seal('a knife');
  expect(seal.seal('a knife')).not.toBe(sealed);
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('knife');
});

test('a changed byte anywhere, another key or no seal at all is refused', () => {
  const bytes = Buffer.from(seal.seal('a knife'), 'base64');
  for (let place = 0; place < bytes.length; place += 1) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(() => seal.open(changed.toString('base64'))).toThrow();
  }
  expect(() => otherSeal.open(bytes.toString('base64'))).toThrow();
  expect(() => seal.open('')).toThrow();
});

test('a signature depends on text and key, a digest is SHA-256', () => {
  expect(seal.sign('card')).toBe(seal.sign('card'));
  expect(seal.sign('card')).not.toBe(seal.sign('other card'));
  expect(seal.sign('card')).not.toBe(otherSeal.sign('card'));
  expect(seal.digest('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('a key of another length is refused at the start', () => {
  expect(() => sealFrom('c2hvcnQ=')).toThrow(RangeError);
});
