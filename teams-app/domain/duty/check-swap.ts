/** Whether a turn can be swapped: whose it is, and who would have it. */
import { wrongPerson } from './check-turn.ts';
import type { Standing } from './check-turn.ts';
import { dutyMoment } from './gap-words.ts';
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';
import { done, refuse } from '../refusal.ts';
import type { Result } from '../refusal.ts';
import { onDuty } from './rota.ts';
import type { Part, Rota, Swap } from './rota-entry.ts';
import { swapSentences } from '../words/rota.ts';

export interface Asking {
  readonly from: Instant;
  readonly until: Instant;
  readonly asker: PersonKey;
  readonly asked: PersonKey;
}

/** Who has the turn once it is swapped. */
export interface Swapped {
  readonly part: Part;
  readonly from: Instant;
  readonly until: Instant;
  readonly lead: PersonKey;
  readonly deputy: PersonKey;
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

const nameIn = ({ people }: Standing, key: PersonKey): string =>
  people.find((person) => person.key === key)?.name ?? '';

const isOpenAlready = (swaps: readonly Swap[], { from, until, asker }: Asking): Swap | undefined =>
  swaps.find(
    (swap) =>
      swap.state === 'asked' && swap.asker === asker && swap.from < until && swap.until > from,
  );

/** The asker's part in the turn that they want swapped, and who the other one is. */
const ownPart = (
  { asker, until }: Asking,
  from: Instant,
  rota: Rota,
): { readonly part: Part; readonly other: PersonKey } | undefined => {
  const { lead, deputy, until: end } = onDuty(rota, from);
  if (lead === undefined || deputy === undefined || end === undefined) return undefined;
  if (from >= until || until > end) return undefined;
  if (lead === asker) return { part: 'lead', other: deputy };
  return deputy === asker ? { part: 'deputy', other: lead } : undefined;
};

const wrongTaker = (
  { asker, asked }: Asking,
  other: PersonKey,
  standing: Standing,
): Result<never> | undefined => {
  const words = swapSentences[standing.language];
  if (asked === asker) return refuse('invalid', words.withYourself, 'with');
  if (asked === other) return refuse('invalid', words.isTheOther(nameIn(standing, asked)), 'with');
  const wrong = wrongPerson({ ...standing, key: asked }, 'lead');
  return wrong === undefined || wrong.ok
    ? undefined
    : refuse('invalid', wrong.refused.sentence, 'with');
};

/** What has begun is swapped from now on. One turn, or a part of one: what is asked must be the asker's throughout. */
export const swappedTurn = (asking: Asking, standing: Standing): Result<Swapped> => {
  const { asked, until } = asking;
  const words = swapSentences[standing.language];
  if (until <= standing.now) return refuse('too-late', words.tooLate, 'to');
  const from = later(asking.from, standing.now);
  const own = ownPart(asking, from, standing.rota);
  if (own === undefined) return refuse('invalid', words.notYourTurn, 'from');
  const { part, other } = own;
  const two = part === 'lead' ? { lead: asked, deputy: other } : { lead: other, deputy: asked };
  return wrongTaker(asking, other, standing) ?? done({ part, from, until, ...two });
};

/** As `swappedTurn`; a second question about the same time while the first is open is refused. */
export const newSwap = (asking: Asking, standing: Standing): Result<Swapped> => {
  const open = isOpenAlready(standing.rota.swaps, asking);
  if (open === undefined) return swappedTurn(asking, standing);
  const { language } = standing;
  const [name, from] = [nameIn(standing, open.asked), dutyMoment(open.from, language)];
  return refuse('conflict', swapSentences[language].alreadyAsked(name, from));
};
