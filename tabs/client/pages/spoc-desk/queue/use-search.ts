import { useEffect, useRef, useState } from 'react';
import { readReference } from '#core/domain/incidents/reference.ts';
import type { QueueQuery } from './queue.ts';

const pauseMilliseconds = 300;

export interface Search {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Shows the whole view again: no search, no level. */
  readonly clear: () => void;
}

/** What is typed into the search box; asked for when typing pauses, with whatever else is chosen by then. */
export const useSearch = (query: QueueQuery, ask: (query: QueueQuery) => void): Search => {
  const [typed, setTyped] = useState(query.search ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ query, ask });
  useEffect(() => {
    latest.current = { query, ask };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    typed,
    type: (text) => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        latest.current.ask(withSearch(latest.current.query, text));
      }, pauseMilliseconds);
    },
    clear: () => {
      clearTimeout(timer.current);
      setTyped('');
      ask({ view: query.view });
    },
  };
};

const withSearch = ({ search: _before, ...rest }: QueueQuery, text: string): QueueQuery =>
  text.trim() === '' ? rest : { ...rest, search: readReference(text) ?? text.trim() };
