/** The rooms of the house, and which others each may import. Part of .dependency-cruiser.cjs. */

const OURS = '^(teams-app|bot|tabs|sharepoint|infra|tests|manifest)/';
const PRODUCT = '^(teams-app|bot|tabs|sharepoint|manifest)/';

const LISTS = ['^sharepoint/(schema|lists)/'];
const DOMAIN = ['^teams-app/domain/'];
const PORTS = ['^teams-app/ports\\.ts$', '^teams-app/ports/'];
const USE_CASES = ['^teams-app/use-cases/'];
const GRAPH = ['^teams-app/graph/'];
const RECORD = [
  '^sharepoint/(stores|read-model|generate|generated|doctor|provision(?!/command\\.ts))/',
  '^sharepoint/text-table\\.ts$',
];
const CARDS = ['^bot/cards/'];

// A caller names the types in which the use-cases speak; callers-run-no-rules keeps it to types.
const SPOKEN = [...DOMAIN, ...LISTS];

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** A room may import itself and the rooms named; anything else of ours is a violation. */
const room = (name, path, may, comment) =>
  rule(`room-${name}`, comment, { path }, { path: OURS, pathNot: [...[path].flat(), ...may] });

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
    'What falls due is decided by the rules of the domain and asked of the ports: the timer knows nobody who answers.',
  ),
  room(
    'promises',
    '^teams-app/promises/',
    [...PORTS, ...DOMAIN, ...LISTS],
    'What must still happen has to survive SharePoint being away, so it may not need it.',
  ),
  room(
    'notify',
    '^teams-app/notify/',
    [...PORTS, ...DOMAIN, ...LISTS],
    'A text message is one more way of telling: words in, delivery out, nothing of the bot and nothing of Graph.',
  ),
  room(
    'gov-uk',
    '^teams-app/gov-uk/',
    [...PORTS, ...DOMAIN, ...LISTS],
    'What the government publishes for everybody is read here, behind a port, and nothing of the council goes there.',
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
    'provision-command',
    '^sharepoint/provision/command\\.ts$',
    [...PORTS, ...SPOKEN, ...GRAPH, ...RECORD, '^teams-app/host/config\\.ts$'],
    'A command has the settings of the installation, read where the host reads them, and nothing else of the host.',
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
    ['^teams-app/host/', '^infra/local-m365/', '^sharepoint/provision/'],
    'Starting everything on one machine is wiring: the product as the host composes it, and a Microsoft 365 beside it.',
  ),
  room(
    'drills',
    '^infra/(drills|bench)/',
    [
      '^infra/(drills|bench|one-machine|local-m365)/',
      '^infra/checks/find-browser\\.ts$',
      '^teams-app/host/',
    ],
    'A drill goes in where people go in, through the doors of the real app.',
  ),
  room(
    'watchdog',
    '^infra/watchdog/',
    [],
    'It watches from another machine what may have failed: it can share nothing with it, code included.',
  ),
  room(
    'checks',
    '^infra/checks/',
    ['^infra/one-machine/build-pages\\.ts$'],
    'The checks look at the code from outside.',
  ),
];

/** Everything that lies in a room. */
const ROOMED = rooms.flatMap((each) => each.from.path);

module.exports = {
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
};
