/** Says what is wrong with the council's two sites, as a table. */
import { examine } from '../../sharepoint/doctor.ts';
import type { Finding } from '../../sharepoint/doctor-finding.ts';
import { textTable } from '../../sharepoint/text-table.ts';
import { instantAt } from '../domain/instant.ts';
import type { Config } from './config.ts';
import { graphFor, sharePointFor, tokensFor } from './connect.ts';
import { hubLog } from './log.ts';
import type { Say } from './run-check.ts';

/** An administrator waits for it, so it may be patient when Graph asks it to. */
const patience = 120_000;

const tableOf = (findings: readonly Finding[]): string =>
  textTable([
    ['How bad', 'Where', 'What', 'What to do'],
    ...findings.map(({ serious, where, what, todo }) => [
      serious ? 'serious' : 'look',
      where,
      what,
      todo,
    ]),
  ]);

const closing = (findings: readonly Finding[]): string => {
  if (findings.length === 0) return 'Nothing is wrong.';
  const serious = findings.filter((finding) => finding.serious).length;
  return `${String(findings.length)} found, ${String(serious)} of them serious. Nothing was changed.`;
};

/**
 * False where anything serious is wrong. Changes nothing. `time` is in milliseconds since 1970. Throws where
 * Microsoft 365 can't be reached.
 */
export const examineSites = async (
  config: Config,
  say: Say,
  time: { now(): number } = Date,
): Promise<boolean> => {
  const clock = { now: () => instantAt(time.now()) };
  const token = tokensFor(config);
  const graph = graphFor(config, { token, clock, log: hubLog('silent'), patience });
  const sharePoint = sharePointFor(config, token);
  const findings = await examine({
    graph,
    sharePoint,
    sites: config.sites,
    clock,
    onProgress: say,
  });
  say(`${findings.length === 0 ? '' : `\n${tableOf(findings)}\n\n`}${closing(findings)}`);
  return !findings.some(({ serious }) => serious);
};
