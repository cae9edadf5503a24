/** Reads from outside whether everything that was promised was kept: what people received, what the lists hold. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rowsOf } from '../../infra/drills/judge.ts';
import type { Chats } from '../../infra/drills/doors.ts';
import { received } from '../../infra/local-m365/control/received.ts';
import type { Received } from '../../infra/local-m365/control/received.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { beforeTheFirst, chainText } from '../../teams-app/domain/trail/audit.ts';
import type { AuditDraft } from '../../teams-app/domain/trail/audit.ts';
import { referenceIn } from './house.ts';

/** One alert as it reached somebody. */
export interface Alert {
  readonly reference: string;
  readonly who: string;
  readonly channel: Received['channel'];
  /** The key of the notice that it carries; Teams shows none. */
  readonly notice: string | undefined;
}

/** As if the hub had been down for a minute: what a dead process was doing may be taken up by the next. */
export const endClaimsIn = (data: string): void => {
  const store = new DatabaseSync(join(data, 'promises.sqlite'), { timeout: 2_000 });
  for (const table of ['notices', 'filings', 'evidence'])
    store.exec(`update ${table} set claimed_until = '2000-01-01T00:00:00.000Z'
      where claimed_until is not null`);
  store.close();
};

/** How many outcomes of each notice nobody knows, by the key of the notice. */
export const unknownOutcomesIn = (data: string): ReadonlyMap<string, number> => {
  const store = new DatabaseSync(join(data, 'promises.sqlite'), { readOnly: true });
  const rows = store.prepare('select key, unknown_outcomes as unknown from notices').all();
  store.close();
  return new Map(rows.map(({ key, unknown }) => [String(key), Number(unknown)]));
};

const noticeIn = ({ channel, raw }: Received): string | undefined => {
  if (channel === 'sms') return (raw as { reference: string }).reference;
  return /X-Safety-Hub-Notice","value":"([^"]+)"/.exec(JSON.stringify(raw))?.[1];
};

/** Every alert that rang somebody's phone, among these people. */
export const alertsTo = ({ m365 }: Chats, aliases: readonly string[]): Alert[] =>
  aliases.flatMap((who) =>
    received(m365.world, m365.connector, objectIdOf(who))
      .filter(
        ({ channel, how, kind }) => how === 'sent' && (channel !== 'teams' || kind === 'alert'),
      )
      .map((item) => ({
        reference: referenceIn(item.text),
        who,
        channel: item.channel,
        notice: noticeIn(item),
      })),
  );

type Row = Readonly<Record<string, unknown>>;

const hashOf = (row: Row): string => {
  const { reference, action, actor, actorKey, detail, shared, moment } = row;
  const draft = {
    reference,
    at: moment,
    action,
    actor,
    actorKey,
    shared,
    ...(detail === undefined || detail === null ? {} : { detail }),
  };
  const text = chainText(draft as AuditDraft, Number(row['sequence']), String(row['previousHash']));
  return createHash('sha256').update(text).digest('hex');
};

/** What is wrong with the chain of one incident's entries; nothing where it is gapless and each hash is right. */
const breaksIn = (rows: readonly Row[]): string[] =>
  rows
    .toSorted((a, b) => Number(a['sequence']) - Number(b['sequence']))
    .flatMap((row, place, all) => {
      const before = place === 0 ? beforeTheFirst : all[place - 1]?.['hash'];
      const where = `${String(row['reference'])}/${String(row['sequence'])}`;
      return [
        ...(Number(row['sequence']) === place + 1
          ? []
          : [`${where} stands at ${String(place + 1)}`]),
        ...(row['previousHash'] === before ? [] : [`${where} does not follow the one before`]),
        ...(row['hash'] === hashOf(row) ? [] : [`${where} is not what was hashed`]),
      ];
    });

/** Everything that is wrong with the trails in the record, and how many entries each incident has. */
export const trailsIn = (
  house: Chats,
): { readonly breaks: readonly string[]; readonly trails: ReadonlyMap<string, readonly Row[]> } => {
  const trails = Map.groupBy(rowsOf(house, 'Audit'), (row) => String(row['reference']));
  return { breaks: [...trails.values()].flatMap(breaksIn), trails };
};
