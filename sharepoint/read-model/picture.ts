/** The incidents of both sites in memory, with what the promises store knows laid over them. */
import { millisecondsOf } from '#core/domain/instant.ts';
import type { Incident } from '#core/domain/incident.ts';
import type { DeskAnswer, DeskQuestion, IncidentSummary, ReadModel } from '#core/ports.ts';
import type { News } from '../stores/followed-list.ts';
import type { Site } from '../stores/which-site.ts';
import { deskAnswer } from './desk-answer.ts';
import { entryOfLive, entryOfRow, summaryOf } from './entry.ts';
import type { Entry, SummaryRow } from './entry.ts';
import { createNames } from './names.ts';
import { createRecorded } from './recorded.ts';
import { createShelves } from './shelves.ts';

export interface Picture {
  /** Takes up one page of a reading. */
  take(site: Site, news: News<SummaryRow>): void;
  desk(question: DeskQuestion): DeskAnswer;
  find(reference: string): IncidentSummary | undefined;
  /** The reference of an item, where it is known. */
  referenceAt(site: Site, item: string): string | undefined;
  openWithout: ReadModel['openWithout'];
  reportedBy: ReadModel['reportedBy'];
  readonly size: number;
}

/** Of nothing at first. */
export const createPicture = (): Picture => {
  const names = createNames();
  const shelves = createShelves();
  const recorded = createRecorded();
  const live = new Map<string, Entry>();
  let laidOver: readonly Incident[] | undefined;

  /** What lists show of a reference changes from one entry to another. */
  const show = (before: Entry | undefined, after: Entry | undefined): void => {
    if (before === after) return;
    if (before !== undefined) shelves.take(before);
    if (after !== undefined) shelves.put(after);
  };
  const record = (reference: string, change: () => void): void => {
    const before = recorded.find(reference);
    change();
    if (!live.has(reference)) show(before, recorded.find(reference));
  };
  const remove = (entry: Entry): void => {
    record(entry.reference, () => {
      recorded.remove(entry);
    });
  };
  const put = (entry: Entry): void => {
    const before = entry.site && recorded.at(entry.site, entry.item);
    if (before !== undefined && before.reference !== entry.reference) remove(before);
    record(entry.reference, () => {
      recorded.put(entry);
    });
  };
  const layOver = (incidents: readonly Incident[]): void => {
    if (incidents === laidOver) return;
    laidOver = incidents;
    const gone = new Set(live.keys());
    for (const incident of incidents) {
      const { reference } = incident;
      gone.delete(reference);
      const before = live.get(reference);
      if (before?.live === incident) continue;
      const after = entryOfLive(incident, names);
      live.set(reference, after);
      show(before ?? recorded.find(reference), after);
    }
    for (const reference of gone) {
      const before = live.get(reference);
      live.delete(reference);
      show(before, recorded.find(reference));
    }
  };
  const shown = (reference: string): Entry | undefined =>
    live.get(reference) ?? recorded.find(reference);
  return {
    take: (site, news) => {
      if (news.first) recorded.beginReading(site);
      for (const item of news.removed) {
        const entry = recorded.at(site, item);
        if (entry !== undefined) remove(entry);
      }
      for (const stored of news.changed) put(entryOfRow(site, stored, names));
      for (const { item } of news.unreadable) recorded.touch(site, item);
      if (news.whole && news.last) recorded.unseen(site).forEach(remove);
    },
    desk: (question) => {
      layOver(question.live);
      shelves.turnTo(millisecondsOf(question.now) / 1_000);
      const asked = question.asked.map(shown).filter((entry) => entry !== undefined);
      return deskAnswer(shelves, question, asked);
    },
    find: (reference) => {
      const entry = recorded.find(reference);
      return entry && summaryOf(entry);
    },
    referenceAt: (site, item) => recorded.at(site, item)?.reference,
    openWithout: (incidents) => {
      layOver(incidents);
      return shelves
        .open()
        .filter((entry) => entry.live === undefined)
        .map(summaryOf);
    },
    reportedBy: (person, incidents) => {
      layOver(incidents);
      return [...shelves.reportedBy(person)].map((entry) => entry.live ?? summaryOf(entry));
    },
    get size() {
      return recorded.size;
    },
  };
};
