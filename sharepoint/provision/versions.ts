/** Earlier versions of every row and file: switched on, and enough of them (docs/decisions/0006). */
import type { ListVersions, Versioning } from './share-point.ts';

/** Versions that every list keeps at least: an incident is written some dozens of times. */
export const versionsKept = 500;

export interface VersionStep {
  readonly action: 'keep versions';
  readonly detail: string;
  run(): Promise<void>;
}

/** What is to be done about a list's versions; undefined where it keeps as many, or more. `now` is absent for a new list. */
export const versionStep = (
  versions: ListVersions,
  webUrl: string,
  list: string,
  now: Versioning | undefined,
): VersionStep | undefined => {
  if (now?.isOn === true && (now.limit === 0 || now.limit >= versionsKept)) return undefined;
  return {
    action: 'keep versions',
    detail: `${before(now)}${String(versionsKept)} of each item`,
    run: () => versions.keep(webUrl, list, versionsKept),
  };
};

const before = (now: Versioning | undefined): string => {
  if (now === undefined) return '';
  return now.isOn ? `${String(now.limit)} to ` : 'none to ';
};
