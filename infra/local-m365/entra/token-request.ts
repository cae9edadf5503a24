/** The client_credentials grant: who asks, with what proof, for what. */
import { timingSafeEqual } from 'node:crypto';
import type { World } from '../world.ts';
import { checkAssertion } from './certificates.ts';
import { appToken, SignInRefused } from './tokens.ts';
import type { Proof } from './tokens.ts';

/** Application permissions that an administrator of the sample council has consented to. */
const GRAPH_ROLES = [
  'Sites.Selected',
  'Mail.Send',
  'User.Read.All',
  'Calendars.ReadWrite',
  'OnlineMeetings.ReadWrite.All',
  'Presence.Read.All',
];
const SHAREPOINT_ROLES = ['Sites.Selected'];
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Addresses under which the token endpoint may be named as the audience of a client assertion. */
function endpointNames({ origin, tenant }: World): string[] {
  const microsoft = `https://login.microsoftonline.com/${tenant.tenantId}`;
  const local = `${origin}/entra/${tenant.tenantId}/oauth2/v2.0/token`;
  return [local, `${microsoft}/oauth2/v2.0/token`, `${microsoft}/v2.0`];
}

/** Answers a form posted to the token endpoint with an access token. Throws SignInRefused. */
export async function grantAppToken(world: World, form: Record<string, string>): Promise<string> {
  for (const name of ['grant_type', 'client_id', 'scope']) {
    if (!form[name])
      throw new SignInRefused(
        900144,
        `The request body must contain the following parameter: '${name}'.`,
      );
  }
  const { grant_type: grant = '', client_id: client = '', scope = '' } = form;
  if (grant !== 'client_credentials') {
    throw new SignInRefused(70003, `The app requested an unsupported grant type '${grant}'.`);
  }
  if (client !== world.tenant.appId) {
    throw new SignInRefused(
      700016,
      `Application with identifier '${client}' was not found in the directory.`,
    );
  }
  const proof = await checkProof(world, form);
  const { audience, roles } = resourceOf(world, scope);
  return appToken(world, audience, roles, proof);
}

async function checkProof(world: World, form: Record<string, string>): Promise<Proof> {
  const { client_assertion: assertion, client_assertion_type: type, client_secret: secret } = form;
  if (assertion && type === ASSERTION_TYPE) {
    await checkAssertion(world, assertion, endpointNames(world));
    return 'certificate';
  }
  if (!secret) {
    const parameters = "'client_assertion' or 'client_secret'";
    throw new SignInRefused(
      7000218,
      `The request body must contain the following parameter: ${parameters}.`,
    );
  }
  if (same(secret, world.tenant.appSecret)) return 'secret';
  const advice =
    'Ensure the secret being sent in the request is the client secret value, not the client secret ID';
  const text = `Invalid client secret provided. ${advice}, for a secret added to app '${world.tenant.appId}'.`;
  throw new SignInRefused(7000215, text);
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The audience and roles that a scope stands for. */
function resourceOf(world: World, scope: string): { audience: string; roles: string[] } {
  const { appId, sharePointHost } = world.tenant;
  const resource = /^(\S+)\/\.default$/.exec(scope)?.[1];
  if (!resource) {
    const rule =
      'Client credential flows must have a scope value with /.default suffixed to the resource identifier';
    throw new SignInRefused(
      1002012,
      `The provided value for scope ${scope} is not valid. ${rule} (application ID URI).`,
    );
  }
  const bare = resource.replace(/\/$/, '');
  if (bare === 'https://graph.microsoft.com') return { audience: bare, roles: GRAPH_ROLES };
  if (bare === `https://${sharePointHost}`) return { audience: bare, roles: SHAREPOINT_ROLES };
  if (bare === 'https://api.botframework.com') return { audience: bare, roles: [] };
  if (bare === appId || (/^api:\/\//.test(bare) && bare.endsWith(appId)))
    return { audience: appId, roles: [] };
  const where = `in the tenant named ${world.tenant.tenantId}`;
  throw new SignInRefused(500011, `The resource principal named ${bare} was not found ${where}.`);
}
