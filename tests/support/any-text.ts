import fc from 'fast-check';

/** Texts of any characters at all, halves of characters and control signs among them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0x24f), fc.nat(0xffff), fc.nat(0x10ffff)), { maxLength: 40 })
  .map((codes) => String.fromCodePoint(...codes));
