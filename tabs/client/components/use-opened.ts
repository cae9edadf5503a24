import { useState } from 'react';
import type { Result } from '#core/domain/refusal.ts';

interface Looking<Line, Whole> {
  readonly line: Line;
  /** Undefined while it is fetched. */
  readonly found?: Result<Whole>;
}

export interface Opened<Line, Whole> {
  /** What is looked at; undefined while nothing is. */
  readonly looking: Looking<Line, Whole> | undefined;
  readonly open: (line: Line) => void;
  readonly close: () => void;
}

/** Something of a list that is fetched when it is opened. What comes after another was opened is not shown. */
export const useOpened = <Line, Whole>(
  fetch: (line: Line) => Promise<Result<Whole>>,
): Opened<Line, Whole> => {
  const [looking, look] = useState<Looking<Line, Whole>>();
  const show = async (line: Line): Promise<void> => {
    look({ line });
    const found = await fetch(line);
    look((now) => (now?.line === line ? { line, found } : now));
  };
  return {
    looking,
    open: (line) => void show(line),
    close: () => {
      look(undefined);
    },
  };
};
