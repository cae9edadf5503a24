import { checkTurn, withTurn } from '../../domain/duty/check-turn.ts';
import { dutySpan } from '../../domain/duty/gap-words.ts';
import { hasPhone } from '../../domain/duty/on-call.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import type { DutyTurn } from '../../domain/duty/rota-entry.ts';
import { rotaSentences } from '../../domain/words/rota.ts';
import type { RotaWrite } from '../../ports.ts';
import {
  gapsInTrail,
  gapsLeft,
  keepers,
  namedIn,
  onFreshRota,
  standingOf,
  writeRota,
} from './change-rota.ts';
import type { GapLines } from './change-rota.ts';
import type { DutySaved } from './duty-views.ts';
import { readDuty } from './read-duty.ts';
import type { DutyDraft } from './read-duty.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

type Turn = DutyDraft['turn'];

const usualTitle = (hub: Hub, { kind, lead, deputy, senior = '' }: Turn): string =>
  kind === 'senior'
    ? namedIn(hub, senior).name
    : `${namedIn(hub, lead).name} and ${namedIn(hub, deputy).name}`;

const writeOf = (hub: Hub, turn: Turn): RotaWrite => ({
  title: turn.title ?? usualTitle(hub, turn),
  kind: turn.kind,
  from: turn.from,
  until: turn.until,
  ...(turn.kind === 'senior'
    ? {}
    : { lead: namedIn(hub, turn.lead), deputy: namedIn(hub, turn.deputy) }),
  ...(turn.senior === undefined ? {} : { senior: namedIn(hub, turn.senior) }),
  ...(turn.repeats === undefined ? {} : { repeats: turn.repeats }),
});

/** The row that is changed, as it stands: undefined for a new one. A swap is changed by those who made it. */
const rowToChange = (hub: Hub, { language }: Person, { row }: Turn): Result<DutyTurn['row']> => {
  if (row === undefined) return done(undefined);
  const { turns, wrong } = hub.council.duty();
  const there = [...turns.filter(({ kind }) => kind !== 'swap'), ...wrong].find(
    (each) => each.row?.item === row.item,
  );
  if (there === undefined) return refuse('not-found', rotaSentences[language].noRow);
  return there.row?.etag === row.etag
    ? done(row)
    : refuse('conflict', rotaSentences[language].changedMeanwhile);
};

const isAlike = (a: DutyTurn, b: DutyTurn): boolean =>
  (a.kind ?? 'turn') === (b.kind ?? 'turn') &&
  JSON.stringify([a.from, a.until, a.lead, a.deputy, a.senior, a.repeats]) ===
    JSON.stringify([b.from, b.until, b.lead, b.deputy, b.senior, b.repeats]);

/** The same thing saved twice is saved once: an answer may have been lost on its way. */
const savedAlready = (hub: Hub, turn: Turn): string | undefined =>
  turn.row === undefined
    ? hub.council.duty().turns.find((each) => isAlike(each, turn))?.row?.item
    : undefined;

const withoutPhone = (hub: Hub, { language }: Person, turn: Turn): string[] =>
  [turn.lead, turn.deputy]
    .map((key) => hub.council.person(key))
    .filter((person) => person !== undefined && !hasPhone(person))
    .map((person) => rotaSentences[language].withoutPhone(person?.name ?? ''));

const detailOf = (write: RotaWrite, more: readonly string[]): string => {
  const people = [write.lead?.name, write.deputy?.name].filter((name) => name !== undefined);
  const who = people.length === 0 ? '' : `, ${people.join(' and ')}`;
  const senior = write.senior === undefined ? '' : `, senior manager ${write.senior.name}`;
  return [`${write.title} (${write.kind}): ${dutySpan(write)}${who}${senior}.`, ...more].join(' ');
};

const save = async (hub: Hub, by: Person, draft: DutyDraft, gaps: GapLines): Promise<DutySaved> => {
  const { turn } = draft;
  const write = writeOf(hub, turn);
  const detail = detailOf(write, gapsInTrail(gaps, draft));
  const change = { by, action: 'duty-changed', detail } as const;
  const row = await writeRota(hub, change, () =>
    turn.row === undefined ? hub.rota.add(write) : hub.rota.change(turn.row, write),
  );
  hub.nudge();
  return {
    row: row.item,
    say: rotaSentences[by.language].saved(write.title),
    warnings: [...gaps(by.language), ...withoutPhone(hub, by, turn)],
  };
};

const check = async (
  hub: Hub,
  by: Person,
  { turn, ...anyway }: DutyDraft,
): Promise<Result<GapLines>> => {
  const row = rowToChange(hub, by, turn);
  if (!row.ok) return row;
  const standing = await standingOf(hub, by);
  const checked = checkTurn(turn, standing);
  return checked.ok ? gapsLeft(hub, by, withTurn(standing.rota, turn), anyway) : checked;
};

/**
 * Writes a row of the rota: new, or in the place of one. Refuses nonsense, and whatever would leave a time
 * without two people who can be reached or without a senior manager, with the field that it is about; a gap
 * in the next 30 days only with `anyway` and a reason. Saving the same thing twice adds nothing.
 */
export const setDuty = useCase(keepers, readDuty, (hub, caller, draft) =>
  onFreshRota(hub, caller, async () => {
    const already = savedAlready(hub, draft.turn);
    if (already !== undefined) {
      const say = rotaSentences[caller.language].saved(usualTitle(hub, draft.turn));
      return done<DutySaved>({ row: already, say, warnings: [] });
    }
    const gaps = await check(hub, caller, draft);
    return gaps.ok ? done(await save(hub, caller, draft, gaps.value)) : gaps;
  }),
);
