/** Finds what somebody has done to the trail in SharePoint, and says which row it is (invariant 14, F21). */
import { beforeTheFirst } from './audit.ts';
import { linkOf } from './audit-link.ts';
import type { ChainLink, FiledEntry } from './audit-link.ts';

export interface AuditFault {
  readonly kind: 'edited' | 'missing' | 'reordered' | 'inserted';
  readonly reference: string;
  /** The number of the entry; of the first where several in a row are missing. */
  readonly sequence: number;
  /** The row, as site and item number; absent where it is gone. */
  readonly row?: string;
  readonly what: string;
}

/** What the hub itself remembers of a trail; see faultsIn. */
export interface TrailEnd {
  /** How many entries it knows to be filed: at least so many rows must be there. */
  readonly filed: number;
  /** How many it has ever written: no row may have a higher number. */
  readonly written: number;
  /** The hash of the last one written. */
  readonly hash: string;
  /** The site that its incident is leaving: what is there and on the other site as well is a copy. */
  readonly leaving?: string;
}

/** The links without those that a move has copied already and not removed yet. */
export const withoutCopies = (
  links: readonly ChainLink[],
  ends: ReadonlyMap<string, TrailEnd>,
): readonly ChainLink[] => {
  const isLeft = ({ site, filedAs }: ChainLink): boolean =>
    ends.get(filedAs.reference)?.leaving === site;
  const there = new Set(links.filter((link) => !isLeft(link)).map(({ hash }) => hash));
  return links.filter((link) => !isLeft(link) || !there.has(link.hash));
};

/**
 * Everything that is wrong with the entries of one site or of both, in any order: numbers are gapless
 * from 1 for each incident, each entry is chained to the one before and matches its own hash. What was
 * cut off at the end, and a chain that was made anew from the beginning, show only against `ends`.
 */
export const faultsIn = (
  entries: readonly FiledEntry[],
  digest: (text: string) => string,
  ends: ReadonlyMap<string, TrailEnd> = new Map(),
): readonly AuditFault[] =>
  faultsAmong(
    entries.map((entry) => linkOf(entry, digest)),
    ends,
  );

/** The same over links: for a trail that is too long to be held with its words. */
export const faultsAmong = (
  links: readonly ChainLink[],
  ends: ReadonlyMap<string, TrailEnd> = new Map(),
): readonly AuditFault[] => {
  const chains = Map.groupBy(links, ({ filedAs }) => filedAs.reference);
  const gone = [...ends].flatMap(([reference, { filed }]) =>
    chains.has(reference) || filed === 0 ? [] : [missing(reference, 1, filed)],
  );
  const found = [...chains].flatMap(([reference, chain]) =>
    faultsOf(reference, chain, ends.get(reference)),
  );
  return [...found, ...gone];
};

type Chain = ReadonlyMap<number, ChainLink>;
/** Every row that was filed as a number, or says so. */
type Numbers = ReadonlyMap<number, readonly ChainLink[]>;

const faultsOf = (
  reference: string,
  links: readonly ChainLink[],
  end: TrailEnd | undefined,
): AuditFault[] => {
  const numbers = Map.groupBy(links, ({ filedAs }) => filedAs.sequence);
  const isOwn = (link: ChainLink): boolean => !isInserted(link, numbers, end);
  const { own = [], inserted = [] } = Object.groupBy(links, (link) =>
    isOwn(link) ? 'own' : 'inserted',
  );
  const chain = new Map(own.map((link) => [link.filedAs.sequence, link]));
  return [
    ...inserted.map((link) => at(link, 'inserted', insertedWords(link, own))),
    ...own.flatMap(faultsInRow),
    ...outOfOrder(own),
    ...missingFrom(reference, chain, end),
    ...own.flatMap((link) => unchained(link, chain, end)),
  ].sort((a, b) => a.sequence - b.sequence);
};

const insertedWords = (link: ChainLink, own: readonly ChainLink[]): string =>
  own.some(({ site, hash }) => site !== link.site && hash === link.hash)
    ? 'The row is on the other site, and here as well.'
    : 'The hub has not written this row.';

const at = (link: ChainLink, kind: AuditFault['kind'], what: string): AuditFault => ({
  kind,
  reference: link.filedAs.reference,
  sequence: link.filedAs.sequence,
  row: `${link.site}/${String(link.item)}`,
  what,
});

const isFirst = ({ filedAs, previousHash }: ChainLink): boolean =>
  filedAs.sequence === 1 && previousHash === beforeTheFirst;

/** How well a row hangs together with the others: its own hash, the row before, the row after. */
const holdOf = (link: ChainLink, numbers: Numbers): number => {
  const { sequence } = link.filedAs;
  const before = numbers.get(sequence - 1) ?? [];
  const after = numbers.get(sequence + 1) ?? [];
  const hangs = isFirst(link) || before.some(({ hash }) => hash === link.previousHash);
  const holds = after.some(({ previousHash }) => previousHash === link.hash);
  return Number(link.intact) + Number(hangs) + Number(holds);
};

/** Nothing holds it in the chain, or another row with its number holds better (the earlier, where both do). */
const isInserted = (link: ChainLink, numbers: Numbers, end: TrailEnd | undefined): boolean => {
  const { sequence } = link.filedAs;
  if (!Number.isInteger(sequence) || sequence < 1) return true;
  if (end !== undefined && sequence > end.written) return true;
  const hold = holdOf(link, numbers);
  const rivals = (numbers.get(sequence) ?? []).filter((each) => each !== link);
  return (
    hold === 0 ||
    rivals.some((rival) => {
      const other = holdOf(rival, numbers);
      return other > hold || (other === hold && rival.item < link.item);
    })
  );
};

const faultsInRow = (link: ChainLink): AuditFault[] => {
  if (!link.intact)
    return [at(link, 'edited', 'The words of this row are not those that the hub wrote.')];
  const { filedAs, reference, sequence, shownOtherwise } = link;
  if (reference !== filedAs.reference)
    return [at(link, 'reordered', `The row now stands under the reference ${reference}.`)];
  if (sequence !== filedAs.sequence)
    return [at(link, 'reordered', `The row now has the number ${String(sequence)}.`)];
  if (shownOtherwise.length === 0) return [];
  return [at(link, 'edited', `Changed in the columns: ${shownOtherwise.join(', ')}.`)];
};

/** Rows are filed in the order of their numbers; whole contents that were exchanged show by this alone. */
const outOfOrder = (links: readonly ChainLink[]): AuditFault[] => {
  const sites = Map.groupBy(links, ({ site }) => site).values();
  return [...sites].flatMap((rows) =>
    rows
      .toSorted((a, b) => a.item - b.item)
      .flatMap((link, place, ordered) => {
        const before = ordered[place - 1];
        if (before === undefined || before.filedAs.sequence < link.filedAs.sequence) return [];
        const number = String(before.filedAs.sequence);
        return [at(link, 'reordered', `The row stands behind number ${number}.`)];
      }),
  );
};

const missing = (reference: string, first: number, last: number): AuditFault => ({
  kind: 'missing',
  reference,
  sequence: first,
  what:
    first === last
      ? 'The row is not there.'
      : `The rows from number ${String(first)} to ${String(last)} are not there.`,
});

const missingFrom = (reference: string, chain: Chain, end: TrailEnd | undefined): AuditFault[] => {
  const there = [...chain.keys()].sort((a, b) => a - b);
  const last = Math.max(there.at(-1) ?? 0, end?.filed ?? 0);
  const numbers = [...there, last + 1];
  return numbers.flatMap((number, place) => {
    const before = numbers[place - 1] ?? 0;
    return number - before > 1 ? [missing(reference, before + 1, number - 1)] : [];
  });
};

/** Rows that are whole in themselves and yet don't hang together: one was made anew with its hash. */
const unchained = (link: ChainLink, chain: Chain, end: TrailEnd | undefined): AuditFault[] => {
  const { sequence } = link.filedAs;
  const next = chain.get(sequence + 1);
  const broken = next !== undefined && next.previousHash !== link.hash && next.intact;
  const made = end?.written === sequence && end.hash !== link.hash;
  const begun = sequence !== 1 || isFirst(link);
  if (!link.intact || (begun && !broken && !made)) return [];
  return [at(link, 'edited', 'The row was made anew together with its hash.')];
};
