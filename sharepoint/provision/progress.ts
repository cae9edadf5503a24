/** Tells somebody who waits how far a long run has come. */

/** A terminal, or a file or pipe that keeps every line. */
export interface Output {
  readonly isTTY?: boolean;
  /** How many letters a line of the terminal holds. */
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /** On a terminal one line that changes, anywhere else a line for each. */
  readonly tell: (what: string) => void;
  /** Clears the line that changes: what is written next begins on its own. */
  readonly end: () => void;
}

const clearLine = '\r\u001b[2K';

export const progressTo = (output: Output): Progress => {
  if (output.isTTY !== true)
    return { tell: (what) => void output.write(`${what}\n`), end: () => undefined };
  const most = Math.max(20, (output.columns ?? 80) - 1);
  return {
    tell: (what) => void output.write(`${clearLine}${what.slice(0, most)}`),
    end: () => void output.write(clearLine),
  };
};
