/** What is new on the first page of the Hub: a few lines, by what this device knows to have been seen. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { HubNews } from '#core/use-cases/hub/hub-views.ts';
import { newsLines, startedFrom, wholeSeen } from '../../tabs/client/pages/hub/now/news-lines.ts';
import type { SeenThings } from '../../tabs/client/pages/hub/now/news-lines.ts';
import { keepNews, keptNews } from '../../tabs/client/pages/hub/now/news-visit.ts';
import { at } from '../support/sample.ts';

const now = at('2026-12-28T23:40:00Z');
const never: SeenThings = { library: undefined, guidance: undefined, news: undefined };

const cafe = (item: string, day: string) => ({
  item,
  revision: day,
  title: 'Coffee',
  startsAt: at(`${day}T18:00:00Z`),
});
const whole: HubNews = {
  documents: [
    { item: '1', revision: 'a', title: 'Zero tolerance' },
    { item: '2', revision: 'a', title: 'Working alone' },
  ],
  guidance: [{ item: '1', revision: 'a', title: 'Thresholds' }],
  cafes: ['2026-12-29', '2026-12-30', '2026-12-31'].map((day) => cafe(`c${day}`, day)),
  decisions: [
    {
      item: 'd1',
      revision: '1',
      title: 'Homes on Mill Field',
      decisionAt: at('2027-01-12T18:00:00Z'),
    },
  ],
  answers: [
    { item: 'r1', revision: 'a', to: 'talk' },
    { item: 'r2', revision: 'a', to: 'talk' },
    { item: 'x1', revision: 'a', to: 'assessment' },
  ],
};
const lines = (news: HubNews, seen: SeenThings, language: 'en' | 'cy' = 'en') =>
  newsLines(news, seen, now, language).map(({ words }) => words);

describe('on a first look', () => {
  test('no text is new; what was answered and the next two cafés are told', () => {
    expect(lines(whole, never)).toEqual([
      'An officer has answered about your risk assessment',
      'You have an answer about talking to someone',
      'To be decided on Tuesday 12 January: Homes on Mill Field',
      'Coffee on Tuesday 29 December at 6pm has free places',
      'Coffee on Wednesday 30 December at 6pm has free places',
    ]);
  });

  test('texts are noted, so that a change is news from then on', () => {
    const seen = startedFrom(whole, never);
    expect(seen.news).toBeUndefined();
    const later = {
      documents: [{ item: '1', revision: 'b', title: 'Zero tolerance' }],
      guidance: [{ item: '1', revision: 'b', title: 'Thresholds' }],
    };
    expect(lines(later, seen)).toEqual([
      '“Zero tolerance” is new or has changed',
      'What the council will do has changed: Thresholds',
    ]);
  });

  test('a list that is not known yet is not noted as empty', () => {
    expect(startedFrom({}, never)).toEqual(never);
  });
});

test('several changes are one line, and there are five lines at most', () => {
  const seen: SeenThings = { library: {}, guidance: {}, news: undefined };
  expect(lines(whole, seen)).toEqual([
    'An officer has answered about your risk assessment',
    'You have an answer about talking to someone',
    'To be decided on Tuesday 12 January: Homes on Mill Field',
    '2 documents are new or have changed',
    'What the council will do has changed: Thresholds',
  ]);
  expect(lines({ decisions: whole.decisions ?? [] }, seen, 'cy')[0]).toBe(
    'Dydd Mawrth 12 Ionawr, i’w benderfynu: Homes on Mill Field',
  );
  expect(lines({ cafes: whole.cafes ?? [] }, seen, 'cy')[0]).toBe(
    'Mae lle o hyd yn Coffee, Dydd Mawrth 29 Rhagfyr am 6pm',
  );
});

test('what was put away stays away until it changes, and what is not known now stays as it was', () => {
  const seen = wholeSeen(whole, never);
  expect(lines(whole, seen)).toEqual([]);
  expect(lines({ cafes: [cafe('c2026-12-29', '2026-12-31')] }, seen)).toEqual([
    'Coffee on Thursday 31 December at 6pm has free places',
  ]);
  expect(wholeSeen({}, seen)).toEqual(seen);
  expect(wholeSeen({ cafes: [], answers: [] }, seen).news).toEqual({});
});

test('a café that has begun is not news', () => {
  expect(lines({ cafes: [cafe('past', '2026-12-28')] }, never)).toEqual([]);
});

describe('for a visit without a connection', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    const localStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    Object.assign(globalThis, { localStorage });
  });

  test('everything is kept but what others have answered and what is to be decided', () => {
    expect(keptNews()).toBeUndefined();
    keepNews({ now, news: whole });
    const { answers: _left, decisions: _briefed, ...rest } = whole;
    expect(keptNews()).toEqual({ news: rest, at: now });
  });
});
