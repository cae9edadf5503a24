/** References: random, with a check character, easy to read out over a phone (design.md 6). */

/** No 0, O, 1, I, L, S, 5, U, V: letters and digits that are mistaken for each other. 27 are left. */
const alphabet = '2346789ABCDEFGHJKMNPQRTWXYZ';
const bodyLength = 8;

/** Prime to 27, and so are their neighbours' differences: a wrong or a swapped character always shows. */
const weights = [2, 4, 5, 7, 8, 10, 11, 13];

const checkCharacter = (body: string): string => {
  const sum = weights.reduce(
    (total, weight, place) => total + weight * alphabet.indexOf(body.charAt(place)),
    0,
  );
  return alphabet.charAt(sum % alphabet.length);
};

const spaced = (plain: string): string =>
  `${plain.slice(0, 3)}-${plain.slice(3, 6)}-${plain.slice(6)}`;

/** The first characters of the hub's own canaries: no incident of people has them. */
const canaryBeginning = 'CAN4RY';

const withCheck = (body: string): string => spaced(body + checkCharacter(body));

/** Whether this is the reference of a canary (canary.ts), as it is stored. */
export const isCanaryReference = (reference: string): boolean =>
  reference.replaceAll('-', '').startsWith(canaryBeginning);

/** The reference of the canary with this number; they come again after 729, long after the first has left. */
export const canaryReference = (number: number): string => {
  const { length } = alphabet;
  const [high, low] = [Math.floor(number / length) % length, number % length];
  return withCheck(canaryBeginning + alphabet.charAt(high) + alphabet.charAt(low));
};

/**
 * A reference such as "7KQ-4M2-XCA" from at least 8 random bytes. 27^8 (282 thousand million) are
 * possible. Bytes of 243 and more are passed over so that every character is as likely; needs spare
 * bytes, so give 32. Throws a RangeError when the bytes run out.
 */
export const referenceFrom = (bytes: Uint8Array): string => {
  const body = [...bytes]
    .filter((byte) => byte < alphabet.length * 9)
    .slice(0, bodyLength)
    .map((byte) => alphabet.charAt(byte % alphabet.length))
    .join('');
  if (body.length < bodyLength) throw new RangeError('Not enough random bytes for a reference');
  const reference = withCheck(body);
  return isCanaryReference(reference) ? referenceFrom(bytes.subarray(1)) : reference;
};

/** The reference as it is stored, from what somebody typed; undefined if it cannot be one. */
export const readReference = (typed: string): string | undefined => {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const fits =
    plain.length === bodyLength + 1 && Array.from(plain).every((c) => alphabet.includes(c));
  if (!fits || checkCharacter(plain.slice(0, -1)) !== plain.slice(-1)) return undefined;
  return spaced(plain);
};

/** Whether all of its letters and digits are such as references are made of; capitals do not matter. */
export const mayBeInReference = (plain: string): boolean =>
  Array.from(plain.toUpperCase()).every((character) => alphabet.includes(character));
