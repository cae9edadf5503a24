/** A UK mobile number as Notify writes it (447...), or what it says of a number that is none. */
export function readUkMobile(written: string): { number: string } | { problem: string } {
  const plain = written.replace(/[\s()\-.\u200b]/g, '').replace(/^\+/, '');
  if (!/^\d+$/.test(plain)) return { problem: 'Must not contain letters or symbols' };
  const national = plain.replace(/^(?:0044|44|0)/, '');
  if (!national.startsWith('7')) return { problem: 'Not a UK mobile number' };
  if (national.length < 10) return { problem: 'Not enough digits' };
  if (national.length > 10) return { problem: 'Too many digits' };
  return { number: `44${national}` };
}

/** True where both are one UK mobile number, however each is written. */
export function isSameNumber(one: string, other: string): boolean {
  const [first, second] = [readUkMobile(one), readUkMobile(other)];
  return 'number' in first && 'number' in second && first.number === second.number;
}
