/** The log: one line of JSON an event, references and counts, never a name or a word of a report. */
import { pino } from 'pino';
import type { Log } from '../ports.ts';

/** What is safe to tell of a problem: its kind and its message, not what it carries. */
const told = (problem: unknown): Readonly<Record<string, unknown>> =>
  problem instanceof Error
    ? { problem: problem.name, message: problem.message, stack: problem.stack }
    : { problem: typeof problem };

/** Writes to standard error, so that standard output stays for what a person asked for. */
export const hubLog = (level: 'info' | 'warn' | 'silent'): Log => {
  const log = pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
  return {
    info: (event, facts = {}) => {
      log.info(facts, event);
    },
    warn: (event, facts = {}) => {
      log.warn(facts, event);
    },
    error: (event, problem, facts = {}) => {
      log.error({ ...facts, ...told(problem) }, event);
    },
  };
};
