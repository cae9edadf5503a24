import { parseArgs } from 'node:util';
import type { ManifestSettings } from './manifest.ts';

export interface PackageRequest {
  readonly settings: ManifestSettings;
  readonly out: string;
}

export type ReadSettings =
  | { readonly ok: true; readonly request: PackageRequest }
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const version = /^\d+\.\d+\.\d+$/;

const options = {
  host: { type: 'string' },
  'app-id': { type: 'string' },
  council: { type: 'string' },
  version: { type: 'string' },
  privacy: { type: 'string' },
  terms: { type: 'string' },
  out: { type: 'string' },
} as const;

function parse(args: readonly string[]) {
  try {
    return { values: parseArgs({ args: [...args], options, strict: true }).values };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function hostProblem(host: string): string | undefined {
  if (host === '') return 'Say where the hub is reached: --host hub.council.gov.uk (or HUB_HOST).';
  if (hostName.test(host)) return undefined;
  return `--host is "${host}": give the host name alone, as in hub.council.gov.uk, without https:// and without a path.`;
}

function appIdProblem(appId: string): string | undefined {
  if (appId === '')
    return 'Say which app registration in Entra the hub has: --app-id GUID (or HUB_APP_ID).';
  if (guid.test(appId)) return undefined;
  return `--app-id is "${appId}": it must be a GUID, the "Application (client) ID" in Entra.`;
}

function problemsOf(settings: ManifestSettings): string[] {
  return [
    hostProblem(settings.host),
    appIdProblem(settings.appId),
    settings.council.length > 32 ? '--council may have 32 characters at most.' : undefined,
    version.test(settings.version) ? undefined : '--version must be three numbers, as in 1.4.0.',
    ...[settings.privacyUrl, settings.termsUrl].map((url) =>
      URL.canParse(url) && url.startsWith('https://')
        ? undefined
        : `"${url}" is not an https address.`,
    ),
  ].filter((problem) => problem !== undefined);
}

type Flags = NonNullable<ReturnType<typeof parse>['values']>;

function settingsFrom(flags: Flags, environment: Environment): ManifestSettings {
  const host = flags.host ?? environment['HUB_HOST'] ?? '';
  return {
    host,
    appId: flags['app-id'] ?? environment['HUB_APP_ID'] ?? '',
    council: flags.council ?? 'Councillor Safety Hub',
    version: flags.version ?? '1.0.0',
    privacyUrl: flags.privacy ?? `https://${host}/privacy`,
    termsUrl: flags.terms ?? `https://${host}/terms`,
  };
}

/** Reads the flags, then the environment given. Answers with every problem at once, a sentence each. */
export function readSettings(args: readonly string[], environment: Environment): ReadSettings {
  const { values, problem } = parse(args);
  if (values === undefined) return { ok: false, problems: [problem] };
  const settings = settingsFrom(values, environment);
  const problems = problemsOf(settings);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, request: { settings, out: values.out ?? 'dist/councillor-safety-hub.zip' } };
}
