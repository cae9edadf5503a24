import { swappedTurn } from '../../domain/duty/check-swap.ts';
import type { Swapped } from '../../domain/duty/check-swap.ts';
import { dutyMoment, dutySpan } from '../../domain/duty/gap-words.ts';
import type { Language } from '../../domain/language.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import type { Swap } from '../../domain/duty/rota-entry.ts';
import { swapAnswer } from '../../domain/duty/swap-messages.ts';
import { swapSentences } from '../../domain/words/rota.ts';
import { namedIn, onFreshRota, standingOf, writeRota } from './change-rota.ts';
import type { SwapDone } from './duty-views.ts';
import { wordIn } from './read-duty.ts';
import { swapRow } from './swap-duty.ts';
import type { Settled } from './swap-duty.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const answers = { accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' } as const;

type Answer = keyof typeof answers;
const isAnswer = (word: string): word is Answer => Object.hasOwn(answers, word);

interface Input {
  readonly swap: string;
  readonly answer: Answer;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const answer = wordIn(raw, 'answer');
  return isAnswer(answer)
    ? done({ swap: wordIn(raw, 'swap'), answer })
    : refuse('invalid', swapSentences[language].noAnswer, 'answer');
};

/** The one that is meant; where none is named, the only one that the caller can still answer so. */
const meant = (hub: Hub, { key }: Person, { swap: item, answer }: Input): Swap | undefined => {
  const { swaps } = hub.council.duty();
  if (item !== '') return swaps.find(({ row }) => row.item === item);
  const open = swaps.filter(
    ({ state, asker, asked, until }) =>
      state === 'asked' &&
      (answer === 'withdraw' ? asker : asked) === key &&
      until > hub.clock.now(),
  );
  return open.length === 1 ? open[0] : undefined;
};

/** The swap, for the one who may answer so. For everybody else it does not exist. */
const find = (hub: Hub, caller: Person, input: Input): Result<Swap> => {
  const { answer } = input;
  const words = swapSentences[caller.language];
  const swap = meant(hub, caller, input);
  if (swap === undefined || ![swap.asker, swap.asked].includes(caller.key))
    return refuse('not-found', words.notFound);
  const may = answer === 'withdraw' ? swap.asker : swap.asked;
  if (may !== caller.key)
    return refuse('forbidden', answer === 'withdraw' ? words.notAskedByYou : words.notAskedOfYou);
  return swap.state === 'asked'
    ? done(swap)
    : refuse('conflict', words.alreadyAnswered(swap.state));
};

/** Who has the turn from now on; a rota that has changed since no longer fits the question. */
const settled = async (hub: Hub, caller: Person, swap: Swap): Promise<Result<Swapped>> => {
  const swapped = swappedTurn(swap, await standingOf(hub, caller));
  if (swapped.ok || swapped.refused.kind === 'too-late') return swapped;
  return refuse('conflict', swapSentences[caller.language].rotaChanged);
};

const sayOf = (hub: Hub, { language }: Person, swap: Swap): string => {
  const { state, from, until } = swap;
  const words = swapSentences[language];
  if (state === 'accepted')
    return words.accepted(dutyMoment(from, language), dutyMoment(until, language));
  return state === 'refused' ? words.refused(namedIn(hub, swap.asker).name) : words.withdrawn;
};

const tell = async (hub: Hub, swap: Swap): Promise<void> => {
  const message = swapAnswer(swap, hub.council.people(), hub.clock.now());
  const to = hub.council.person(message.to);
  if (to !== undefined) await hub.promises.notices.plan(messageOwed(message, to));
  hub.nudge();
};

const write = async (hub: Hub, by: Person, swap: Swap, swapped: Settled): Promise<SwapDone> => {
  const { row, from: _from, until: _until, part: _part, ...about } = swap;
  const answered = { ...about, answeredAt: hub.clock.now() };
  const names = `${namedIn(hub, swap.asked).name} for ${namedIn(hub, swap.asker).name}`;
  const detail = `${names}, ${swapped.part}, ${dutySpan(swapped)}: ${swap.state}.`;
  await writeRota(hub, { by, action: 'swap-answered', detail }, () =>
    hub.rota.change(row, swapRow(hub, swapped, answered)),
  );
  await tell(hub, swap);
  return {
    swap: row.item,
    state: swap.state,
    say: sayOf(hub, by, { ...swap, ...swapped }),
  };
};

/**
 * Says yes or no to a swap, or takes one's own back. Yes writes the swap into the rota in the same write:
 * from then on it counts. Whoever asked, or was asked, is told.
 */
export const answerSwap = useCase('anybody', read, (hub, caller, input) =>
  onFreshRota(hub, caller, async () => {
    const found = find(hub, caller, input);
    if (!found.ok) return found;
    const swap = { ...found.value, state: answers[input.answer] };
    const swapped =
      input.answer === 'accept' ? await settled(hub, caller, swap) : done<Settled>(swap);
    return swapped.ok ? done(await write(hub, caller, swap, swapped.value)) : swapped;
  }),
);
