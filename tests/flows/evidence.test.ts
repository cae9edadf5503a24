// Evidence on the real way: from a phone's chat and from the desk into SharePoint, through kill -9 and a OneDrive that fails.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { press, say } from '../../infra/drills/doors.ts';
import { ssoToken } from '../../infra/local-m365/entra/tokens.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { startTenant } from '../../infra/one-machine/council-tenant.ts';
import { beginning } from '../support/beginning.ts';
import type { CouncilTenant } from '../../infra/one-machine/council-tenant.ts';
import { startHubProcess } from '../../infra/one-machine/hub-process.ts';
import type { HubProcess } from '../../infra/one-machine/hub-process.ts';
import { sampleCouncil } from '../../infra/one-machine/sample-council.ts';
import { referenceOn } from '../e2e/steps.ts';
import { endClaimsIn } from '../support/kept-promises.ts';
import { picture } from '../support/picture.ts';

let data: string;
let tenant: CouncilTenant;
let hub: HubProcess;

const startHub = async (): Promise<void> => {
  hub = await startHubProcess({ ...tenant.config, port: 0 });
  tenant.m365.setHubOrigin(hub.origin);
};

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'hub-evidence-'));
  tenant = await startTenant({
    data,
    council: sampleCouncil(Date.now()),
    ceiling: 0,
    ...(await beginning()),
  });
  await startHub();
  await tenant.m365.connector.openChat(objectIdOf('aoife'));
});
afterAll(async () => {
  await hub.kill();
  await tenant.m365.close();
  await rm(data, { recursive: true, force: true });
});

const signedIn = async (): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await ssoToken(tenant.m365.world, objectIdOf('marged'))}`,
});

interface Shown {
  readonly key: string;
  readonly name: string;
  readonly state: string;
}

const ask = async (name: string, body: object): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${hub.origin}/api/functions/${name}`, {
    method: 'POST',
    headers: { ...(await signedIn()), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return ((await answer.json()) as { value: Record<string, unknown> }).value;
};

const evidence = async (reference: string): Promise<readonly Shown[]> =>
  (await ask('open-incident', { incident: reference }))['evidence'] as readonly Shown[];

const untilFiled = async (reference: string, count: number): Promise<readonly Shown[]> => {
  for (;;) {
    const files = await evidence(reference);
    if (files.filter(({ state }) => state === 'filed').length === count) return files;
    await wait(200);
  }
};

const report = async (): Promise<string> => {
  await say(tenant, objectIdOf('aoife'), 'Report something');
  const answers = { what: 'He was at my back gate', afraidNow: 'no' };
  const sent = await press(tenant, objectIdOf('aoife'), 'submit-report', answers);
  return referenceOn(sent?.text ?? '');
};

/** As Aoife does from her phone. */
const sendPhoto = async (name: string, bytes: Buffer): Promise<void> => {
  const query = new URLSearchParams({ person: objectIdOf('aoife'), name, as: 'file' });
  const sent = await fetch(`${tenant.m365.origin}/control/send-file?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  expect(await sent.json()).toMatchObject({ status: 200 });
};

const put = async (upload: string, bytes: Buffer, first: number, size: number): Promise<void> => {
  const range = `bytes ${String(first)}-${String(first + bytes.length - 1)}/${String(size)}`;
  const answer = await fetch(`${hub.origin}/api/evidence/uploads/${upload}`, {
    method: 'PUT',
    headers: { ...(await signedIn()), 'content-range': range },
    body: new Uint8Array(bytes),
  });
  expect(answer.status).toBe(200);
  await answer.arrayBuffer();
};

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const read = async (reference: string, key: string): Promise<string> => {
  const answer = await fetch(`${hub.origin}/api/evidence/${reference}/${key}`, {
    headers: await signedIn(),
  });
  expect(answer.status).toBe(200);
  return sha(Buffer.from(await answer.arrayBuffer()));
};

let reference: string;

test('two photos from the phone: the second can’t be fetched at first, and joins later', async () => {
  reference = await report();
  const [one, two] = [picture(300, 200, 'noise'), picture(300, 200, 'noise')];
  await sendPhoto('photo 1.png', one);
  tenant.m365.world.faults.add({ service: 'files', kind: 'failing', times: 1 });
  await sendPhoto('photo 2.png', two);
  const files = await untilFiled(reference, 2);
  expect(files.map(({ name }) => name).sort()).toEqual(['photo 1.png', 'photo 2.png']);
  for (const { key, name } of files)
    expect(await read(reference, key)).toBe(sha(name === 'photo 1.png' ? one : two));
});

test('killed while a file comes in and while it is filed: it is filed once, as it was sent', async () => {
  const bytes = randomBytes(9_000_000);
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]).copy(bytes);
  const begin = () =>
    ask('begin-evidence', {
      incident: reference,
      name: 'film.jpg',
      size: bytes.length,
      upload: 'upload-1',
    });
  const { upload, pieceBytes } = (await begin()) as { upload: string; pieceBytes: number };
  await put(upload, bytes.subarray(0, pieceBytes), 0, bytes.length);
  await hub.kill();
  await startHub();
  expect(await begin()).toMatchObject({ upload, received: pieceBytes });
  for (let at = pieceBytes; at < bytes.length; at += pieceBytes)
    await put(upload, bytes.subarray(at, at + pieceBytes), at, bytes.length);
  expect(await ask('finish-evidence', { upload })).toMatchObject({ isNew: true });
  await wait(150);
  await hub.kill();
  endClaimsIn(data);
  await startHub();
  expect((await evidence(reference)).map(({ name }) => name)).toContain('film.jpg');
  await untilFiled(reference, 3);
  expect(await read(reference, upload)).toBe(sha(bytes));
});
