import { newSwap } from '../../domain/duty/check-swap.ts';
import type { Asking, Swapped } from '../../domain/duty/check-swap.ts';
import { dutySpan } from '../../domain/duty/gap-words.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { onDuty } from '../../domain/duty/rota.ts';
import type { Swap } from '../../domain/duty/rota-entry.ts';
import { swapQuestion } from '../../domain/duty/swap-messages.ts';
import { rotaSentences, swapSentences } from '../../domain/words/rota.ts';
import type { RotaWrite } from '../../ports.ts';
import { namedIn, onFreshRota, standingOf, writeRota } from './change-rota.ts';
import type { SwapDone } from './duty-views.ts';
import { momentIn, wordIn } from './read-duty.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Input {
  readonly from: Instant;
  readonly until: Instant;
  /** Who is to take it; or, where `with` is left out, who is to be lead or deputy in the caller's place. */
  readonly with: PersonKey;
  readonly lead: PersonKey;
  readonly deputy: PersonKey;
  readonly note: string;
}

const longestNote = 200;

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const words = rotaSentences[language];
  const from = momentIn(wordIn(raw, 'from'));
  if (from === undefined) return refuse('invalid', words.noMoment, 'from');
  const until = momentIn(wordIn(raw, 'to'));
  if (until === undefined) return refuse('invalid', words.noMoment, 'to');
  const note = wordIn(raw, 'note');
  if (note.length > longestNote) return refuse('invalid', words.tooManyWords(longestNote), 'note');
  const key = (name: string): PersonKey => wordIn(raw, name).toLowerCase();
  return done({ from, until, with: key('with'), lead: key('lead'), deputy: key('deputy'), note });
};

/** Who is asked: named as such, or put where the caller stands on the rota. */
const askedIn = (hub: Hub, caller: Person, input: Input): PersonKey => {
  if (input.with !== '') return input.with;
  const [now, { from }] = [hub.clock.now(), input];
  const { lead } = onDuty(hub.council.duty(), from > now ? from : now);
  return lead === caller.key ? input.lead : input.deputy;
};

/** A swap that does not count puts nobody on call. */
export type Settled = Pick<Swapped, 'part' | 'from' | 'until'> & Partial<Swapped>;

/** The row of a swap: Lead and Deputy say who has the turn once it counts. The record is in English. */
export const swapRow = (
  hub: Hub,
  swapped: Settled,
  swap: Omit<Swap, 'row' | 'from' | 'until' | 'part'>,
): RotaWrite => {
  const [asker, asked] = [namedIn(hub, swap.asker), namedIn(hub, swap.asked)];
  return {
    title: swapSentences.en.title(asked.name, asker.name),
    kind: 'swap',
    from: swapped.from,
    until: swapped.until,
    ...(swapped.lead === undefined ? {} : { lead: namedIn(hub, swapped.lead) }),
    ...(swapped.deputy === undefined ? {} : { deputy: namedIn(hub, swapped.deputy) }),
    swap: { ...swap, part: swapped.part, asker, asked },
  };
};

/** The question to whoever is asked; planned again it adds nothing. */
const ask = async (hub: Hub, swap: Swap, to: Person | undefined): Promise<void> => {
  if (to === undefined) return;
  const question = swapQuestion(swap, hub.council.people());
  await hub.promises.notices.plan(messageOwed(question, to));
  hub.nudge();
};

const askFor = async (
  hub: Hub,
  by: Person,
  input: Input,
  swapped: Swapped,
): Promise<Result<SwapDone>> => {
  const { part, from, until } = swapped;
  const asked = swapped[part];
  const note = input.note === '' ? {} : { note: input.note };
  const asking = {
    asker: by.key,
    asked,
    askedAt: hub.clock.now(),
    state: 'asked' as const,
    ...note,
  };
  const write = swapRow(hub, swapped, asking);
  const { name } = namedIn(hub, asked);
  const detail = `${by.name} asks ${name} to be ${part}, ${dutySpan(swapped)}.`;
  const change = { by, action: 'swap-asked', detail } as const;
  const row = await writeRota(hub, change, () => hub.rota.add(write));
  await ask(hub, { ...asking, row, part, from, until }, hub.council.person(asked));
  return done({ swap: row.item, state: 'asked', say: swapSentences[by.language].asked(name) });
};

/**
 * Asks a colleague to take a turn of one's own, or a part of it. Nothing changes until they say yes: they
 * are asked in the chat and by email.
 */
export const swapDuty = useCase('anybody', read, (hub, caller, input) =>
  onFreshRota(hub, caller, async () => {
    const { from, until } = input;
    const asked = askedIn(hub, caller, input);
    const asking: Asking = { from, until, asked, asker: caller.key };
    const swapped = newSwap(asking, await standingOf(hub, caller));
    return swapped.ok ? askFor(hub, caller, input, swapped.value) : swapped;
  }),
);
