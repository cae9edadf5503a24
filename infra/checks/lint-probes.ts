export interface LintProbe {
  readonly file: string;
  readonly code: string;
}

const probe = (file: string, ...lines: string[]): LintProbe[] =>
  lines.map((code) => ({ file, code }));

const branches = Array.from({ length: 16 }, (_, n) => `if (n === ${n}) return ${n};`).join('\n');
const longBody = Array.from({ length: 110 }, (_, n) => `list.push(${n});`).join('\n');
const pureRoom = 'teams-app/domain/alerts/ladder.ts';

/** For every rule that eslint.config.js sets itself, code that it must refuse. */
export const refusedCode: Readonly<Record<string, readonly LintProbe[]>> = {
  'no-restricted-properties': [
    ...probe(
      pureRoom,
      'export const at = Date.now();',
      'export const at = () => Math.random();',
      'export const at = (t: { Temporal: { Now: { instant(): string } } }, Temporal = t.Temporal) => Temporal.Now.instant();',
    ),
    ...probe('teams-app/engine/sweep.ts', "export const home = process.env['HOME'];"),
    ...probe('bot/messenger.ts', 'export const { env } = process;'),
    ...probe('tabs/server/functions.ts', "export const home = process.env['HOME'];"),
    ...probe('sharepoint/stores/incidents.ts', "export const home = process.env['HOME'];"),
    ...probe('infra/local-m365/graph/items.ts', "export const home = process.env['HOME'];"),
    ...probe('infra/drills/play.ts', "export const home = process.env['HOME'];"),
    ...probe('bot/cards/alert.ts', 'export const at = Date.now();'),
    ...probe('sharepoint/lists/people.ts', 'export const at = Date.now();'),
  ],
  'no-restricted-globals': probe(
    pureRoom,
    'export const id = crypto.randomUUID();',
    'export const here = process.cwd();',
    "export const answer = fetch('http://localhost');",
    'export const later = setTimeout(() => 1, 1);',
    'export const at = performance.now();',
  ),
  'no-restricted-syntax': probe(
    pureRoom,
    'export const at = new Date();',
    'export const at = Date();',
    'export const at = globalThis.Date.now();',
    "import { Now } from 'temporal-polyfill';\nexport const at = Now;",
  ),
  '@typescript-eslint/no-floating-promises': probe(
    'teams-app/engine/sweep.ts',
    'const send = async (): Promise<void> => {};\nexport function run(): void { send(); }',
  ),
  '@typescript-eslint/no-misused-promises': probe(
    'teams-app/engine/sweep.ts',
    'const send = async (): Promise<boolean> => Promise.resolve(true);\nexport const run = (): number => { if (send()) return 1; return 2; };',
  ),
  '@typescript-eslint/switch-exhaustiveness-check': probe(
    pureRoom,
    "export function rank(level: 'critical' | 'high'): number { switch (level) { case 'critical': return 1; } return 2; }",
  ),
  '@typescript-eslint/restrict-template-expressions': probe(
    pureRoom,
    'export const say = (who: { name: string }): string => `${who}`;',
  ),
  '@typescript-eslint/no-unused-vars': probe(pureRoom, 'const left = 1;\nexport const right = 2;'),
  'no-console': [
    ...probe('teams-app/engine/sweep.ts', "console.log('x');"),
    ...probe('bot/handlers/messages.ts', "console.error('x');"),
    ...probe('tabs/client/api.ts', "console.warn('x');"),
    ...probe('sharepoint/provision/provision.ts', "console.log('x');"),
  ],
  complexity: probe(
    'bot/messenger.ts',
    `export function pick(n: number): number {\n${branches}\nreturn 0;\n}`,
  ),
  'max-depth': probe(
    'bot/messenger.ts',
    'export function dig(n: number): number {\nif (n > 1) { if (n > 2) { if (n > 3) { if (n > 4) { return 4; } } } }\nreturn 0;\n}',
  ),
  'max-params': probe(
    'bot/messenger.ts',
    'export const sum = (a: number, b: number, c: number, d: number, e: number, f: number): number => a + b + c + d + e + f;',
  ),
  'max-lines-per-function': [
    ...probe('bot/messenger.ts', `export function fill(list: number[]): void {\n${longBody}\n}`),
    ...probe(
      'tabs/client/pages/hub/page.tsx',
      `export function fill(list: number[]): void {\n${longBody}\n}`,
    ),
  ],
  'max-lines': probe('tests/flows/story.test.ts', 'export {};\n'.repeat(301)),
  eqeqeq: probe(
    'bot/messenger.ts',
    'export const same = (a: string, b: string): boolean => a == b;',
  ),
  'no-eval': probe('infra/checks/check.ts', "export const one: unknown = eval('1');"),
  '@typescript-eslint/no-implied-eval': probe('infra/checks/check.ts', "setTimeout('1', 1);"),
  '@typescript-eslint/no-explicit-any': probe(
    'bot/messenger.ts',
    'export const one = (a: any): unknown => a;',
  ),
  '@typescript-eslint/ban-ts-comment': probe(
    'bot/messenger.ts',
    '// @ts-ignore\nexport const one: string = 1;',
  ),
  'react-hooks/exhaustive-deps': probe(
    'tabs/client/pages/hub/page.tsx',
    "import { useEffect } from 'react';\nexport function Hub(props: { id: string; open: (id: string) => void }) { const { id, open } = props; useEffect(() => { open(id); }, []); return null; }",
  ),
  'react-hooks/rules-of-hooks': probe(
    'tabs/client/pages/hub/page.tsx',
    "import { useState } from 'react';\nexport function Hub(props: { open: boolean }) { if (props.open) { useState(1); } return null; }",
  ),
};

/** Code that the house needs: no rule may speak against it. */
export const allowedCode: readonly LintProbe[] = [
  ...probe('teams-app/host/config.ts', "export const home = process.env['HOME'];"),
  ...probe('infra/one-machine/start.ts', "export const home = process.env['HUB_DATA'];"),
  ...probe('infra/drills/run.ts', "export const home = process.env['GRAPH_TRAFFIC'];"),
  ...probe('infra/drills/print.ts', "console.log('a line of the timeline');"),
  ...probe(
    'teams-app/domain/time.ts',
    'export const at = (text: string): number => new Date(text).getTime();',
  ),
  ...probe(
    'teams-app/domain/rank.ts',
    "export function rank(level: 'critical' | 'high'): number { switch (level) { case 'critical': return 1; case 'high': return 2; } }",
  ),
];
