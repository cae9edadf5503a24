/** One row of the trail as the record shows it, held against its own hash (invariant 14). */
import { chainText } from './audit.ts';
import type { Chained } from './audit.ts';

/** A row of the trail, whatever somebody has made of it. */
export interface FiledEntry extends Chained {
  readonly sequence: number;
  readonly key: string;
  readonly previousHash: string;
  readonly hash: string;
  /** The site and number of the row in its list: rows are filed in order. */
  readonly site: string;
  readonly item: number;
  /** Columns that show something else than the entry says; none in a row that the hub wrote. */
  readonly shownOtherwise?: readonly string[];
}

/** What a chain is checked by: no words, so that a million of them fit in memory. */
export interface ChainLink {
  readonly site: string;
  readonly item: number;
  /** What the row says of itself. */
  readonly reference: string;
  readonly sequence: number;
  /** What it was filed as: the reference and number over which its hash was made, where one is found. */
  readonly filedAs: { readonly reference: string; readonly sequence: number };
  /** Its words are those over which its hash was made. */
  readonly intact: boolean;
  readonly previousHash: string;
  readonly hash: string;
  readonly shownOtherwise: readonly string[];
}

type Numbered = ChainLink['filedAs'];

/** No incident has had more entries; beyond it a row that was renumbered counts as edited. */
const mostTried = 2_000;

const inKey = ({ key }: FiledEntry): Numbered => {
  const cut = key.lastIndexOf('/');
  return { reference: key.slice(0, cut), sequence: Number(key.slice(cut + 1)) };
};

/** The reference and number with which the words give the hash: those of the row, of its key, or any other. */
const numberOf = (entry: FiledEntry, digest: (text: string) => string): Numbered | undefined => {
  const { reference, sequence, previousHash, hash } = entry;
  const gives = (as: Numbered): boolean =>
    digest(chainText({ ...entry, reference: as.reference }, as.sequence, previousHash)) === hash;
  const own = [{ reference, sequence }, inKey(entry)].find(gives);
  if (own !== undefined) return own;
  const others = Array.from({ length: mostTried }, (_, n) => ({ reference, sequence: n + 1 }));
  return others.find(gives);
};

/** The link that a row is. `digest` is SHA-256 in hexadecimal. */
export const linkOf = (entry: FiledEntry, digest: (text: string) => string): ChainLink => {
  const { site, item, reference, sequence, previousHash, hash, shownOtherwise = [] } = entry;
  const found = numberOf(entry, digest);
  const filedAs = found ?? { reference, sequence };
  const keyHolds = entry.key === `${filedAs.reference}/${String(filedAs.sequence)}`;
  return {
    site,
    item,
    reference,
    sequence,
    filedAs,
    intact: found !== undefined,
    previousHash,
    hash,
    shownOtherwise: keyHolds ? shownOtherwise : [...shownOtherwise, 'Entry key'],
  };
};
