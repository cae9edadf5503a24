/** Telling councillors of a decision: planned once each, however often somebody makes sure of it. */
import { headsUps } from '#lists/heads-ups.ts';
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import { headsUpOfficers, isForWardOf } from '../../domain/online/heads-up.ts';
import {
  headsUpKey,
  headsUpMessage,
  headsUpMissedMessage,
  headsUpOffMessage,
} from '../../domain/online/heads-up-messages.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { Person } from '../../domain/people.ts';
import type { Council, KeptLists, KeptRow, Promises } from '../../ports.ts';

/** Under which somebody's wish for quiet is kept among their own words, sealed. */
export const quietWord = 'no-heads-ups';

export interface Telling {
  readonly lists: KeptLists;
  readonly promises: Pick<Promises, 'notices' | 'ownWords'>;
  readonly council: Pick<Council, 'people' | 'person'>;
}

/** Whether somebody wants no messages about decisions. */
export const wantsQuiet = async ({ promises }: Telling, { key }: Person): Promise<boolean> =>
  (await promises.ownWords.find(key, quietWord)) !== undefined;

/** Those to whom an earlier message about it went, or was to go. */
const toldBefore = async (of: Telling, row: HeadsUpRow): Promise<readonly Person[]> => {
  const notices = await of.promises.notices.ofMessages(headsUpKey(row));
  return [...new Set(notices.map(({ to }) => to))].flatMap((key) => of.council.person(key) ?? []);
};

/** Without those who want no such messages. */
const unlessQuiet = async (of: Telling, people: readonly Person[]): Promise<readonly Person[]> => {
  const quiet = await Promise.all(people.map((person) => wantsQuiet(of, person)));
  return people.filter((_person, place) => quiet[place] !== true);
};

/** The councillors of its wards, and of a change those as well who had been told before. */
const toBeTold = async (of: Telling, row: HeadsUpRow): Promise<readonly Person[]> => {
  const own = of.council.people().filter((person) => isForWardOf(row, person));
  const before = row.told === 1 ? [] : await toldBefore(of, row);
  return unlessQuiet(of, [...new Set([...own, ...before])]);
};

/** Plans the briefing for everybody who is to have it; gives how many people that are. */
export const planHeadsUp = async (of: Telling, row: HeadsUpRow): Promise<number> => {
  const people = await toBeTold(of, row);
  await of.promises.notices.plan(
    people.flatMap((person) => messageOwed(headsUpMessage(row, person), person)),
  );
  return people.length;
};

/** Tells them, then the row says so; broken off in between, it is done again. Gives how many people are told. */
export const tellHeadsUp = async (of: Telling, one: KeptRow<HeadsUpRow>): Promise<number> => {
  const count = await planHeadsUp(of, one.row);
  await of.lists.of(headsUps).change(one, { stage: 'told' });
  return count;
};

/** Those who knew of it hear that it is off. */
export const tellItIsOff = async (of: Telling, row: HeadsUpRow, now: Instant): Promise<void> => {
  const people = await unlessQuiet(of, await toldBefore(of, row));
  await of.promises.notices.plan(
    people.flatMap((person) => messageOwed(headsUpOffMessage(row, person, now), person)),
  );
};

/** The officers hear that it was decided and councillors were not told, unless their messages were on their way already. */
export const tellItWasMissed = async (of: Telling, row: HeadsUpRow): Promise<number> => {
  const { notices } = of.promises;
  const sent = await notices.ofMessages(`${headsUpKey(row)}${String(row.told)}/`);
  if (sent.length > 0) return 0;
  return notices.plan(
    headsUpOfficers(of.council.people()).flatMap((person) =>
      messageOwed(headsUpMissedMessage(row, person), person),
    ),
  );
};
