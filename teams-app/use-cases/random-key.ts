import type { Chance } from '../ports.ts';

/** A key for a file: 128 random bits in hexadecimal. */
export const randomKey = ({ chance }: { readonly chance: Chance }): string =>
  Buffer.from(chance.bytes(16)).toString('hex');
