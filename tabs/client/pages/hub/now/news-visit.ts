/** What was new at the last visit, for one without a connection. Neither answers nor decisions to come are kept. */
import type { Instant } from '#core/domain/time/instant.ts';
import type { HubNews, MyHub } from '#core/use-cases/hub/hub-views.ts';
import { keepVisit, lastVisit } from '../../../last-visit.ts';

const name = 'news';

export const keepNews = ({ now, news }: Pick<MyHub, 'now' | 'news'>): void => {
  const { answers: _private, decisions: _briefed, ...kept } = news;
  keepVisit(name, { value: kept, at: now });
};

export interface NewsVisit {
  readonly news: HubNews;
  readonly at: Instant;
}

/** Undefined where nothing was kept. */
export const keptNews = (): NewsVisit | undefined => {
  const visit = lastVisit<HubNews>(name);
  return visit && { news: visit.value, at: visit.at };
};
