import { headsUps } from '#lists/heads-ups.ts';
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import { toolkit } from '#lists/toolkit.ts';
import type { ToolkitRow } from '#lists/toolkit.ts';
import {
  headsUpKeepers,
  isForWardOf,
  isOver,
  isShown,
  textOf,
  wardsIn,
  wardsOf,
} from '../../domain/online/heads-up.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { StoreUnavailable } from '../../ports.ts';
import type { KeptRow } from '../../ports.ts';
import { ownTakedowns, takedownDesk, takedownList } from './find-takedown.ts';
import { onKnownLists } from '../on-fresh-lists.ts';
import type {
  HeadsUpView,
  MyOnline,
  ScheduledHeadsUp,
  ToolkitPlatform,
  ToolkitText,
} from './online-views.ts';
import { wantsQuiet } from './tell-heads-up.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const toolkitText = ({ item, row }: KeptRow<ToolkitRow>, { language }: Person): ToolkitText => {
  const { title, titleCy, words, wordsCy, link, checkedAt } = row;
  const isWelsh = language === 'cy' && wordsCy !== undefined;
  return {
    item,
    title: (language === 'cy' ? titleCy : undefined) ?? title,
    words: isWelsh ? wordsCy : words,
    isEnglish: !isWelsh,
    ...(link?.startsWith('https://') === true ? { link } : {}),
    ...(checkedAt === undefined ? {} : { checkedAt }),
  };
};

const platforms = Object.keys(toolkit.fields.platform.choices) as ToolkitRow['platform'][];

const toolkitFor = (hub: Hub, caller: Person): readonly ToolkitPlatform[] => {
  const rows = (hub.lists.of(toolkit).rows() ?? []).toSorted(
    (a, b) => a.row.position - b.row.position,
  );
  return platforms
    .map((platform) => ({
      platform,
      texts: rows
        .filter(({ row }) => row.platform === platform)
        .map((each) => toolkitText(each, caller)),
    }))
    .filter(({ texts }) => texts.length > 0);
};

const viewOf = (row: HeadsUpRow, { language }: Person): HeadsUpView => ({
  key: row.key,
  title: textOf(row, 'title', language),
  what: textOf(row, 'what', language),
  facts: textOf(row, 'facts', language),
  wards: wardsIn(row),
  decisionAt: row.decisionAt,
  isEnglish: language === 'en' || row.whatCy === undefined,
  ...(row.contact === undefined ? {} : { contact: row.contact }),
});

const scheduledView = ({
  row: { wards, ...row },
  etag,
}: KeptRow<HeadsUpRow>): ScheduledHeadsUp => ({
  row,
  wards: wardsIn({ ...(wards === undefined ? {} : { wards }) }),
  etag,
});

const soonestFirst = (hub: Hub): readonly KeptRow<HeadsUpRow>[] =>
  (hub.lists.of(headsUps).rows() ?? []).toSorted((a, b) =>
    a.row.decisionAt.localeCompare(b.row.decisionAt),
  );

/** A store that does not answer keeps nobody from the steps. */
const notesOf = async (hub: Hub, caller: Person): Promise<Pick<MyOnline, 'notes'>> => {
  try {
    return { notes: !(await wantsQuiet(hub, caller)) };
  } catch (problem) {
    if (!(problem instanceof StoreUnavailable)) throw problem;
    hub.log.error('promises store unavailable', problem, { verb: 'my-online' });
    return {};
  }
};

const ownOf = async (hub: Hub, caller: Person): Promise<Partial<MyOnline>> => {
  if (!hasRole(caller, 'councillor')) return {};
  const now = hub.clock.now();
  const headsUps = soonestFirst(hub)
    .filter(({ row }) => isShown(row, now) && isForWardOf(row, caller))
    .map(({ row }) => viewOf(row, caller));
  return {
    headsUps,
    ...(await notesOf(hub, caller)),
    ownTakedowns: ownTakedowns(hub, caller),
  };
};

const toTakeDown = (hub: Hub, caller: Person): Pick<MyOnline, 'takedowns'> => {
  const takedowns = takedownDesk(hub, caller);
  return takedowns === undefined ? {} : { takedowns };
};

const toSchedule = (hub: Hub, caller: Person): Partial<MyOnline> => {
  if (!hasRole(caller, ...headsUpKeepers)) return {};
  const now = hub.clock.now();
  const listAddress = hub.council.listAddress(toolkit.name);
  return {
    scheduled: soonestFirst(hub)
      .filter(({ row }) => !isOver(row, now))
      .map(scheduledView),
    wards: wardsOf(hub.council.people()),
    ...(listAddress === undefined ? {} : { listAddress }),
  };
};

/**
 * The toolkit for everybody; to councillors the decisions of which they were told, for their ward alone; to those
 * who schedule them every one until a week after it; and take-down requests to whose they are and, without a name,
 * to whoever deals with them. Who read what is written down nowhere.
 */
export const myOnline = useCase(
  'anybody',
  () => done({}),
  (hub, caller) =>
    onKnownLists<MyOnline>(
      caller.language,
      [hub.lists.of(toolkit), hub.lists.of(headsUps), takedownList(hub)],
      async () =>
        done({
          now: hub.clock.now(),
          toolkit: toolkitFor(hub, caller),
          ...(await ownOf(hub, caller)),
          ...toSchedule(hub, caller),
          ...toTakeDown(hub, caller),
        }),
    ),
);
