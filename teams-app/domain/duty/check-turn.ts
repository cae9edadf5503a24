/** Whether a row of the rota may be saved: everything that makes it nonsense, or leaves nobody to take it. domain.md 3.6. */
import { gapsOf } from './coverage.ts';
import type { Cover } from './coverage.ts';
import { dutyMoment } from './gap-words.ts';
import { addMinutes, millisecondsOf } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import { isReachable, mayBeOnCall, mayBeSenior } from './on-call.ts';
import type { PersonKey } from '../people.ts';
import { done, refuse } from '../refusal.ts';
import type { Result } from '../refusal.ts';
import { stretchesOf } from './rota-pattern.ts';
import { rotaOf } from './rota-entry.ts';
import type { DutyTurn, Rota } from './rota-entry.ts';
import { rotaSentences } from '../words/rota.ts';

const day = 24 * 60;
/** Days that a single turn may last: longer is a slip of the pen, or a repeating turn. */
const longestTurn = 62;
const longestPattern = 2 * 366;

const wrongTimes = (turn: DutyTurn, { now, language }: Standing): Result<never> | undefined => {
  const words = rotaSentences[language];
  const { from, until, kind = 'turn' } = turn;
  const end = kind === 'pattern' ? 'lastDay' : 'to';
  if (until <= from) return refuse('invalid', words.endsBeforeStart, end);
  if (until <= now) return refuse('invalid', words.isOver, end);
  const isLong = kind === 'pattern' || kind === 'senior';
  if (until <= addMinutes(from, (isLong ? longestPattern : longestTurn) * day)) return undefined;
  return isLong
    ? refuse('invalid', words.tooFar, end)
    : refuse('invalid', words.tooLong(longestTurn), end);
};

/** Two stretches of the longest round say whether it ever overlaps itself. */
const wrongRepeats = (turn: DutyTurn, { language }: Standing): Result<never> | undefined => {
  const words = rotaSentences[language];
  if (turn.repeats === undefined) return undefined;
  const from = millisecondsOf(turn.from);
  const until = millisecondsOf(addMinutes(turn.from, (turn.repeats.everyWeeks * 2 + 1) * 7 * day));
  const stretches = stretchesOf(turn, turn.repeats, { from, until });
  if (stretches.length === 0) return refuse('invalid', words.noStretch, 'days');
  const overlaps = stretches.some(({ until: end }, place) => {
    const next = stretches[place + 1];
    return next !== undefined && next.from < end;
  });
  return overlaps ? refuse('invalid', words.overlapsItself, 'endsOn') : undefined;
};

type Field = 'lead' | 'deputy' | 'senior';

const missing = { lead: 'noLead', deputy: 'noDeputy', senior: 'noSenior' } as const;

/** Whom a row may name. */
interface Choice extends Pick<Standing, 'people' | 'chats' | 'away' | 'language'> {
  readonly key: PersonKey;
}

/** Why somebody cannot be put on the rota. */
export const wrongPerson = (
  { people, key, chats, away, language }: Choice,
  field: Field,
): Result<never> | undefined => {
  const words = rotaSentences[language];
  if (key === '') return refuse('invalid', words[missing[field]], field);
  const person = people.find((each) => each.key === key);
  if (person === undefined) return refuse('invalid', words.unknownPerson, field);
  const { name } = person;
  if (!person.active) return refuse('invalid', words.hasLeft(name), field);
  if (field === 'senior' && !mayBeSenior(person))
    return refuse('invalid', words.notSenior(name), field);
  if (field !== 'senior' && !mayBeOnCall(person))
    return refuse('invalid', words.notOnCall(name), field);
  if (away?.has(key) === true) return refuse('invalid', words.notReachedLately(name), field);
  if (!isReachable(person, chats.has(key)))
    return refuse('invalid', words.unreachable(name), field);
  return undefined;
};

/** What a row is checked against. */
export interface Standing extends Cover {
  readonly now: Instant;
  /** Of whoever looks at it, or changes it. */
  readonly language: Language;
  /** People who have a chat with the bot. */
  readonly chats: ReadonlySet<PersonKey>;
}

const wrongPeople = (turn: DutyTurn, standing: Standing): Result<never> | undefined => {
  const { people, language } = standing;
  const words = rotaSentences[language];
  const check = (key: PersonKey, field: Field) => wrongPerson({ ...standing, key }, field);
  const { lead, deputy, senior, kind } = turn;
  if (kind === 'senior') return check(senior ?? '', 'senior');
  const wrong = check(lead, 'lead') ?? check(deputy, 'deputy');
  if (wrong !== undefined) return wrong;
  if (lead === deputy) {
    const name = people.find(({ key }) => key === lead)?.name ?? '';
    return refuse('invalid', words.samePerson(name), 'deputy');
  }
  return senior === undefined ? undefined : check(senior, 'senior');
};

const wrongSenior = (turn: DutyTurn, standing: Standing): Result<never> | undefined => {
  if (turn.kind === 'senior') return undefined;
  const cover = { people: standing.people, rota: withTurn(standing.rota, turn) };
  const isAlone = gapsOf(cover, turn.from, turn.until).some(({ reason }) => reason === 'no-senior');
  return isAlone
    ? refuse('invalid', rotaSentences[standing.language].nobodySenior, 'senior')
    : undefined;
};

const overlapping = (turn: DutyTurn, { rota, language }: Standing): Result<never> | undefined => {
  if (turn.kind !== 'override') return undefined;
  const other = rota.turns.find(
    ({ kind, from, until, row }) =>
      kind === 'override' &&
      from < turn.until &&
      until > turn.from &&
      (turn.row === undefined || row?.item !== turn.row.item),
  );
  if (other === undefined) return undefined;
  const [from, until] = [dutyMoment(other.from, language), dutyMoment(other.until, language)];
  const sentence = rotaSentences[language].overlaps(other.title ?? '', from, until);
  return refuse('invalid', sentence, 'from');
};

/** The rota with this row in the place of the one it changes, or as its last. */
export const withTurn = (rota: Rota, turn: DutyTurn): Rota => {
  const index = rota.turns.findIndex(({ row }) => row !== undefined && row.item === turn.row?.item);
  return rotaOf(index < 0 ? [...rota.turns, turn] : rota.turns.with(index, turn), rota);
};

/** The rota without a row. */
export const withoutRow = (rota: Rota, item: string): Rota =>
  rotaOf(
    rota.turns.filter(({ row }) => row?.item !== item),
    rota,
  );

/** The first thing that is wrong with a row, with its field. Gaps that it leaves are looked for elsewhere. */
export const checkTurn = (turn: DutyTurn, standing: Standing): Result<DutyTurn> =>
  wrongTimes(turn, standing) ??
  wrongRepeats(turn, standing) ??
  wrongPeople(turn, standing) ??
  overlapping(turn, standing) ??
  wrongSenior(turn, standing) ??
  done(turn);
