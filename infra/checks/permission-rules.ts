/** Holds the permissions that recorded Graph traffic needs against what docs/permissions.md says the app is given. */

/** What the page says: permissions that a grant takes the place of, and calls without a row in Microsoft's table. */
export interface Documented {
  readonly permissions: ReadonlySet<string>;
  readonly calls: readonly string[];
  /** What is wrong with the page itself. */
  readonly problems: readonly string[];
}

/** The least permission of each call, as the contract checker prints it with --json --permissions. */
export type NeededByCall = Readonly<Record<string, string>>;

const notInTable = "(not in Microsoft's table)";

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const quoted = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');

/** The rows of the table that begins with this heading. */
const rowsUnder = (page: string, heading: string): string[][] => {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => cellsOf(line)[0] === heading);
  if (start < 0) return [];
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? rest.length : end).map(cellsOf);
};

/** Reads docs/permissions.md. A row without a reason is a problem; so is a page without its tables. */
export const documentedIn = (page: string): Documented => {
  const granted = rowsUnder(page, 'granted');
  const calls = rowsUnder(page, 'call');
  const reasonless = [...granted, ...calls].filter((row) => (row.at(-1) ?? '').length < 20);
  return {
    permissions: new Set(granted.flatMap(([, inPlaceOf = '']) => quoted(inPlaceOf))),
    calls: calls.flatMap(([call = '']) => quoted(call)),
    problems: [
      ...(granted.length === 0
        ? ['docs/permissions.md: there is no table of what is granted']
        : []),
      ...reasonless.map(([what = '']) => `docs/permissions.md: ${what} has no reason`),
    ],
  };
};

const pathOf = (call: string): string => call.replace(/^\S+ /, '');

/** A path that Microsoft's table knows by another method was refused: that is no right. */
const isKnownOtherwise = (call: string, needed: NeededByCall): boolean =>
  Object.entries(needed).some(
    ([other, permission]) => pathOf(other) === pathOf(call) && permission !== notInTable,
  );

const undocumented = (call: string, permission: string, { permissions, calls }: Documented) => {
  if (permission !== notInTable) return !permissions.has(permission);
  return !calls.some((known) => pathOf(call) === known || pathOf(call).startsWith(`${known}/`));
};

/** A line for each call that needs what the page does not say. */
export const widerThan = (documented: Documented, needed: NeededByCall): readonly string[] =>
  Object.entries(needed)
    .filter(([call, permission]) => undocumented(call, permission, documented))
    .filter(([call, permission]) => permission !== notInTable || !isKnownOtherwise(call, needed))
    .map(
      ([call, permission]) =>
        `${call} needs ${permission}, which docs/permissions.md does not say that the app is given`,
    );
