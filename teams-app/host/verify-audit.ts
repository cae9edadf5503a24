/** Holds the audit trail in SharePoint against its own hashes and against what the hub remembers of it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { auditRows } from '../../sharepoint/stores/audit-rows.ts';
import { textTable } from '../../sharepoint/text-table.ts';
import { faultsAmong } from '../domain/audit-chain.ts';
import type { AuditFault, TrailEnd } from '../domain/audit-chain.ts';
import { linkOf } from '../domain/audit-link.ts';
import type { ChainLink } from '../domain/audit-link.ts';
import { instantAt } from '../domain/instant.ts';
import { trailEnds } from '../promises/trail-ends.ts';
import type { Config } from './config.ts';
import { graphFor, tokensFor } from './connect.ts';
import { hubLog } from './log.ts';
import type { Say } from './run-check.ts';
import { storeFileOf } from './store-file.ts';

/** An administrator waits for it, so it may be patient when Graph asks it to. */
const patience = 120_000;
const toldEvery = 10_000;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

const readLinks = async (config: Config, say: Say): Promise<readonly ChainLink[]> => {
  const clock = { now: () => instantAt(Date.now()) };
  const graph = graphFor(config, {
    token: tokensFor(config),
    clock,
    log: hubLog('silent'),
    patience,
  });
  const links: ChainLink[] = [];
  for (const site of ['register', 'restricted'] as const) {
    for await (const page of auditRows(graph, config.sites[site], site)) {
      for (const row of page) links.push(linkOf(row, digest));
      if (links.length % toldEvery < page.length && links.length >= toldEvery)
        say(`${count(links.length, 'row')} read so far`);
    }
  }
  return links;
};

type Ends = ReadonlyMap<string, TrailEnd>;

/** Entries may be filed while the rows are read: what was filed before, and what was written after, counts. */
const endsAround = async (file: string, work: () => Promise<void>): Promise<Ends> => {
  const before = await trailEnds(file);
  await work();
  const after = await trailEnds(file);
  return new Map(
    [...after].map(([reference, end]) => [
      reference,
      { ...end, filed: before.get(reference)?.filed ?? 0 },
    ]),
  );
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
 * Reads every row of the trail on both sites (2 resource units for each thousand) and says what was
 * edited, removed, reordered or inserted. False where anything was. Where the promises store of this
 * hub is at hand, what was cut off at the end of a trail shows as well. Throws as Graph does.
 */
export const verifyAudit = async (config: Config, say: Say): Promise<boolean> => {
  const file = storeFileOf(config);
  const hasStore = existsSync(file);
  let links: readonly ChainLink[] = [];
  const read = async (): Promise<void> => {
    links = await readLinks(config, say);
  };
  const ends = hasStore ? await endsAround(file, read) : await read().then((): Ends => new Map());
  const faults = faultsAmong(links, ends);
  if (faults.length > 0) say(`${tableOf(faults)}\n`);
  if (!hasStore)
    say(
      `There is no promises store at ${file}: rows cut off at the end of a trail do not show. Run this where the hub runs.`,
    );
  say(closing(links, faults));
  return faults.length === 0;
};
