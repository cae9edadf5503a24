import { dropIns } from '#lists/drop-ins.ts';
import type { DropInRow } from '#lists/drop-ins.ts';
import { groups } from '#lists/groups.ts';
import type { GroupRow } from '#lists/groups.ts';
import { surveys } from '#lists/surveys.ts';
import { isInstant } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { groupName } from '../../domain/say/say-messages.ts';
import { roughly } from '../../domain/say/survey-count.ts';
import type { KeptRow } from '../../ports.ts';
import { seesGroup } from './ask-to-join.ts';
import { onKnownLists } from '../on-fresh-lists.ts';
import { pledgeWord } from './pledge.ts';
import { listeners, markOf, openSurveyIn, resultReaders, surveyRunners } from './say-lists.ts';
import type {
  ChampionView,
  GroupView,
  HaveYourSay,
  OfferedSlot,
  OpenSurvey,
  SlotView,
} from './say-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

type Held = ReadonlyMap<string, PersonKey>;

const surveyOf = async (hub: Hub, caller: Person): Promise<OpenSurvey | undefined> => {
  const open = openSurveyIn(hub.lists, hub.clock.now())?.row;
  if (open === undefined) return undefined;
  const { survey } = hub.promises;
  const { surveyKey: key, title, closesAt } = open;
  const answered = await survey.hasAnswered(key, markOf(hub, key, caller.key));
  const soFar = hasRole(caller, ...surveyRunners) ? roughly(await survey.count(key)) : undefined;
  return { key, title, closesAt, answered, ...(soFar === undefined ? {} : { soFar }) };
};

const ahead = (hub: Hub): readonly DropInRow[] =>
  (hub.lists.of(dropIns).rows() ?? [])
    .map(({ row }) => row)
    .filter(({ startsAt }) => startsAt > hub.clock.now())
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));

const slotsFor = (hub: Hub, caller: Person, held: Held): readonly SlotView[] =>
  ahead(hub)
    .filter(({ slotKey, officerKey }) => {
      const holder = held.get(slotKey);
      return officerKey !== caller.key && (holder === undefined || holder === caller.key);
    })
    .map(({ slotKey, title, place, startsAt, endsAt }) => ({
      key: slotKey,
      with: title,
      place,
      startsAt,
      endsAt,
      own: held.get(slotKey) === caller.key,
    }));

const offeredBy = (hub: Hub, caller: Person, held: Held): readonly OfferedSlot[] =>
  ahead(hub)
    .filter(({ officerKey }) => officerKey === caller.key)
    .map(({ slotKey, place, startsAt, endsAt }) => {
      const holder = held.get(slotKey);
      const who = holder === undefined ? undefined : (hub.council.person(holder)?.name ?? '');
      return { key: slotKey, place, startsAt, endsAt, ...(who === undefined ? {} : { who }) };
    });

const groupView = ({ item, row }: KeptRow<GroupRow>, { language }: Person): GroupView => {
  const about = (language === 'cy' ? row.aboutCy : undefined) ?? row.about;
  const { nextMeeting, link } = row;
  return {
    group: item,
    title: groupName(row, language),
    ...(about === undefined ? {} : { about }),
    ...(nextMeeting === undefined ? {} : { nextMeeting }),
    ...(link?.startsWith('https://') === true ? { link } : {}),
  };
};

/** By name: those who have taken on the role in the People list have agreed to be found. */
const championsOf = (hub: Hub, caller: Person): readonly ChampionView[] =>
  hub.council
    .people()
    .filter((person) => hasRole(person, 'champion') && person.key !== caller.key)
    .map(({ name, email }) => ({ name, email }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));

const pledgedAt = async (hub: Hub, caller: Person): Promise<Instant | undefined> => {
  const word = await hub.promises.ownWords.find(caller.key, pledgeWord);
  return word !== undefined && isInstant(word) ? word : undefined;
};

/**
 * What the page shows at first: whether a survey is open, free drop-in times and the caller's own, groups,
 * champions, and what is the caller's alone. Who else has taken a time, or answered, is in none of it.
 */
export const haveYourSay = useCase(
  'anybody',
  () => done({}),
  (hub, caller) => {
    const lists = [hub.lists.of(surveys), hub.lists.of(dropIns), hub.lists.of(groups)] as const;
    return onKnownLists(caller.language, lists, async () => {
      const held = await hub.promises.dropIns.held();
      const [survey, pledged] = [await surveyOf(hub, caller), await pledgedAt(hub, caller)];
      const offers = hasRole(caller, ...listeners);
      return done<HaveYourSay>({
        now: hub.clock.now(),
        ...(survey === undefined ? {} : { survey }),
        slots: slotsFor(hub, caller, held),
        ...(offers ? { offered: offeredBy(hub, caller, held) } : {}),
        groups: (lists[2].rows() ?? [])
          .filter(({ row }) => seesGroup(row, caller))
          .map((group) => groupView(group, caller)),
        champions: championsOf(hub, caller),
        ...(pledged === undefined ? {} : { pledgedAt: pledged }),
        runsSurveys: hasRole(caller, ...surveyRunners),
        seesResults: hasRole(caller, ...resultReaders),
      });
    });
  },
);
