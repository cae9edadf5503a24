/** PostgreSQL for the promises, where several instances run; without it they lie in a file of this machine. */
import { readFileSync } from 'node:fs';
import type { Reader } from './reader.ts';

export interface DatabaseSettings {
  /** postgres://user@host:port/database, without a password. */
  readonly url: string;
  readonly password?: string;
  /** Signs in with a token of Entra in place of a password, as Azure Database for PostgreSQL takes it. */
  readonly entra: boolean;
  /** The folder in which files on their way were kept is lost: the one of this instance takes its place. */
  readonly newEvidenceFolder?: boolean;
  /** The authority that signed the server's certificate, as PEM, where Node does not know it. */
  readonly authority?: string;
}

const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

const hint =
  'postgres://user@host:5432/database, with ?sslmode=disable for a database on this machine alone';

/** A password in clear, or words of a report on their way unencrypted, are refused before anything is sent. */
const isSafe = (url: URL): boolean => {
  const isPlain = url.searchParams.get('sslmode') === 'disable';
  const others = [...url.searchParams.keys()].filter((name) => name !== 'sslmode');
  const mode = url.searchParams.get('sslmode') ?? 'verify-full';
  return (
    others.length === 0 &&
    ['disable', 'verify-full'].includes(mode) &&
    (!isPlain || thisMachine.includes(url.hostname))
  );
};

const urlIn = (text: string): URL | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol)) return undefined;
  const isWhole = url.username !== '' && url.hostname !== '' && url.pathname.length > 1;
  return isWhole && isSafe(url) ? url : undefined;
};

const withoutPassword = (url: URL): string => {
  const copy = new URL(url);
  copy.password = '';
  return copy.href;
};

/** Nothing where no database is given. */
export const databaseIn = (reader: Reader): { readonly database?: DatabaseSettings } => {
  const text = reader.optional('HUB_DATABASE');
  if (text === undefined) return {};
  const url = urlIn(text);
  if (url === undefined) {
    reader.wrong.push(`HUB_DATABASE is not right: ${hint}`);
    return {};
  }
  const given = url.password === '' ? undefined : decodeURIComponent(url.password);
  const password = reader.optional('HUB_DATABASE_PASSWORD') ?? given;
  const entra = reader.optional('HUB_DATABASE_ENTRA') === 'yes';
  const file = reader.optional('HUB_DATABASE_CA_FILE');
  if (entra === (password !== undefined))
    reader.wrong.push(
      'HUB_DATABASE_PASSWORD or HUB_DATABASE_ENTRA=yes is needed for the database, and not both',
    );
  return {
    database: {
      url: withoutPassword(url),
      entra,
      ...(password === undefined ? {} : { password }),
      ...(reader.optional('HUB_EVIDENCE_FOLDER') === 'new' ? { newEvidenceFolder: true } : {}),
      ...(file === undefined ? {} : { authority: readFileSync(file, 'utf8') }),
    },
  };
};
