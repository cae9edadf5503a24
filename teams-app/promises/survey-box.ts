/** Answers of open surveys in a store: see ports/say.ts and docs/decisions for what nobody can tell from it. */
import { randomInt } from 'node:crypto';
import type { Seal, SurveyBox } from '../ports.ts';
import { Raced } from './store.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';

interface Contents {
  readonly marks: readonly string[];
  readonly answers: readonly string[];
}

interface Box extends Contents {
  /** 0 where there is none. */
  readonly version: number;
}

/** Characters to which a box is filled up, so that its size does not tell how much somebody has written. */
const blockSize = 16_384;

const shuffled = (answers: readonly string[]): readonly string[] => {
  const mixed = [...answers];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [a = '', b = ''] = [mixed[last], mixed[other]];
    mixed[last] = b;
    mixed[other] = a;
  }
  return mixed;
};

/** Marks lie sorted and answers mixed: no place in the one belongs to a place in the other. */
const closed = (seal: Seal, { marks, answers }: Contents): string => {
  const text = JSON.stringify({ marks: marks.toSorted(), answers: shuffled(answers) });
  const length = Math.ceil(Buffer.byteLength(text) / blockSize) * blockSize;
  return seal.seal(text + ' '.repeat(length - Buffer.byteLength(text)));
};

const boxOf = async (db: Db, seal: Seal, survey: string): Promise<Box> => {
  const row = await db
    .selectFrom('survey_boxes')
    .select(['version', 'sealed'])
    .where('survey', '=', survey)
    .executeTakeFirst();
  if (row === undefined) return { version: 0, marks: [], answers: [] };
  return { version: row.version, ...(JSON.parse(seal.open(row.sealed)) as Contents) };
};

/** Throws Raced where another answer came between. */
const replace = async (db: Db, survey: string, before: number, sealed: string): Promise<void> => {
  const version = before + 1;
  if (before === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('survey_boxes')
      .values({ survey, version, sealed })
      .onConflict((conflict) => conflict.column('survey').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) throw new Raced();
    return;
  }
  const { numUpdatedRows } = await db
    .updateTable('survey_boxes')
    .set({ version, sealed })
    .where('survey', '=', survey)
    .where('version', '=', before)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Raced();
};

/** The boxes of a store. */
export const surveyBoxOn = (store: Store): SurveyBox => {
  const { seal } = store;
  const read = (survey: string): Promise<Box> => store.read((db) => boxOf(db, seal, survey));
  return {
    hasAnswered: async (survey, mark) => (await read(survey)).marks.includes(mark),
    put: (survey, mark, answer) =>
      store.write(async (db) => {
        const { version, marks, answers } = await boxOf(db, seal, survey);
        if (marks.includes(mark)) return false;
        const grown = { marks: [...marks, mark], answers: [...answers, answer] };
        await replace(db, survey, version, closed(seal, grown));
        return true;
      }),
    count: async (survey) => (await read(survey)).answers.length,
    answers: async (survey) => shuffled((await read(survey)).answers),
    empty: (survey) =>
      store.write(async (db) => {
        await db.deleteFrom('survey_boxes').where('survey', '=', survey).execute();
      }),
  };
};
