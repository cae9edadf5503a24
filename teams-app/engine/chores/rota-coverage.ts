/** Looks through the rota each morning and tells its owner where it leaves somebody alone. Source: domain.md 3.6. */
import { gapsOf } from '../../domain/duty/coverage.ts';
import { gapSentence } from '../../domain/duty/gap-words.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import { cutOff } from '../../domain/duty/on-call.ts';
import type { Language } from '../../domain/language.ts';
import { gapsMessage, rotaOwners } from '../../domain/duty/rota-messages.ts';
import { dailySlots } from '../../domain/time/slots.ts';
import { swapQuestion } from '../../domain/duty/swap-messages.ts';
import { rotaSentences } from '../../domain/words/rota.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';

const daysAhead = 30;

/** Gaps of the next 30 days, and rows that make no sense and are left out. */
const faultsOf = async (run: Run): Promise<(language: Language) => readonly string[]> => {
  const { council } = run;
  const [rota, people, now] = [council.duty(), council.people(), run.moment()];
  const cover = { rota, people, away: cutOff(people, await run.promises.reachability.all()) };
  const gaps = gapsOf(cover, now, addMinutes(now, daysAhead * 24 * 60));
  return (language) => [
    ...gaps.map((gap) => gapSentence(gap, people, language)),
    ...rota.wrong
      .filter(({ until }) => until > now)
      .map(({ title, why }) => rotaSentences[language].leftOut(title, why[language])),
  ];
};

const gapsOwed = (
  run: Run,
  slot: Instant,
  faultsIn: (language: Language) => readonly string[],
): NoticeDraft[] => {
  if (faultsIn('en').length === 0) return [];
  const { council } = run;
  const team = { people: council.people(), duty: council.duty(), at: run.moment(), barred: [] };
  return rotaOwners(team).flatMap((key) => {
    const person = council.person(key);
    if (person === undefined) return [];
    return messageOwed(gapsMessage(person, slot, faultsIn(person.language)), person);
  });
};

/** Questions that nobody has answered yet: planned again, should the hub have stopped before it asked. */
const swapsOwed = ({ council, moment }: Run): NoticeDraft[] =>
  council
    .duty()
    .swaps.filter(({ state, until }) => state === 'asked' && until > moment())
    .flatMap((swap) => {
      const asked = council.person(swap.asked);
      return asked === undefined ? [] : messageOwed(swapQuestion(swap, council.people()), asked);
    });

/** Every morning at 7:30, and a word only where something is wrong. */
export const lookThroughRota: Chore = {
  name: 'rota-coverage',
  ...dailySlots('07:30'),
  run: async (run, slot) => {
    const faults = await faultsOf(run);
    await run.promises.notices.plan([...gapsOwed(run, slot, faults), ...swapsOwed(run)]);
  },
};
