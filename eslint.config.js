// What the compiler cannot see. Layout is prettier's; imports are dependency-cruiser's.
// infra/checks/probe-lint.ts plants a violation of each rule that guards the house.
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const generated = [
  'dist/',
  'coverage/',
  'reports/',
  '.data/',
  '.stryker-tmp/',
  'sharepoint/generated/',
];
const product = [
  'teams-app/**/*.{ts,tsx}',
  'bot/**/*.ts',
  'tabs/**/*.{ts,tsx}',
  'sharepoint/**/*.ts',
  'manifest/**/*.ts',
];
const pure = [
  'teams-app/domain/**/*.ts',
  'sharepoint/schema/**/*.ts',
  'sharepoint/lists/**/*.ts',
  'bot/cards/**/*.ts',
];
const readsEnvironment = [
  'teams-app/host/config.ts',
  'infra/one-machine/**',
  'infra/*/{start,run,bench}.ts',
  'infra/checks/**',
  'tests/**',
  'manifest/package.ts',
];

const environment = {
  object: 'process',
  property: 'env',
  message: 'Only teams-app/host/config.ts reads the environment; take the value as an argument.',
};
const timeAndChance = [
  { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'Take ids and chance as arguments.' },
  { object: 'Temporal', property: 'Now', message: 'Take the time as an argument.' },
];
const outside = [
  'process',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'localStorage',
  'navigator',
].map((name) => ({ name, message: 'A pure rule takes what it needs as an argument.' }));
const clocks = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'ImportSpecifier[imported.name="Now"]',
  'Identifier[name="globalThis"]',
].map((selector) => ({ selector, message: 'A pure rule takes what it needs as an argument.' }));

const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // `return void response.status(401).end()` is how a handler stops early.
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  // Ports and windows are objects of closures: nothing of ours depends on `this`.
  '@typescript-eslint/unbound-method': 'off',
  // A query names the shape of its rows: rows<IncidentRow>('select ...').
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  // A port promises; an implementation that happens to be synchronous may still be declared async.
  '@typescript-eslint/require-await': 'off',
};

const functionOf = (max) => ['error', { max, skipComments: true, skipBlankLines: true }];

const size = {
  complexity: ['error', 15],
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
  'max-lines-per-function': functionOf(60),
};

const everywhere = {
  'max-lines': ['error', 300],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-eval': 'error',
};

// Entries named house/... are our own: each rule in them must have a probe.
export default defineConfig(
  { ignores: generated },
  // A comment may not switch a rule off: change the code, or change the rule here with a reason.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    name: 'house/types',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: typed,
  },
  { name: 'house/everywhere', rules: everywhere },
  { name: 'house/size', files: ['**/*.{ts,tsx}'], ignores: ['tests/**'], rules: size },
  {
    name: 'house/page-size',
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': functionOf(100) },
  },
  {
    name: 'house/hooks',
    files: ['tabs/client/**/*.{ts,tsx}', 'infra/local-m365/shell/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    name: 'house/environment',
    files: ['**/*.{ts,tsx}'],
    ignores: readsEnvironment,
    rules: { 'no-restricted-properties': ['error', environment] },
  },
  { name: 'house/quiet', files: product, rules: { 'no-console': 'error' } },
  {
    name: 'house/pure',
    files: pure,
    rules: {
      'no-restricted-properties': ['error', environment, ...timeAndChance],
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-syntax': ['error', ...clocks],
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly' },
    },
  },
);
