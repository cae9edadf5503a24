import { headsUps } from '#lists/heads-ups.ts';
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import type { AuditAction, AuditDraft } from '../../domain/trail/audit.ts';
import { headsUpKeepers, isToBeTold, wardsOf } from '../../domain/online/heads-up.ts';
import { hubReference } from '../../domain/alerts/hub-message.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { saidDay } from '../../domain/time/said-moment.ts';
import { headsUpWords } from '../../domain/words/heads-up.ts';
import { RowChanged } from '../../ports.ts';
import type { KeptList, KeptRow } from '../../ports.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import type { HeadsUpSaid, OnlineSaid } from './online-views.ts';
import { textFrom } from '../text-from.ts';
import { readHeadsUp } from './read-heads-up.ts';
import type { HeadsUpInput } from './read-heads-up.ts';
import { planHeadsUp, tellHeadsUp, tellItIsOff } from './tell-heads-up.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

type HeadsUp = KeptRow<HeadsUpRow>;

const listOf = (hub: Hub): KeptList<HeadsUpRow> => hub.lists.of(headsUps);

const find = (hub: Hub, caller: Person, key: string): Result<HeadsUp> => {
  const { said } = headsUpWords[caller.language];
  const one = listOf(hub)
    .rows()
    ?.find(({ row }) => row.key === key);
  if (one === undefined) return refuse('not-found', said.notThere);
  return one.row.stage === 'called-off' ? refuse('conflict', said.isOff) : done(one);
};

const entry = (hub: Hub, by: Person, action: AuditAction, { title }: HeadsUpRow): AuditDraft => ({
  reference: hubReference,
  at: hub.clock.now(),
  action,
  actor: by.name,
  actorKey: by.key,
  detail: title,
  shared: false,
});

/** Wards that no councillor has would mean that nobody hears of it. Those that it has had may stay. */
const checked = (
  hub: Hub,
  caller: Person,
  input: HeadsUpInput,
  before: HeadsUpRow | undefined,
): Result<HeadsUpInput> => {
  const { said } = headsUpWords[caller.language];
  const known = [...wardsOf(hub.council.people()), ...(before?.wards ?? '').split('\n')];
  if (input.wards.some((ward) => !known.includes(ward)))
    return refuse('invalid', said.noWard, 'wards');
  return input.decisionAt <= hub.clock.now()
    ? refuse('invalid', said.isOver, 'decision')
    : done(input);
};

const optionalTexts = ['titleCy', 'whatCy', 'factsCy', 'contact'] as const;

/** What is typed, as columns; null empties one. */
const written = ({ texts, wards, decisionAt }: HeadsUpInput) => ({
  ...texts,
  ...Object.fromEntries(optionalTexts.map((key) => [key, texts[key] ?? null])),
  wards: wards.length === 0 ? null : wards.join('\n'),
  decisionAt,
});

const keyOf = ({ seal }: Hub, caller: Person, submission: string): string =>
  seal.digest(JSON.stringify(['heads-up', caller.key, submission])).slice(0, 40);

const begin = async (hub: Hub, caller: Person, input: HeadsUpInput): Promise<HeadsUp> => {
  const { texts, wards, decisionAt } = input;
  const row: HeadsUpRow = {
    ...texts,
    ...(wards.length === 0 ? {} : { wards: wards.join('\n') }),
    decisionAt,
    tellAt: input.tellAt ?? hub.clock.now(),
    stage: 'planned',
    told: 1,
    by: caller.name.slice(0, 255),
    key: keyOf(hub, caller, input.submission),
  };
  await hub.promises.log([entry(hub, caller, 'heads-up-set', row)]);
  return listOf(hub).add(row);
};

/** What was told stays told, unless councillors are to hear of the change: then they hear of it now. */
const again = ({ row }: HeadsUp, input: HeadsUpInput, hub: Hub): Partial<HeadsUpRow> => {
  const now = hub.clock.now();
  if (row.stage === 'planned') return { tellAt: input.tellAt ?? now };
  return input.tellAgain ? { stage: 'planned', told: row.told + 1, tellAt: now } : {};
};

const change = async (
  hub: Hub,
  caller: Person,
  one: HeadsUp,
  input: HeadsUpInput,
): Promise<HeadsUp> => {
  if (one.etag !== input.etag) throw new RowChanged('It was changed after the form was opened');
  await hub.promises.log([entry(hub, caller, 'heads-up-set', one.row)]);
  return listOf(hub).change(one, { ...written(input), ...again(one, input, hub) });
};

/** What is told already is a change that nobody hears of, or a form that came twice. */
const knownAlready = async (hub: Hub, caller: Person, { row }: HeadsUp, isNew: boolean) => {
  const { said } = headsUpWords[caller.language];
  return { say: isNew ? said.told(await planHeadsUp(hub, row)) : said.saved };
};

/** Whatever is due is told at once; the rest waits for its day. */
const settle = async (
  hub: Hub,
  caller: Person,
  one: HeadsUp,
  isNew: boolean,
): Promise<OnlineSaid> => {
  const { said } = headsUpWords[caller.language];
  if (one.row.stage === 'told') return knownAlready(hub, caller, one, isNew);
  if (!isToBeTold(one.row, hub.clock.now()))
    return { say: said.planned(saidDay(one.row.tellAt, caller.language)) };
  const count = await tellHeadsUp(hub, one);
  hub.nudge();
  return { say: said.told(count) };
};

/**
 * Schedules a decision to watch, or changes one. Councillors of its wards are told on their day, or now where it
 * names none; of a change only where the officer says so. The same form sent twice schedules one.
 */
export const setHeadsUp = useCase(headsUpKeepers, readHeadsUp, (hub, caller, input) =>
  onFreshLists(caller.language, [listOf(hub)], async () => {
    const before = input.key === '' ? undefined : find(hub, caller, input.key);
    if (before?.ok === false) return before;
    const right = checked(hub, caller, input, before?.value.row);
    if (!right.ok) return right;
    const one = before
      ? await change(hub, caller, before.value, input)
      : await begin(hub, caller, input);
    const { say } = await settle(hub, caller, one, before === undefined);
    return done<HeadsUpSaid>({ say, key: one.row.key });
  }),
);

/** Calls one off. Those who had been told hear of it; of one that waits for its day nobody hears. */
export const callOffHeadsUp = useCase(
  headsUpKeepers,
  (raw) => done({ key: textFrom(raw, 'headsUp') }),
  (hub, caller, { key }) =>
    onFreshLists<OnlineSaid>(caller.language, [listOf(hub)], async () => {
      const one = find(hub, caller, key);
      if (!one.ok) return one;
      await hub.promises.log([entry(hub, caller, 'heads-up-off', one.value.row)]);
      await listOf(hub).change(one.value, { stage: 'called-off' });
      await tellItIsOff(hub, one.value.row, hub.clock.now());
      hub.nudge();
      return done({ say: headsUpWords[caller.language].said.off });
    }),
);
