/** A listener for change notifications, on a port of this machine, under the address by which Graph reaches it. */
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import express from 'express';
import type { Router } from 'express';
import type { Tenant } from './tenant.ts';

export interface Listener {
  /** Public https address, without a path. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the routes; undefined where the tenant under test has no way to reach this machine. */
export const listenFor = async (
  tenant: Tenant,
  ...routes: readonly Router[]
): Promise<Listener | undefined> => {
  const { hook } = tenant;
  if (hook === undefined) return undefined;
  const server = createServer(express().use(...routes));
  await new Promise<void>((done) => server.listen(hook.port, done));
  const { port } = server.address() as AddressInfo;
  return {
    address: hook.addressOf(port),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

/** Looks again and again until something is so; false where it is not after so many milliseconds. */
export const comesTrue = async (
  isSo: () => boolean | Promise<boolean>,
  within: number,
): Promise<boolean> => {
  const end = Date.now() + within;
  while (Date.now() < end) {
    if (await isSo()) return true;
    await new Promise((done) => setTimeout(done, 10));
  }
  return isSo();
};
