/** Rows of the Duty list <-> the rota. A row that makes no sense is left out, and said so. */
import type { Language } from '#core/domain/language.ts';
import { done, refuse } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import { daysText, readRepeats } from '#core/domain/duty/read-repeats.ts';
import { rotaOf } from '#core/domain/duty/rota-entry.ts';
import type {
  DutyTurn,
  Repeats,
  Rota,
  RotaRow,
  Swap,
  WrongRow,
} from '#core/domain/duty/rota-entry.ts';
import { rotaSentences } from '#core/domain/words/rota.ts';
import type { Person, PersonKey } from '#core/domain/people.ts';
import type { RecordedItem, RotaWrite } from '#core/ports.ts';
import type { DutyRow } from '#lists/duty.ts';

/** A row, and where it lies; a picture of an earlier version does not say where. */
export type KeptDutyRow = DutyRow & Partial<RecordedItem>;

const keyIn = (text: string): string => text.trim().toLowerCase();

/** Officers edit the names in SharePoint and never see the keys: where both are there, the name counts. */
const meantIn =
  (known: readonly Person[]) =>
  (name: string, key: string): PersonKey => {
    const named = known.filter((person) => keyIn(person.name) === keyIn(name));
    return (named.find((person) => person.key === keyIn(key)) ?? named[0])?.key ?? keyIn(key);
  };

type Meant = ReturnType<typeof meantIn>;

const placeOf = ({ item, etag }: KeptDutyRow): { readonly row?: RotaRow } =>
  item === undefined || etag === undefined ? {} : { row: { item, etag } };

const seniorOf = ({ senior = '', seniorKey = '' }: DutyRow, meant: Meant) =>
  senior.trim() === '' ? {} : { senior: meant(senior, seniorKey) };

const repeatsOf = (
  row: DutyRow,
  language: Language,
): Result<Partial<Pick<DutyTurn, 'repeats'>>> => {
  if (row.kind !== 'pattern') return done({});
  const { days = '', startsAt = '', endsAt = '', endsOn = '', everyWeeks } = row;
  const weeks = everyWeeks === undefined ? '' : String(everyWeeks);
  const read = readRepeats({ days, startsAt, endsAt, endsOn, everyWeeks: weeks }, language);
  return read.ok ? done({ repeats: read.value }) : read;
};

const turnOf = (row: KeptDutyRow, meant: Meant, language: Language = 'en'): Result<DutyTurn> => {
  const { from, until, title, kind } = row;
  if (until <= from) return refuse('invalid', rotaSentences[language].endsBeforeStart, 'until');
  const repeats = repeatsOf(row, language);
  if (!repeats.ok) return repeats;
  const isSenior = kind === 'senior';
  return done({
    from,
    until,
    lead: isSenior ? '' : meant(row.lead, row.leadKey),
    deputy: isSenior ? '' : meant(row.deputy, row.deputyKey),
    ...seniorOf(row, meant),
    ...(kind === undefined ? {} : { kind }),
    ...repeats.value,
    ...(title === '' ? {} : { title }),
    ...placeOf(row),
  });
};

const swapOf = (row: KeptDutyRow, meant: Meant): Swap | undefined => {
  const { from, until, part, state, askedAt, answeredAt, note } = row;
  const place = placeOf(row).row;
  if (row.kind !== 'swap' || place === undefined) return undefined;
  if (part === undefined || state === undefined || askedAt === undefined) return undefined;
  return {
    row: place,
    from,
    until,
    part,
    asker: meant(row.asker ?? '', row.askerKey ?? ''),
    asked: meant(row.asked ?? '', row.askedKey ?? ''),
    askedAt,
    state,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    ...(note === undefined ? {} : { note }),
  };
};

const wrongOf = (row: KeptDutyRow, meant: Meant): WrongRow[] => {
  const sentenceIn = (language: Language): string => {
    const turn = turnOf(row, meant, language);
    return turn.ok ? '' : turn.refused.sentence;
  };
  const why = { en: sentenceIn('en'), cy: sentenceIn('cy') };
  const place = placeOf(row).row;
  const { title, from, until, kind = 'turn' } = row;
  return place === undefined ? [] : [{ row: place, title, from, until, kind, why }];
};

/** A swap that nobody has accepted changes nothing yet. */
const counts = ({ kind, state }: DutyRow): boolean => kind !== 'swap' || state === 'accepted';

/** The rota from the rows of the list, in the order of their items. */
export const rotaFrom = (rows: readonly KeptDutyRow[], people: readonly Person[]): Rota => {
  const meant = meantIn(people);
  const read = rows.filter(counts).map((row) => ({ row, turn: turnOf(row, meant) }));
  return rotaOf(
    read.flatMap(({ turn }) => (turn.ok ? [turn.value] : [])),
    {
      swaps: rows.flatMap((row) => swapOf(row, meant) ?? []),
      wrong: read.flatMap(({ row, turn }) => (turn.ok ? [] : wrongOf(row, meant))),
    },
  );
};

const dayKeys = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const repeatColumns = ({ days, startsAt, endsAt, endsOn, everyWeeks }: Repeats) => ({
  days: daysText(days),
  startsAt,
  endsAt,
  everyWeeks,
  endsOn: endsOn === undefined ? null : (dayKeys[endsOn - 1] ?? null),
});

const noRepeats = { days: null, startsAt: null, endsAt: null, everyWeeks: null, endsOn: null };

/** Nobody: a column that must have a value says so. */
const nobody = { name: '–', key: '–' };

const seniorColumns = ({ senior }: RotaWrite) =>
  senior === undefined
    ? { senior: null, seniorKey: null }
    : { senior: senior.name, seniorKey: senior.key };

const swapColumns = ({ swap }: RotaWrite) =>
  swap === undefined
    ? {}
    : {
        state: swap.state,
        part: swap.part,
        asker: swap.asker.name,
        askerKey: swap.asker.key,
        asked: swap.asked.name,
        askedKey: swap.asked.key,
        askedAt: swap.askedAt,
        answeredAt: swap.answeredAt ?? null,
        note: swap.note ?? null,
      };

/** The columns of a row as it is written; null empties one. */
export const dutyColumns = (write: RotaWrite) => {
  const { lead = nobody, deputy = nobody } = write;
  return {
    title: write.title,
    from: write.from,
    until: write.until,
    lead: lead.name,
    leadKey: lead.key,
    deputy: deputy.name,
    deputyKey: deputy.key,
    kind: write.kind,
    ...seniorColumns(write),
    ...(write.repeats === undefined ? noRepeats : repeatColumns(write.repeats)),
    ...swapColumns(write),
  };
};
