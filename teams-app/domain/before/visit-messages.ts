/** What is sent about visit checks beside the question and its answer. Never whom somebody visits, or where. */
import type { HubMessage } from '../alerts/hub-message.ts';
import { keeperAsked } from '../information/information-messages.ts';
import type { Instant } from '../time/instant.ts';
import type { Person } from '../people.ts';
import { lateAt, usualChecksADay } from './visit-check.ts';
import { dayOf } from '../time/wall-clock.ts';
import { visitWords } from '../words/visits.ts';
import type { VisitCheckRow } from '#lists/visit-checks.ts';

const common = { kind: 'request', page: 'hub', part: 'before' } as const;

/** To those who give advice: it is due, or the visit is now, and nobody has answered. */
export const visitLate = (row: VisitCheckRow, to: Person): HubMessage => {
  const words = visitWords[to.language].message;
  const at = lateAt(row);
  return {
    ...common,
    key: `hub/request/visit/${row.key}/late/${at}`,
    to: to.key,
    dueAt: at,
    title: words.late,
    words: words.lateWords,
  };
};

/** To those who answer for the hub, at the same moment. What it is they do not see. */
export const visitLateToKeeper = (row: VisitCheckRow, to: Person): HubMessage => ({
  ...keeperAsked({ about: 'visit', key: row.key, since: row.askedAt }, lateAt(row), to),
  title: visitWords[to.language].message.late,
});

/** To the councillor, so that nobody goes because they have heard nothing. */
export const visitStillUnanswered = (row: VisitCheckRow, to: Person): HubMessage => {
  const words = visitWords[to.language].message;
  const at = lateAt(row);
  return {
    ...common,
    key: `hub/request/visit/${row.key}/still-none/${at}`,
    to: to.key,
    dueAt: at,
    title: words.stillNone,
    words: words.stillNoneWords,
  };
};

/** To those who answer for the hub: one person asked unusually often on the day of `askedAt`. Once a day. */
export const manyVisits = (councillor: Person, askedAt: Instant, to: Person): HubMessage => {
  const words = visitWords[to.language].message;
  return {
    kind: 'request',
    key: `hub/request/visit/many/${councillor.key}/${dayOf(askedAt)}`,
    to: to.key,
    dueAt: askedAt,
    title: words.many,
    words: words.manyWords(councillor.name, String(usualChecksADay)),
  };
};
