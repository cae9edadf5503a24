/** A file of ours and what it imports: a path in the repository, an alias (#...), a package or node:... */
export interface Probe {
  readonly from: string;
  readonly imports: string;
  readonly typeOnly?: boolean;
}

const probe = (from: string, ...targets: string[]): Probe[] =>
  targets.map((imports) => ({ from, imports }));

const typeProbe = (from: string, imports: string): Probe => ({ from, imports, typeOnly: true });

/** For every rule of .dependency-cruiser.cjs, imports that it must refuse. */
export const refusedImports: Readonly<Record<string, readonly Probe[]>> = {
  'room-lists': [
    ...probe(
      'sharepoint/lists/people.ts',
      '#core/domain/incidents/access.ts',
      'sharepoint/stores/people.ts',
    ),
    ...probe('sharepoint/schema/fields.ts', '#core/ports.ts', 'sharepoint/generate/columns.ts'),
  ],
  'room-domain': probe(
    'teams-app/domain/incidents/access.ts',
    'teams-app/ports.ts',
    '#core/use-cases/incidents/acknowledge.ts',
    'teams-app/promises/store.ts',
    'sharepoint/stores/people.ts',
    'bot/cards/alert.ts',
  ),
  'room-use-cases': probe(
    'teams-app/use-cases/incidents/acknowledge.ts',
    'teams-app/engine/sweep.ts',
    'teams-app/promises/store.ts',
    'teams-app/graph/client.ts',
    'teams-app/host/config.ts',
    'sharepoint/stores/incidents.ts',
    'bot/cards/alert.ts',
  ),
  'room-ports': probe(
    'teams-app/ports.ts',
    '#core/use-cases/incidents/acknowledge.ts',
    '#core/graph/client.ts',
  ),
  'room-engine': probe(
    'teams-app/engine/sweep.ts',
    '#core/promises/store.ts',
    'teams-app/graph/client.ts',
    'sharepoint/stores/incidents.ts',
    'bot/messenger.ts',
    'teams-app/host/config.ts',
  ),
  'room-promises': probe(
    'teams-app/promises/store.ts',
    '#core/use-cases/incidents/acknowledge.ts',
    'sharepoint/stores/incidents.ts',
    'teams-app/engine/sweep.ts',
  ),
  'room-gov-uk': probe('teams-app/gov-uk/bank-holidays-file.ts', 'teams-app/graph/mail.ts'),
  'room-notify': probe(
    'teams-app/notify/text-messenger.ts',
    '#core/use-cases/incidents/acknowledge.ts',
    'teams-app/graph/client.ts',
    'bot/messenger.ts',
  ),
  'room-graph': probe(
    'teams-app/graph/client.ts',
    '#core/use-cases/incidents/acknowledge.ts',
    'teams-app/promises/store.ts',
    'teams-app/host/config.ts',
  ),
  'room-record': [
    ...probe(
      'sharepoint/stores/incidents.ts',
      '#core/use-cases/incidents/acknowledge.ts',
      '#core/promises/store.ts',
    ),
    ...probe('sharepoint/read-model/index.ts', 'bot/cards/alert.ts', 'teams-app/engine/sweep.ts'),
    ...probe('sharepoint/generate/write.ts', 'teams-app/host/main.ts'),
    ...probe('sharepoint/provision/provision.ts', '#core/use-cases/incidents/acknowledge.ts'),
    ...probe('sharepoint/doctor/doctor.ts', '#core/promises/store.ts', 'teams-app/host/config.ts'),
    ...probe('sharepoint/text-table.ts', 'teams-app/host/main.ts'),
  ],
  'room-provision-command': probe(
    'sharepoint/provision/command.ts',
    'teams-app/host/main.ts',
    '#core/use-cases/incidents/acknowledge.ts',
  ),
  'room-cards': probe(
    'bot/cards/alert.ts',
    '#core/use-cases/incidents/acknowledge.ts',
    '#core/ports.ts',
    'bot/handlers/messages.ts',
  ),
  'room-bot': [
    ...probe('bot/handlers/messages.ts', '#core/promises/store.ts', '#core/engine/sweep.ts'),
    ...probe('bot/messenger.ts', 'sharepoint/stores/incidents.ts', 'teams-app/host/config.ts'),
  ],
  'room-tabs-server': probe(
    'tabs/server/functions.ts',
    '#core/engine/sweep.ts',
    '#core/promises/store.ts',
    'sharepoint/stores/incidents.ts',
  ),
  'room-tabs-client': probe(
    'tabs/client/api.ts',
    '#core/ports.ts',
    'sharepoint/stores/incidents.ts',
  ),
  'room-host': probe(
    'teams-app/host/compose.ts',
    'infra/local-m365/world.ts',
    'tests/support/story.ts',
  ),
  'room-manifest': probe('manifest/manifest.ts', 'teams-app/host/config.ts', '#lists/people.ts'),
  'room-local-m365': probe(
    'infra/local-m365/graph/items.ts',
    '#lists/people.ts',
    '#core/domain/incidents/access.ts',
    'bot/cards/alert.ts',
    'infra/drills/run.ts',
  ),
  'room-one-machine': probe(
    'infra/one-machine/start.ts',
    '#core/promises/store.ts',
    'sharepoint/stores/people.ts',
    'infra/drills/run.ts',
  ),
  'room-drills': [
    ...probe(
      'infra/drills/run.ts',
      '#core/use-cases/incidents/acknowledge.ts',
      'sharepoint/stores/people.ts',
    ),
    ...probe('infra/bench/bench.ts', '#core/promises/store.ts'),
  ],
  'room-watchdog': probe(
    'infra/watchdog/look.ts',
    '#core/domain/alerts/pulse.ts',
    'teams-app/host/config.ts',
    'infra/local-m365/clock.ts',
  ),
  'room-checks': probe(
    'infra/checks/check.ts',
    'teams-app/host/config.ts',
    'infra/local-m365/world.ts',
  ),
  'callers-run-no-rules': [
    ...probe('bot/handlers/messages.ts', '#core/domain/alerts/ladder.ts', '#lists/people.ts'),
    ...probe('bot/messenger.ts', '#core/domain/alerts/ladder.ts'),
    ...probe('tabs/server/functions.ts', '#core/domain/incidents/access.ts', '#schema/fields.ts'),
  ],
  'lists-no-packages': [
    ...probe('sharepoint/lists/people.ts', 'temporal-polyfill', 'node:crypto'),
    ...probe('sharepoint/schema/fields.ts', 'ajv'),
  ],
  'domain-only-temporal': [
    ...probe('teams-app/domain/incidents/access.ts', 'pino', 'kysely', 'node:crypto', 'node:fs'),
    typeProbe('teams-app/domain/incidents/access.ts', 'botbuilder'),
  ],
  'use-cases-no-machinery': [
    ...probe('teams-app/use-cases/incidents/acknowledge.ts', 'pino', 'node:crypto'),
    ...probe('teams-app/ports.ts', 'kysely'),
  ],
  'cards-are-pure': probe('bot/cards/alert.ts', 'node:fs', 'node:crypto'),
  'tabs-client-no-node': probe('tabs/client/api.ts', 'node:fs'),
  'tabs-client-use-case-types': probe(
    'tabs/client/api.ts',
    '#core/use-cases/incidents/acknowledge.ts',
  ),
  'only-bot-has-botbuilder': [
    ...probe('teams-app/host/compose.ts', 'botbuilder'),
    ...probe('teams-app/engine/sweep.ts', 'botframework-connector'),
    ...probe('bot/cards/alert.ts', 'botbuilder'),
    typeProbe('tabs/server/functions.ts', 'botframework-schema'),
  ],
  'only-promises-has-sql': [
    ...probe('teams-app/host/compose.ts', 'kysely', 'node:sqlite'),
    ...probe('sharepoint/read-model/index.ts', 'node:sqlite'),
  ],
  'only-graph-has-graph-client': probe(
    'sharepoint/stores/incidents.ts',
    '@microsoft/microsoft-graph-client',
  ),
  'only-notify-has-notify-client': probe('teams-app/engine/sweep.ts', 'notifications-node-client'),
  'only-host-has-http': probe('bot/handlers/messages.ts', 'express'),
  'only-host-has-tokens': probe('bot/messenger.ts', '@azure/msal-node'),
  'only-tabs-has-react': [
    ...probe('bot/cards/alert.ts', 'react'),
    ...probe('tabs/server/functions.ts', '@fluentui/react-components', '@microsoft/teams-js'),
  ],
  'never-outside-a-room': [
    ...probe('teams-app/attic/box.ts', '#core/ports.ts', 'node:fs'),
    ...probe('tabs/shared/dates.ts', '#core/domain/alerts/ladder.ts'),
    ...probe('infra/shed/tools.ts', 'pino'),
  ],
  'never-product-to-infra': [
    ...probe('teams-app/host/compose.ts', 'infra/local-m365/world.ts'),
    ...probe('bot/messenger.ts', 'infra/one-machine/start.ts'),
    ...probe('tabs/client/api.ts', 'tests/support/story.ts'),
    ...probe('sharepoint/provision/provision.ts', 'infra/local-m365/world.ts'),
    ...probe('manifest/manifest.ts', 'infra/local-m365/world.ts'),
  ],
  'never-infra-to-tests': probe('infra/drills/run.ts', 'tests/support/story.ts'),
  'never-bot-to-tabs': [
    ...probe('bot/handlers/messages.ts', 'tabs/server/functions.ts'),
    ...probe('bot/cards/alert.ts', 'tabs/client/api.ts'),
  ],
  'never-tabs-to-bot': [
    ...probe('tabs/server/functions.ts', 'bot/messenger.ts'),
    ...probe('tabs/client/api.ts', 'bot/cards/alert.ts'),
  ],
  'never-client-to-server': probe('tabs/client/api.ts', 'tabs/server/functions.ts'),
  'never-page-to-page': probe(
    'tabs/client/pages/hub/page.ts',
    'tabs/client/pages/spoc-desk/page.ts',
  ),
  'never-a-cycle': probe('tests/support/cycle-one.ts', 'tests/support/cycle-two.ts'),
  'never-unresolvable': probe('bot/messenger.ts', '#core/nowhere.ts'),
  'never-dev-package-in-product': [
    ...probe('teams-app/host/compose.ts', 'fast-check'),
    ...probe('sharepoint/generate/columns.ts', 'ajv'),
  ],
};

/** Imports that the house needs: no rule may speak against them. */
export const allowedImports: readonly Probe[] = [
  ...probe('tabs/vite.config.ts', 'vite'),
  ...probe('teams-app/engine/deliver.ts', '#core/domain/alerts/ladder.ts'),
  ...probe(
    'sharepoint/provision/command.ts',
    'sharepoint/provision/site.ts',
    '#core/host/config.ts',
  ),
  typeProbe('bot/handlers/welcome.ts', '#core/domain/alerts/ladder.ts'),
  ...probe('bot/handlers/welcome.ts', '#core/domain/words/chat.ts'),
  ...probe(
    'teams-app/domain/alerts/ladder.ts',
    '#lists/people.ts',
    '#schema/fields.ts',
    'temporal-polyfill',
  ),
  ...probe(
    'teams-app/use-cases/incidents/decline.ts',
    '#core/domain/alerts/ladder.ts',
    'teams-app/ports.ts',
  ),
  ...probe(
    'teams-app/engine/record.ts',
    '#core/use-cases/incidents/decline.ts',
    'teams-app/ports.ts',
  ),
  ...probe(
    'teams-app/promises/sqlite.ts',
    'kysely',
    'node:sqlite',
    'node:crypto',
    'teams-app/ports.ts',
  ),
  ...probe('sharepoint/stores/people.ts', '#core/graph/middleware.ts', '#lists/people.ts'),
  ...probe('bot/cards/receipt.ts', '#core/domain/alerts/ladder.ts', '#lists/people.ts'),
  ...probe(
    'bot/handlers/card-actions.ts',
    'bot/cards/receipt.ts',
    '#core/use-cases/incidents/decline.ts',
    'botbuilder',
  ),
  ...probe(
    'tabs/client/pages/hub/view.ts',
    'tabs/client/pages/hub/words.ts',
    'react',
    '#lists/people.ts',
  ),
  typeProbe('tabs/client/pages/hub/view.ts', '#core/use-cases/incidents/decline.ts'),
  ...probe(
    'teams-app/host/bot-adapter.ts',
    'botbuilder',
    '@azure/msal-node',
    'bot/handlers/card-actions.ts',
  ),
  ...probe('infra/one-machine/compose.ts', '#core/host/settings.ts', 'infra/local-m365/clock.ts'),
  ...probe('infra/drills/play.ts', 'infra/one-machine/compose.ts', '#core/host/settings.ts'),
  ...probe(
    'tests/e2e/story.ts',
    'infra/one-machine/compose.ts',
    'teams-app/promises/sqlite.ts',
    'fast-check',
  ),
];
