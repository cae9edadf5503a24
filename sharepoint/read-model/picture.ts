/** The incidents of both sites in memory, and what is asked of them. */
import { millisecondsOf } from '#core/domain/time/instant.ts';
import type { ReadModel } from '#core/ports.ts';
import type { News } from '../stores/followed-list.ts';
import type { Site } from '../stores/which-site.ts';
import { deskAnswer } from './desk-answer.ts';
import { summaryOf } from './entry.ts';
import type { SummaryRow } from './entry.ts';
import { createLayers } from './layers.ts';
import { createNames } from './names.ts';
import { createShelves } from './shelves.ts';

export interface Picture extends Pick<ReadModel, 'desk' | 'find' | 'openWithout' | 'reportedBy'> {
  /** Takes up one page of a reading. Gives the items that are gone. */
  take(site: Site, news: News<SummaryRow>): readonly string[];
  /** The reference of an item, where it is known. */
  referenceAt(site: Site, item: string): string | undefined;
  /** Rows of the record. */
  readonly size: number;
}

/** Of nothing at first. */
export const createPicture = (): Picture => {
  const shelves = createShelves();
  const { recorded, take, layOver, shown } = createLayers(shelves, createNames());
  return {
    take,
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
    openWithout: (live) => {
      layOver(live);
      return shelves
        .open()
        .filter((entry) => entry.live === undefined)
        .map(summaryOf);
    },
    reportedBy: (person, live) => {
      layOver(live);
      return [...shelves.reportedBy(person)].map((entry) => entry.live ?? summaryOf(entry));
    },
    get size() {
      return recorded.size;
    },
  };
};
