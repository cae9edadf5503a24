/** What may be new to somebody in the Hub, by what the hub knows now. Who has seen what, it never learns. */
import type { CafeRow } from '#lists/cafes.ts';
import { guidance } from '#lists/guidance.ts';
import { headsUps } from '#lists/heads-ups.ts';
import { policies } from '#lists/policies.ts';
import { standingIn } from '../../domain/cafes/cafe.ts';
import { isForWardOf, isShown, textOf } from '../../domain/online/heads-up.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { isNamed, seesDocument } from '../../domain/library/library.ts';
import type { Person } from '../../domain/people.ts';
import { documentName } from '../../domain/library/review-messages.ts';
import { cafeList, isPlanned } from '../cafes/cafe-rows.ts';
import type { HubNews } from './hub-views.ts';
import { wantsQuiet } from '../online/tell-heads-up.ts';
import type { Hub } from '../use-case.ts';
import { guidanceHere } from './what-to-expect.ts';

const documentsFor = ({ lists, council }: Hub, caller: Person): HubNews['documents'] => {
  const { nation } = council.settings();
  return lists
    .of(policies)
    .rows()
    ?.filter(({ row }) => isNamed(row) && seesDocument(row, caller, nation))
    .map(({ item, etag, row }) => ({
      item,
      revision: etag,
      title: documentName(row, caller.language),
    }));
};

const guidanceFor = (hub: Hub, { language }: Person): HubNews['guidance'] => {
  const rows = hub.lists.of(guidance).rows();
  return rows === undefined
    ? undefined
    : guidanceHere(hub, rows).map(({ item, etag, row }) => ({
        item,
        revision: etag,
        title: (language === 'cy' ? row.titleCy : undefined) ?? row.title,
      }));
};

/** The texts that the caller may see; a list that was never read is left out, not empty. */
export const textsOf = (hub: Hub, caller: Person): HubNews => {
  const [documents, texts] = [documentsFor(hub, caller), guidanceFor(hub, caller)];
  return {
    ...(documents === undefined ? {} : { documents }),
    ...(texts === undefined ? {} : { guidance: texts }),
  };
};

const soonMinutes = 14 * 24 * 60;

const isSoon = ({ startsAt, openTo }: CafeRow, now: Instant): boolean =>
  openTo === 'everybody' && now < startsAt && startsAt <= addMinutes(now, soonMinutes);

const hasRoomFor = async (hub: Hub, caller: Person, row: CafeRow): Promise<boolean> => {
  const places = await hub.promises.cafes.places(row.key);
  const taken = Math.max(places.joined.length, row.joined);
  const isFree = taken < row.capacity && places.waiting.length === 0;
  return isFree && standingIn(places, caller.key) === 'not';
};

/** Cafés of the next 14 days with a free place for the caller, by time; of a series the first. */
export const cafesWithRoom = async (
  hub: Hub,
  caller: Person,
): Promise<NonNullable<HubNews['cafes']>> => {
  const soon = (cafeList(hub).rows() ?? [])
    .filter((each) => isPlanned(each) && isSoon(each.row, hub.clock.now()))
    .map(({ row }) => row)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.key.localeCompare(b.key));
  const open = new Map<string, CafeRow>();
  for (const row of soon) {
    const series = row.series ?? row.key;
    if (!open.has(series) && (await hasRoomFor(hub, caller, row))) open.set(series, row);
  }
  return [...open.values()].map(({ key, title, startsAt }) => ({
    item: key,
    revision: startsAt,
    title,
    startsAt,
  }));
};

/** Decisions of the caller's wards of which councillors were told, for whoever has not asked for quiet. */
export const decisionsFor = async (
  hub: Hub,
  caller: Person,
): Promise<NonNullable<HubNews['decisions']>> => {
  const now = hub.clock.now();
  const rows = (hub.lists.of(headsUps).rows() ?? [])
    .map(({ row }) => row)
    .filter((row) => isShown(row, now) && now < row.decisionAt && isForWardOf(row, caller));
  if (rows.length === 0 || (await wantsQuiet(hub, caller))) return [];
  return rows
    .toSorted((a, b) => a.decisionAt.localeCompare(b.decisionAt))
    .map((row) => ({
      item: row.key,
      revision: `${String(row.told)} ${row.decisionAt}`,
      title: textOf(row, 'title', caller.language),
      decisionAt: row.decisionAt,
    }));
};
