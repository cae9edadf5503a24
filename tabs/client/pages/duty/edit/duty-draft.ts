/** What stands in the form of the rota, and what the hub is sent of it. */
import type { Instant } from '#core/domain/time/instant.ts';
import { dayOf } from '#core/domain/time/wall-clock.ts';
import type { DutyRowView, SetDutyInput } from '#core/use-cases/duty/duty-views.ts';
import { dayLater, nextHalfHour, typedMoment } from '../duty-times.ts';

export type EditedKind = NonNullable<SetDutyInput['kind']>;

export interface DutyDraft {
  readonly row?: string;
  readonly etag?: string;
  readonly kind: EditedKind;
  readonly from: string;
  readonly to: string;
  readonly lead: string;
  readonly deputy: string;
  readonly senior: string;
  readonly title: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Numbers 1 (Monday) to 7. */
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
  /** Empty: when the clock next shows `endsAt`. */
  readonly endsOn: string;
  readonly everyWeeks: string;
  readonly anyway: boolean;
  readonly reason: string;
}

const usual = {
  lead: '',
  deputy: '',
  senior: '',
  title: '',
  days: [],
  startsAt: '17:00',
  endsAt: '08:30',
  endsOn: '',
  everyWeeks: '1',
  anyway: false,
  reason: '',
} as const;

/** An empty form, for a time where one is given. */
export const newDraft = (
  now: Instant,
  span: { readonly from: Instant; readonly until: Instant } | undefined,
  kind: EditedKind = 'turn',
): DutyDraft => {
  const from = span?.from ?? nextHalfHour(now);
  const begins = from < now ? nextHalfHour(now) : from;
  return {
    ...usual,
    kind,
    from: typedMoment(begins),
    to: span === undefined ? '' : typedMoment(span.until),
    firstDay: dayOf(begins),
    lastDay: dayLater(dayOf(begins), 12 * 7),
  };
};

/** A row as it stands, to be changed. Undefined for a swap, which only the two who made it can end. */
export const draftOfRow = (row: DutyRowView): DutyDraft | undefined => {
  if (row.kind === 'swap') return undefined;
  const { repeats } = row;
  return {
    ...usual,
    row: row.row,
    etag: row.etag,
    kind: row.kind,
    from: typedMoment(row.from),
    to: typedMoment(row.until),
    lead: row.lead?.key ?? '',
    deputy: row.deputy?.key ?? '',
    senior: row.senior?.key ?? '',
    title: row.title,
    firstDay: repeats?.firstDay ?? dayOf(row.from),
    lastDay: repeats?.lastDay ?? dayOf(row.until),
    ...(repeats === undefined
      ? {}
      : {
          days: repeats.days.map(String),
          startsAt: repeats.startsAt,
          endsAt: repeats.endsAt,
          endsOn: repeats.endsOn === undefined ? '' : String(repeats.endsOn),
          everyWeeks: String(repeats.everyWeeks),
        }),
  };
};

const timesOf = (draft: DutyDraft): Partial<SetDutyInput> =>
  draft.kind === 'pattern'
    ? {
        firstDay: draft.firstDay,
        lastDay: draft.lastDay,
        days: draft.days.join(','),
        startsAt: draft.startsAt,
        endsAt: draft.endsAt,
        everyWeeks: draft.everyWeeks,
        ...(draft.endsOn === '' ? {} : { endsOn: draft.endsOn }),
      }
    : { from: draft.from, to: draft.to };

const peopleOf = (draft: DutyDraft): Partial<SetDutyInput> => ({
  ...(draft.kind === 'senior' ? {} : { lead: draft.lead, deputy: draft.deputy }),
  ...(draft.senior === '' ? {} : { senior: draft.senior }),
});

/** What `set-duty` takes. Nothing is left out because it is wrong: the hub says what is, at its field. */
export const inputOf = (draft: DutyDraft): SetDutyInput => ({
  ...(draft.row === undefined ? {} : { row: draft.row }),
  ...(draft.etag === undefined ? {} : { etag: draft.etag }),
  kind: draft.kind,
  ...timesOf(draft),
  ...peopleOf(draft),
  ...(draft.title.trim() === '' ? {} : { title: draft.title.trim() }),
  ...(draft.anyway ? { anyway: 'yes', reason: draft.reason } : {}),
});
