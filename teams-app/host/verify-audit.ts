/** Holds the audit trail in SharePoint against its own hashes and against what the hub remembers of it. */
import { createHash } from 'node:crypto';
import { auditRows } from '../../sharepoint/stores/audit-rows.ts';
import { saidIn, updateRows } from '../../sharepoint/stores/update-rows.ts';
import { textTable } from '../../sharepoint/text-table.ts';
import { faultsAmong, withoutCopies } from '../domain/trail/audit-chain.ts';
import type { AuditFault, TrailEnd } from '../domain/trail/audit-chain.ts';
import { linkOf } from '../domain/trail/audit-link.ts';
import type { ChainLink, FiledEntry } from '../domain/trail/audit-link.ts';
import { instantAt } from '../domain/time/instant.ts';
import { toldBy } from '../domain/incidents/told-entries.ts';
import { faultsInTold } from '../domain/incidents/told-rows.ts';
import type { ToldEntry, ToldRow } from '../domain/incidents/told-rows.ts';
import type { StorePlace } from '../promises/open-database.ts';
import { trailEnds } from '../promises/trail-ends.ts';
import type { KnownEnd } from '../promises/trail-ends.ts';
import type { Config } from './config.ts';
import { graphFor, tokensFor } from './connect.ts';
import { hubLog } from './log.ts';
import type { Say } from './run-check.ts';
import { hasStore, storePlaceOf } from './store-place.ts';

/** An administrator waits for it, so it may be patient when Graph asks it to. */
const patience = 120_000;
const toldEvery = 10_000;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** What SharePoint shows: the trail as links, and what the councillor was told as it stands in both lists. */
interface Shown {
  readonly links: readonly ChainLink[];
  readonly entries: readonly ToldEntry[];
  readonly rows: readonly ToldRow[];
}

const toldIn = (row: FiledEntry): ToldEntry[] => {
  const words = toldBy(row);
  if (words === undefined) return [];
  const { reference, sequence, key, site } = row;
  return [
    {
      reference,
      sequence,
      key,
      site,
      said: digest(saidIn(words, row.actor, row.actorKey, row.at)),
    },
  ];
};

const sites = ['register', 'restricted'] as const;

/**
 * The Updates lists first: each row there follows its entry. The register first: an incident that is
 * moved meanwhile is then seen at least once.
 */
const readShown = async (config: Config, say: Say): Promise<Shown> => {
  const clock = { now: () => instantAt(Date.now()) };
  const log = hubLog('silent');
  const graph = graphFor(config, { token: tokensFor(config), clock, log, patience });
  const [links, entries, rows]: [ChainLink[], ToldEntry[], ToldRow[]] = [[], [], []];
  for (const site of sites)
    rows.push(...(await updateRows(graph, config.sites[site], site, digest)));
  for (const site of sites) {
    for await (const page of auditRows(graph, config.sites[site], site)) {
      for (const row of page) links.push(linkOf(row, digest));
      entries.push(...page.flatMap(toldIn));
      if (links.length % toldEvery < page.length && links.length >= toldEvery)
        say(`${count(links.length, 'row')} read so far`);
    }
  }
  return { links, entries, rows };
};

type Ends = ReadonlyMap<string, TrailEnd>;

/** The site that an incident has left, or begun to leave, while the rows were read. */
const leftBetween = (before: KnownEnd | undefined, after: KnownEnd): { leaving?: string } => {
  const moved = before?.site !== undefined && before.site !== after.site ? before.site : undefined;
  const leaving = after.leaving ?? before?.leaving ?? moved;
  return leaving === undefined ? {} : { leaving };
};

/** Entries may be filed while the rows are read: what was filed before, and what was written after, counts. */
const endsAround = async (place: StorePlace, work: () => Promise<void>): Promise<Ends> => {
  const before = await trailEnds(place);
  await work();
  const after = await trailEnds(place);
  return new Map(
    [...after].map(([reference, end]) => {
      const then = before.get(reference);
      const { filed, written, hash } = { ...end, filed: then?.filed ?? 0 };
      return [reference, { filed, written, hash, ...leftBetween(then, end) }];
    }),
  );
};

/** Without the store nothing is known of entries on their way: then all must have their rows. */
const faultsIn = ({ links, entries, rows }: Shown, ends: Ends, hasStore: boolean) => {
  const isLeft = ({ reference, site }: { reference: string; site: string }): boolean =>
    ends.get(reference)?.leaving === site;
  const isFiled = ({ reference, sequence }: ToldEntry): boolean =>
    !hasStore || sequence <= (ends.get(reference)?.filed ?? 0);
  const chain = faultsAmong(withoutCopies(links, ends), ends);
  // Of an entry that is not as it was written nobody knows what it told.
  const unsound = new Set(chain.map(({ reference, sequence }) => `${reference}/${sequence}`));
  const isSound = (key: string): boolean => !unsound.has(key);
  const told = faultsInTold(
    entries.filter((entry) => !isLeft(entry) && isSound(`${entry.reference}/${entry.sequence}`)),
    rows.filter((row) => !isLeft(row) && isSound(row.key)),
    isFiled,
  );
  return [...chain, ...told];
};

const tableOf = (faults: readonly AuditFault[]): string =>
  textTable([
    ['Incident', 'Number', 'Finding', 'Row', 'What'],
    ...faults.map(({ reference, sequence, kind, row = '', what }) => [
      reference,
      String(sequence),
      kind,
      row,
      what,
    ]),
  ]);

const closing = (links: readonly ChainLink[], faults: readonly AuditFault[]): string => {
  const references = new Set(links.map(({ filedAs }) => filedAs.reference));
  references.delete('HUB');
  const read = `${count(links.length, 'row')} of ${count(references.size, 'incident')} verified`;
  return faults.length === 0
    ? `${read}: each is as the hub wrote it.`
    : `${read}: ${count(faults.length, 'finding')}. Keep this output; tell the monitoring officer. SharePoint’s version history and recycle bin show who did it.`;
};

/**
 * Reads every row of the trail, and of what councillors were told, on both sites (2 resource units for
 * each thousand) and says what was edited, removed, reordered or inserted. False where anything was. Where the promises store of this
 * hub is at hand, what was cut off at the end of a trail shows as well. Throws as Graph does.
 */
export const verifyAudit = async (config: Config, say: Say): Promise<boolean> => {
  const isAtHand = hasStore(config);
  let shown: Shown = { links: [], entries: [], rows: [] };
  const read = async (): Promise<void> => {
    shown = await readShown(config, say);
  };
  const ends = isAtHand
    ? await endsAround(storePlaceOf(config), read)
    : await read().then((): Ends => new Map());
  const faults = faultsIn(shown, ends, isAtHand);
  if (faults.length > 0) say(`${tableOf(faults)}\n`);
  if (!isAtHand)
    say(
      `There is no promises store in ${config.dataFolder}: rows cut off at the end of a trail do not show. Run this where the hub runs.`,
    );
  say(closing(shown.links, faults));
  return faults.length === 0;
};
