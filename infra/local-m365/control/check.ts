import type { DirectoryPerson, Fault, Service } from '../world.ts';

/** What is wrong with a request to the control routes, told to the caller with status 400. */
export class Unreadable extends Error {}

type Fields = Record<string, unknown>;

const kinds = [
  'down',
  'bad-gateway',
  'slow',
  'throttled',
  'reply-lost',
  'block-bot',
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'missing',
  'failing',
  'redirected',
  'endless',
  'longer',
  'cut',
] as const;
const services = [
  'graph',
  'sharepoint',
  'files',
  'teams',
  'entra',
  'notify',
  'voice',
  'mail',
  'calendar',
] as const;
const numbers = ['delay', 'retryAfter', 'times', 'until', 'share', 'seed'] as const;
const words = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'jobTitle',
] as const;

export function readFields(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Unreadable('send a JSON object');
}

export function readText(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Unreadable(`${name} must be text`);
}

/** Milliseconds since 1970, of a number or an ISO-8601 time with its offset. */
export function readTime(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const time = typeof value === 'string' && /(?:Z|[+-]\d\d:\d\d)$/.test(value) && Date.parse(value);
  if (typeof time === 'number' && !Number.isNaN(time)) return time;
  throw new Unreadable('a time is ISO-8601 with Z or an offset, or milliseconds since 1970');
}

export function readPerson(value: unknown): DirectoryPerson {
  const fields = readFields(value);
  const read = Object.fromEntries(words.map((name) => [name, readText(fields, name)]));
  const mobilePhone = typeof fields.mobilePhone === 'string' ? fields.mobilePhone : null;
  const person = { ...read, mobilePhone, accountEnabled: fields.accountEnabled !== false };
  return person as unknown as DirectoryPerson;
}

/** `for` (milliseconds from now) may stand in place of `until`. */
export function readFault(value: unknown, now: number): Omit<Fault, 'id'> {
  const fields = readFields(value);
  const kind = kinds.find((one) => one === fields.kind);
  const service: Service | undefined = services.find((one) => one === fields.service);
  if (kind === undefined) throw new Unreadable(`kind must be one of ${kinds.join(', ')}`);
  if (service === undefined) throw new Unreadable(`service must be one of ${services.join(', ')}`);
  const given = numbers.filter((name) => typeof fields[name] === 'number');
  return {
    kind,
    service,
    ...Object.fromEntries(given.map((name) => [name, fields[name]])),
    ...(typeof fields.for === 'number' && { until: now + fields.for }),
    ...(typeof fields.to === 'string' && { to: fields.to }),
    ...(typeof fields.person === 'string' && { person: fields.person.toLowerCase() }),
  };
}
