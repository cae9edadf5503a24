/** Says what is wrong with the council's two sites, as a table. */
import { examine } from '../../sharepoint/doctor/doctor.ts';
import type { Finding, Look } from '../../sharepoint/doctor/finding.ts';
import { textTable } from '../../sharepoint/text-table.ts';
import { instantAt } from '../domain/time/instant.ts';
import type { PersonKey } from '../domain/people.ts';
import { knownChats } from '../promises/known-chats.ts';
import type { Config } from './config.ts';
import { graphFor, sharePointFor, tokensFor } from './connect.ts';
import { credentialLook } from './credential-look.ts';
import { hubLog } from './log.ts';
import type { Say } from './run-check.ts';
import { hasStore, storePlaceOf } from './store-place.ts';
import { notificationPath } from './subscription-calls.ts';

/** An administrator waits for it, so it may be patient when Graph asks it to. */
const patience = 120_000;

const tableOf = (findings: readonly Finding[]): string =>
  textTable([
    ['How bad', 'Where', 'What', 'What to do'],
    ...findings.map(({ serious, where, what, todo }) => [
      serious ? 'serious' : 'look',
      where,
      what,
      todo,
    ]),
  ]);

const count = (number: number, one: string): string =>
  `${String(number)} ${number === 1 ? one : `${one}s`}`;

const closing = ({ findings, leftOut }: Look): string => {
  const serious = findings.filter((finding) => finding.serious).length;
  const found =
    findings.length === 0
      ? 'Nothing is wrong.'
      : `${String(findings.length)} found, ${String(serious)} of them serious. Nothing was changed.`;
  return leftOut.length === 0 ? found : `${found} ${count(leftOut.length, 'look')} left out.`;
};

const report = (look: Look): string =>
  [
    ...(look.findings.length === 0 ? [] : [`\n${tableOf(look.findings)}\n`]),
    ...(look.leftOut.length === 0
      ? []
      : ['Left out:', ...look.leftOut.map((sentence) => `- ${sentence}`), '']),
    closing(look),
  ].join('\n');

/** The people whose chat the hub on this machine can address; undefined where there is no hub. */
const chatsAt = async (config: Config): Promise<ReadonlySet<PersonKey> | undefined> =>
  hasStore(config) ? knownChats(storePlaceOf(config)) : undefined;

const notificationUrlOf = ({ notificationsAddress: address }: Config): string | undefined =>
  address === undefined ? undefined : `${address}${notificationPath}`;

/**
 * False where anything serious is wrong. Changes nothing. `time` is in milliseconds since 1970. Throws where
 * Microsoft 365 can't be reached.
 */
export const examineSites = async (
  config: Config,
  say: Say,
  time: { now(): number } = Date,
): Promise<boolean> => {
  const clock = { now: () => instantAt(time.now()) };
  const token = tokensFor(config);
  const graph = graphFor(config, { token, clock, log: hubLog('silent'), patience });
  const [chats, notificationUrl] = [await chatsAt(config), notificationUrlOf(config)];
  const sites = await examine({
    graph,
    sharePoint: sharePointFor(config, token),
    token,
    sites: config.sites,
    clock,
    ...(notificationUrl === undefined ? {} : { notificationUrl }),
    ...(chats === undefined ? {} : { chats }),
    onProgress: say,
  });
  const credential = credentialLook(config.credential, Date.now());
  const findings = [...credential.findings, ...sites.findings];
  say(report({ findings, leftOut: [...sites.leftOut, ...credential.leftOut] }));
  return !findings.some(({ serious }) => serious);
};
