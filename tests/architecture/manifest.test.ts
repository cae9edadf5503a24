import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { buildManifest } from '../../manifest/manifest.ts';
import type { ManifestSettings } from '../../manifest/manifest.ts';
import { pack } from '../../manifest/pack.ts';
import { readSettings } from '../../manifest/read-settings.ts';
import { iconProblems, schemaProblems, textProblems } from '../../manifest/validate.ts';
import { welshTexts } from '../../manifest/welsh.ts';

const settings: ManifestSettings = {
  host: 'hub.valemoor.gov.uk',
  appId: '0f0e0d0c-0b0a-4908-8706-050403020100',
  council: 'Valemoor County Council',
  version: '1.2.3',
  privacyUrl: 'https://valemoor.gov.uk/privacy',
  termsUrl: 'https://valemoor.gov.uk/terms',
};

describe('the manifest', () => {
  const manifest = buildManifest(settings);

  test('is valid by Microsoft’s schema 1.30', async () => {
    expect(await schemaProblems(manifest)).toEqual([]);
  });

  test('is refused by the same schema when a name is too long or a field is missing', async () => {
    const long = { ...manifest, name: { short: 'x'.repeat(31) } };
    const { accentColor: _, ...colourless } = manifest;
    expect(await schemaProblems(long)).toEqual([expect.stringContaining('manifest/name/short')]);
    expect(await schemaProblems(colourless)).toEqual([expect.stringContaining('accentColor')]);
  });

  test('says everything in Welsh too, by Microsoft’s schema of such texts', async () => {
    const welsh = welshTexts(manifest);
    expect(await textProblems(welsh)).toEqual([]);
    expect(await textProblems({ ...welsh, 'name.short': 'x'.repeat(31) })).toHaveLength(1);
    const named = manifest.staticTabs.filter((tab) => 'name' in tab).length;
    const commands = manifest.bots[0]?.commandLists[0]?.commands.length ?? 0;
    const own = Object.keys(welsh).filter((key) => key.includes('['));
    expect(own).toHaveLength(named + commands * 2);
    const other = structuredClone(manifest);
    Object.assign(other.staticTabs[1] ?? {}, { name: 'Something new' });
    expect(() => welshTexts(other)).toThrow('Something new');
  });

  test('signs people in to the app that the bot and the tab share', () => {
    expect(manifest.webApplicationInfo).toEqual({
      id: settings.appId,
      resource: `api://hub.valemoor.gov.uk/botid-${settings.appId}`,
    });
    expect(manifest.bots[0]?.botId).toBe(settings.appId);
  });

  test('shows the chat, the Hub, Wellbeing, the SPoC desk, the duty page and the settings, from the hub’s own host only', () => {
    expect(manifest.staticTabs.map((tab) => tab.entityId)).toEqual([
      'conversations',
      'hub',
      'wellbeing',
      'spoc-desk',
      'duty',
      'settings',
    ]);
    expect(manifest.staticTabs[3]).toHaveProperty(
      'contentUrl',
      'https://hub.valemoor.gov.uk/tabs/spoc-desk',
    );
    expect(manifest.validDomains).toEqual(['hub.valemoor.gov.uk']);
  });

  test('offers the four commands in a private chat and nowhere else', () => {
    expect(manifest.bots[0]?.scopes).toEqual(['personal']);
    expect(manifest.bots[0]?.commandLists[0]?.commands.map((command) => command.title)).toEqual([
      'Report something',
      'My reports',
      'Who is on duty',
      'Help',
    ]);
  });
});

describe('every right has a written reason in permissions.md', () => {
  // What an app says about itself; anything else in a manifest asks for something.
  const aboutItself = [
    '$schema',
    'manifestVersion',
    'version',
    'id',
    'developer',
    'name',
    'description',
    'icons',
    'accentColor',
    'localizationInfo',
    'defaultInstallScope',
    'showLoadingIndicator',
  ];
  const listed = ['bots', 'staticTabs'];

  const rightsOf = (manifest: ReturnType<typeof buildManifest>): string[] => [
    ...Object.keys(manifest).filter((key) => !aboutItself.includes(key) && !listed.includes(key)),
    ...manifest.bots.flatMap((bot) => bot.scopes.map((scope) => `bots.scopes: ${scope}`)),
    ...manifest.bots.filter((bot) => bot.supportsFiles).map(() => 'bots.supportsFiles'),
    ...manifest.staticTabs.map((tab) => `staticTabs: ${tab.entityId}`),
  ];

  const withoutReason = async (manifest: ReturnType<typeof buildManifest>): Promise<string[]> => {
    const lines = (await readFile('docs/permissions.md', 'utf8')).split('\n');
    const reasons = lines.map((line) => line.split('|').map((cell) => cell.trim()));
    return rightsOf(manifest).filter(
      (right) => !reasons.some((row) => row[1] === `\`${right}\`` && (row[2] ?? '').length > 20),
    );
  };

  test('as it stands', async () => {
    expect(await withoutReason(buildManifest(settings))).toEqual([]);
  });

  test('and one that is added without a reason is noticed', async () => {
    const manifest = buildManifest(settings);
    const greedy = { ...manifest, devicePermissions: ['geolocation'], composeExtensions: [] };
    greedy.staticTabs = [...manifest.staticTabs, { entityId: 'all-messages', scopes: ['team'] }];
    expect(await withoutReason(greedy)).toEqual([
      'devicePermissions',
      'composeExtensions',
      'staticTabs: all-messages',
    ]);
  });
});

describe('the package', () => {
  test('holds the manifest, its texts in Welsh and the two icons in the sizes that Teams asks for', async () => {
    const packed = await pack(settings);
    if (!packed.ok) throw new Error(packed.problems.join('\n'));
    const zip = await JSZip.loadAsync(packed.zip);
    expect(Object.keys(zip.files).sort()).toEqual([
      'color.png',
      'cy.json',
      'manifest.json',
      'outline.png',
    ]);
    const text = (await zip.file('manifest.json')?.async('string')) ?? '';
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(buildManifest(settings))));
    const outline = await zip.file('outline.png')?.async('nodebuffer');
    expect(
      iconProblems('outline.png', outline ?? Buffer.alloc(0), { size: 32, transparent: true }),
    ).toEqual([]);
  });

  test('is not made from a manifest that the schema refuses', async () => {
    const packed = await pack({ ...settings, council: 'x'.repeat(33) });
    expect(packed).toEqual({ ok: false, problems: [expect.stringContaining('developer/name')] });
  });

  test('refuses an icon of the wrong size, without transparency, or that is no PNG', async () => {
    const color = await readFile('manifest/icons/color.png');
    const wanted = { size: 32, transparent: true };
    expect(iconProblems('color.png', color, wanted)).toEqual([
      'color.png is 192x192, not 32x32',
      'color.png has no transparent background',
    ]);
    expect(iconProblems('x.png', Buffer.from('GIF89a'), wanted)).toEqual(['x.png is not a PNG']);
  });
});

describe('the settings', () => {
  const host = ['--host', settings.host];
  const appId = ['--app-id', settings.appId];
  const problems = (args: string[], environment = {}): readonly string[] => {
    const read = readSettings(args, environment);
    return read.ok ? [] : read.problems;
  };

  test('come from flags or from the environment', () => {
    const read = readSettings(host, { HUB_APP_ID: settings.appId, HUB_HOST: 'other.gov.uk' });
    expect(read).toMatchObject({
      ok: true,
      request: { settings: { host: settings.host, appId: settings.appId } },
    });
  });

  test('that are missing are each asked for in a sentence', () => {
    expect(problems([])).toEqual([
      'Say where the hub is reached: --host hub.council.gov.uk (or HUB_HOST).',
      'Say which app registration in Entra the hub has: --app-id GUID (or HUB_APP_ID).',
    ]);
  });

  test.each([
    [['--host', 'https://hub.gov.uk/x', ...appId], 'host name alone'],
    [[...host, '--app-id', '12'], 'must be a GUID'],
    [[...host, ...appId, '--version', '2'], 'three numbers'],
    [[...host, ...appId, '--council', 'x'.repeat(33)], '32 characters'],
    [[...host, ...appId, '--privacy', 'http://hub.gov.uk'], 'not an https address'],
    [['--hots', 'x'], '--hots'],
  ])('%j is refused', (args, sentence) => {
    expect(problems(args)).toEqual([expect.stringContaining(sentence)]);
  });
});
