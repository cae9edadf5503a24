/** The look of the night: whether each member of the rota could be told, on each of their channels. */
import { everyChannelOf } from '../../domain/alerts/channels.ts';
import { looksLikeEmail, looksLikePhone } from '../../domain/contact-shape.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { NoticeChannel } from '../../domain/alerts/notice-channel.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { barsOf } from '../../domain/duty/rota-bars.ts';
import { rotaMembers } from '../../domain/duty/rota-members.ts';
import { dailySlots } from '../../domain/time/slots.ts';
import type { Account, Unreachable } from '../../ports.ts';
import { StoreUnavailable } from '../../ports.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';

const daysAhead = 30;

const onCallAhead = ({ council, now }: Run): readonly PersonKey[] =>
  barsOf(council.duty(), now, addMinutes(now, daysAhead * 24 * 60)).flatMap(({ turn, senior }) => [
    ...(turn === undefined ? [] : [turn.lead, turn.deputy]),
    ...(senior === undefined ? [] : [senior]),
  ]);

/** Without the directory, or without the right to it, nothing is known, and nothing is said. */
const accountsOf = async (
  run: Run,
  members: readonly Person[],
): Promise<ReadonlyMap<PersonKey, Account>> => {
  try {
    const accounts = (await run.directory?.accounts(members.map(({ key }) => key))) ?? [];
    return new Map(members.map(({ key }, place) => [key, accounts[place] ?? 'unknown']));
  } catch (problem) {
    run.log.warn('accounts-not-seen', {
      problem: problem instanceof Error ? problem.name : 'unknown',
    });
    return new Map();
  }
};

/** What Teams says of the chat; undefined where nobody knows, or it asks to wait. */
const teamsProblem = async (run: Run, person: Person): Promise<string | null | undefined> => {
  try {
    const seen = await run.messengers.teams?.look?.(person);
    if (seen?.outcome === 'sent') return null;
    return seen?.outcome === 'unreachable' ? seen.why : undefined;
  } catch (problem) {
    if (problem instanceof StoreUnavailable) throw problem;
    return undefined;
  }
};

const shapeProblem = (person: Person, channel: NoticeChannel): string | null => {
  if (channel === 'email') return looksLikeEmail(person.email) ? null : 'no e-mail address';
  const number = channel === 'voice' ? person.callPhone : person.phone;
  return looksLikePhone(number ?? '') ? null : 'no telephone number';
};

const accountProblems: Readonly<Partial<Record<Account, string>>> = {
  disabled: 'the account is disabled',
  gone: 'there is no such account',
};

/** Why this channel does not reach the person; null where it would, undefined where nobody knows. */
const problemOf = async (
  run: Run,
  person: Person,
  channel: NoticeChannel,
  account: Account | undefined,
): Promise<string | null | undefined> => {
  const byAccount = account === undefined ? undefined : accountProblems[account];
  if (byAccount !== undefined && (channel === 'teams' || channel === 'email')) return byAccount;
  return channel === 'teams' ? teamsProblem(run, person) : shapeProblem(person, channel);
};

interface Seen {
  readonly account: Account | undefined;
  readonly flags: readonly Unreachable[];
}

const lookAt = async (run: Run, person: Person, { account, flags }: Seen): Promise<void> => {
  const { reachability } = run.promises;
  for (const channel of everyChannelOf(person)) {
    const why = await problemOf(run, person, channel, account);
    const place = { person: person.key, channel };
    const flag = flags.find((each) => each.person === person.key && each.channel === channel);
    if (typeof why === 'string' && flag?.why !== why)
      await reachability.flag([{ ...place, since: run.moment(), why, found: 'look' }]);
    // Teams has just been asked; of the others only their shape was seen.
    if (why === null && flag !== undefined)
      await reachability.clear(person.key, channel, channel === 'teams' ? undefined : 'look');
  }
};

/** Flags of people who are counted on no more, and of channels that they no longer have, go. */
const forgetOthers = async (run: Run, members: readonly Person[]): Promise<void> => {
  const { reachability } = run.promises;
  for (const { person, channel } of await reachability.all()) {
    const member = members.find(({ key }) => key === person);
    const stays = member !== undefined && everyChannelOf(member).includes(channel);
    if (!stays && channel !== 'second-text') await reachability.clear(person, channel);
  }
};

/**
 * Looks each night at everybody on the rota: is the account there and enabled, is the chat open, can the
 * numbers and addresses be right. What it finds is flagged; what is right again is not any more. Tells
 * nobody anything.
 */
export const lookAfterRota: Chore = {
  name: 'reachability',
  ...dailySlots('03:20'),
  run: async (run) => {
    const members = rotaMembers(run.council.people(), onCallAhead(run));
    const accounts = await accountsOf(run, members);
    const flags = await run.promises.reachability.all();
    for (const person of members)
      await lookAt(run, person, { account: accounts.get(person.key), flags });
    await forgetOthers(run, members);
    const flagged = await run.promises.reachability.all();
    run.log.info('reachability-looked-at', { people: members.length, flagged: flagged.length });
  },
};
