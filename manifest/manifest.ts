/** What a council says about its own installation. */
export interface ManifestSettings {
  /** Where the hub is reached, a host name without https:// and without a path. */
  readonly host: string;
  /** The hub's app registration in Entra; the bot and the tab share it. A GUID. */
  readonly appId: string;
  /** Shown as the publisher, at most 32 characters. */
  readonly council: string;
  /** Three numbers with dots; a council that uploads a new package needs a higher one. */
  readonly version: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

const commands = [
  { title: 'Report something', description: 'Tell the safety team what happened to you' },
  { title: 'My reports', description: 'See what you have reported and who has it' },
  { title: 'Who is on duty', description: 'The name and phone number for right now' },
  { title: 'Help', description: 'What this chat can do, and what to do in an emergency' },
];

const descriptions = {
  short: 'Tell your council when you are abused or threatened. Not an emergency line.',
  full:
    'For councillors who are abused or threatened. Tell the chat what happened. ' +
    'The council’s safety team is alerted, and you see the name of the person who has it. ' +
    'Officers deal with each report in the SPoC desk. ' +
    'This is not an emergency line: in danger, call 999.',
};

const bot = (appId: string) => ({
  botId: appId,
  scopes: ['personal'],
  supportsFiles: true,
  isNotificationOnly: false,
  commandLists: [{ scopes: ['personal'], commands }],
});

const page = (host: string, entityId: string, name: string) => ({
  entityId,
  name,
  contentUrl: `https://${host}/tabs/${entityId}`,
  scopes: ['personal'],
});

const tabs = (host: string) => [
  { entityId: 'conversations', scopes: ['personal'] },
  page(host, 'hub', 'Hub'),
  page(host, 'wellbeing', 'Wellbeing'),
  page(host, 'spoc-desk', 'SPoC desk'),
  page(host, 'duty', 'Duty'),
  page(host, 'settings', 'Settings'),
];

/** The Teams app manifest of one council's hub, by Microsoft's schema 1.30. Each right in it has its reason in docs/permissions.md. */
export function buildManifest({ host, appId, council, version, ...urls }: ManifestSettings) {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    manifestVersion: '1.30',
    version,
    id: appId,
    developer: {
      name: council,
      websiteUrl: `https://${host}`,
      privacyUrl: urls.privacyUrl,
      termsOfUseUrl: urls.termsUrl,
    },
    name: { short: 'Safety Hub', full: 'Councillor Safety Hub' },
    description: descriptions,
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1d3f72',
    bots: [bot(appId)],
    staticTabs: tabs(host),
    localizationInfo: {
      defaultLanguageTag: 'en-gb',
      additionalLanguages: [{ languageTag: 'cy-gb', file: 'cy.json' }],
    },
    validDomains: [host],
    webApplicationInfo: { id: appId, resource: `api://${host}/botid-${appId}` },
    defaultInstallScope: 'personal',
    showLoadingIndicator: true,
  };
}
