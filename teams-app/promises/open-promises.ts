/** The promises store on SQLite or PostgreSQL (design.md 3). */
import type { Clock, Promises, Seal } from '../ports.ts';
import { acceptIn } from './accept.ts';
import { changeIn } from './change.ts';
import { checkInsOn } from './check-ins.ts';
import { choreBookOn } from './chore-book.ts';
import { dueIncidents, nextMomentIn } from './due.ts';
import { evidenceOn } from './evidence-shelf.ts';
import { filingQueueOn, reportOf } from './filing-queue.ts';
import { findBySubmission, findIncident } from './incident-rows.ts';
import { adoptInto, letGoFrom, recallInto } from './leaving.ts';
import { liveIn } from './live.ts';
import { knownRowsOn } from './known-rows.ts';
import { noticeQueueOn } from './notice-queue.ts';
import { databaseAt } from './open-database.ts';
import type { StorePlace } from './open-database.ts';
import { reachabilityOn } from './reachability.ts';
import { dropInBookOn, ownWordsOn } from './confidences.ts';
import { conversationsOn, picturesOn } from './shelves.ts';
import { openStore } from './store.ts';
import type { Store } from './store.ts';
import { surveyBoxOn } from './survey-box.ts';
import { cafesOn } from './cafes.ts';
import { supportOn } from './support.ts';
import { appendEntries, entriesOf } from './trail.ts';
import { watchBookOn } from './watch-book.ts';

/** More entries than one incident ever has unfiled. */
const allEntries = 100_000;

const readingsOf = (
  store: Store,
): Pick<
  Promises,
  'find' | 'findSubmission' | 'live' | 'unfiledEntries' | 'unrecordedReport' | 'due' | 'nextMoment'
> => ({
  find: (reference) => store.read((db) => findIncident(db, reference)),
  findSubmission: (submission) => store.read((db) => findBySubmission(db, submission)),
  live: liveIn(store),
  unfiledEntries: (reference) =>
    store.read((db) => entriesOf(db, store.seal, reference, allEntries)),
  unrecordedReport: (reference) => store.read((db) => reportOf(db, store.seal, reference)),
  due: (now) => store.read((db) => dueIncidents(db, now)),
  nextMoment: (after) => store.read((db) => nextMomentIn(db, after)),
});

/**
 * Opens the store at this place and brings its tables up to date. Throws StoreUnavailable where it cannot
 * be written, or belongs to newer code. Waits `patience` milliseconds for the database, or for another
 * process that is writing.
 */
export const openPromises = async (
  place: StorePlace,
  seal: Seal,
  clock: Clock,
  patience?: number,
): Promise<Promises> => {
  const store = await openStore(databaseAt(place, patience), seal, clock);
  return {
    ...readingsOf(store),
    accept: acceptIn(store),
    change: changeIn(store),
    adopt: adoptInto(store),
    recall: recallInto(store),
    log: (entries) =>
      store.write((db) => appendEntries(db, store.seal, entries, store.clock.now())),
    letGo: letGoFrom(store),
    notices: noticeQueueOn(store),
    filings: filingQueueOn(store),
    rows: knownRowsOn(store),
    conversations: conversationsOn(store),
    pictures: picturesOn(store),
    evidence: evidenceOn(store),
    chores: choreBookOn(store),
    reachability: reachabilityOn(store),
    watch: watchBookOn(store),
    checkIns: checkInsOn(store),
    cafes: cafesOn(store),
    support: supportOn(store),
    survey: surveyBoxOn(store),
    dropIns: dropInBookOn(store),
    ownWords: ownWordsOn(store),
    close: () => store.close(),
  };
};
