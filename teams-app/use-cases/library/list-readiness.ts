import { readiness } from '#lists/readiness.ts';
import type { ReadinessRow } from '#lists/readiness.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { reviewWatchers } from '../../domain/library/library.ts';
import type { Person } from '../../domain/people.ts';
import { isOld, scoresOf } from '../../domain/library/readiness.ts';
import type { KeptRow } from '../../ports.ts';
import type { Readiness, StatementView } from './library-views.ts';
import { readLanguage } from '../language/read-language.ts';
import { knownRows } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const scoringOf = ({ score, evidence, scoredBy, scoredAt }: ReadinessRow) => ({
  ...(score === undefined ? {} : { score }),
  ...(evidence === undefined ? {} : { evidence }),
  ...(scoredBy === undefined ? {} : { scoredBy }),
  ...(scoredAt === undefined ? {} : { scoredAt }),
});

const statementView = (
  { item, etag, row }: KeptRow<ReadinessRow>,
  { language }: Person,
  now: Instant,
): StatementView => ({
  ...scoringOf(row),
  item,
  etag,
  principle: row.principle,
  text: (language === 'cy' ? row.titleCy : undefined) ?? row.title,
  isOld: isOld(row, now),
});

const viewOf = (hub: Hub, caller: Person, rows: readonly KeptRow<ReadinessRow>[]): Readiness => {
  const listAddress = hub.council.listAddress(readiness.name);
  return {
    scores: scoresOf(rows.map(({ row }) => row)),
    statements: rows
      .toSorted((a, b) => a.row.position - b.row.position)
      .map((each) => statementView(each, caller, hub.clock.now())),
    ...(listAddress === undefined ? {} : { listAddress }),
  };
};

/** The readiness check, for those who are asked to do it. Asks SharePoint nothing once the list is known. */
export const listReadiness = useCase(reviewWatchers, readLanguage, (hub, caller, { language }) =>
  knownRows(language, hub.lists.of(readiness), (rows) =>
    viewOf(hub, { ...caller, language }, rows),
  ),
);
