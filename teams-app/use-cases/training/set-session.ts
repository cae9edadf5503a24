import type { CourseRow } from '#lists/courses.ts';
import type { SessionRow } from '#lists/sessions.ts';
import type { Language } from '../../domain/language.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { saidSpan } from '../../domain/time/said-moment.ts';
import { trainingKeepers } from '../../domain/training/training.ts';
import { momentTyped } from '../../domain/time/wall-clock-moments.ts';
import { trainingWords } from '../../domain/words/training.ts';
import type { RecordedItem } from '../../ports.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { nameIn, rowsNow, trainingLists } from './training-lists.ts';
import type { TrainingLists } from './training-lists.ts';
import type { TrainingSaid } from './training-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

type Raw = Readonly<Record<string, unknown>>;

interface Draft {
  readonly at?: RecordedItem;
  readonly row: Omit<SessionRow, 'off' | 'sessionKey'>;
  readonly submission: string;
}

const textIn = (raw: Raw, key: string): string => {
  const value = raw[key];
  return typeof value === 'string' ? value.trim() : '';
};

const mostPlaces = 500;

const countIn = (raw: Raw, key: string, most: number): number | undefined => {
  const text = textIn(raw, key);
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : undefined;
};

type When = Pick<SessionRow, 'startsAt' | 'endsAt'>;

const readWhen = (raw: Raw, language: Language): Result<When> => {
  const { refused } = trainingWords[language];
  const startsAt = momentTyped(textIn(raw, 'starts'));
  if (startsAt === undefined) return refuse('invalid', refused.noStart, 'starts');
  const endsAt = momentTyped(textIn(raw, 'ends'));
  return endsAt === undefined || endsAt <= startsAt
    ? refuse('invalid', refused.noEnd, 'ends')
    : done({ startsAt, endsAt });
};

type Where = Pick<SessionRow, 'title' | 'joinLink' | 'capacity'>;

const readWhere = (raw: Raw, language: Language): Result<Where> => {
  const { refused } = trainingWords[language];
  const [title, link] = [textIn(raw, 'place'), textIn(raw, 'joinLink')];
  if (title === '') return refuse('invalid', refused.noPlace, 'place');
  if (title.length > 200) return refuse('invalid', refused.tooLong('200'), 'place');
  if (link !== '' && (!link.startsWith('https://') || link.length > 255))
    return refuse('invalid', refused.badLink, 'joinLink');
  const capacity = countIn(raw, 'capacity', mostPlaces);
  return capacity === undefined
    ? refuse('invalid', refused.noCapacity, 'capacity')
    : done({ title, capacity, ...(link === '' ? {} : { joinLink: link }) });
};

const readDraft = (raw: Raw, language: Language): Result<Draft> => {
  const { refused } = trainingWords[language];
  const course = textIn(raw, 'course');
  if (course === '') return refuse('invalid', refused.noCourse, 'course');
  const part = countIn(raw, 'part', 2);
  if (part === undefined) return refuse('invalid', refused.noPart, 'part');
  const when = readWhen(raw, language);
  if (!when.ok) return when;
  const where = readWhere(raw, language);
  if (!where.ok) return where;
  const [item, etag] = [textIn(raw, 'session'), textIn(raw, 'etag')];
  return done({
    row: { course, part, ...when.value, ...where.value },
    submission: textIn(raw, 'submission'),
    ...(item === '' ? {} : { at: { item, etag } }),
  });
};

const refusalOf = (
  hub: Hub,
  language: Language,
  course: CourseRow | undefined,
  { row }: Draft,
): Result<undefined> => {
  const { refused } = trainingWords[language];
  if (course === undefined) return refuse('invalid', refused.noCourse, 'course');
  if (row.part > course.parts) return refuse('invalid', refused.noPart, 'part');
  return row.startsAt <= hub.clock.now()
    ? refuse('invalid', refused.isOver, 'starts')
    : done(undefined);
};

const write = async (hub: Hub, { sessions }: TrainingLists, draft: Draft): Promise<void> => {
  const { at, row, submission } = draft;
  if (at !== undefined) {
    await sessions.change(at, { ...row, joinLink: row.joinLink ?? null });
    return;
  }
  const key = submission === '' ? Buffer.from(hub.chance.bytes(16)).toString('hex') : submission;
  const sessionKey = hub.seal.digest(`session/${key}`);
  const isThere = (sessions.rows() ?? []).some((each) => each.row.sessionKey === sessionKey);
  if (!isThere) await sessions.add({ ...row, off: false, sessionKey });
};

/**
 * Sets a date of a course, or changes one. Whoever has booked is told of a change by the engine, which also sees
 * what is changed by hand in SharePoint. The same form sent twice makes one date; the column of its key is not
 * unique, since rows made by hand have none.
 */
export const setSession = useCase(trainingKeepers, readDraft, (hub, caller, draft) => {
  const lists = trainingLists(hub.lists);
  const { language } = caller;
  return onFreshLists(language, [lists.courses, lists.sessions], async () => {
    const rows = rowsNow(lists);
    const { course: code, startsAt, endsAt } = draft.row;
    const course = rows.courses.find((each) => each.code === code);
    const checked = refusalOf(hub, language, course, draft);
    if (!checked.ok) return checked;
    await write(hub, lists, draft);
    const say = trainingWords[language].saved(
      nameIn(rows, code, language),
      saidSpan(startsAt, endsAt, language),
    );
    return done<TrainingSaid>({ say });
  });
});

/** Calls a date off. Whoever has booked is told by the engine. */
export const callOffSession = useCase(
  trainingKeepers,
  (raw) => done({ item: textIn(raw, 'session'), etag: textIn(raw, 'etag') }),
  (hub, caller, at) => {
    const { sessions } = trainingLists(hub.lists);
    const words = trainingWords[caller.language];
    return onFreshLists(caller.language, [sessions], async () => {
      if (!(sessions.rows() ?? []).some(({ item }) => item === at.item))
        return refuse('not-found', words.refused.noSession);
      await sessions.change(at, { off: true });
      return done<TrainingSaid>({ say: words.offSaved });
    });
  },
);
