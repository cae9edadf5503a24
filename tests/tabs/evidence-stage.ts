/** The evidence routes over HTTP, on the real verbs and the real store; people are called by their names. */
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { execute, isUseCaseName } from '#core/use-cases/registry.ts';
import { readEvidence } from '#core/use-cases/evidence/read-evidence.ts';
import { takePiece } from '#core/use-cases/evidence/take-piece.ts';
import { keepEvidence } from '#core/engine/sweep.ts';
import { stage, summaryOf } from '../use-cases/stage.ts';
import type { Stage } from '../use-cases/stage.ts';
import { goodClaims, raiseStage } from './tab-stage.ts';
import type { Stage as TabStage } from './tab-stage.ts';

/** The people of the sample, by the ids that their tokens carry. */
const ids = ['aoife', 'dev', 'marged', 'tom', 'vera'].map(
  (name, n) => [`33333333-3333-4333-8333-00000000000${String(n)}`, name] as const,
);
const nameOf = new Map<string, string>(ids);
const idOf = new Map<string, string>(ids.map(([id, name]) => [name, id]));

export let hub: Stage;
export let tab: TabStage;
export let reference: string;

/** Raises the stage for the tests of a file, with a fresh report for each. */
export const onStage = (): void => {
  beforeAll(async () => {
    const person = (id: string): string => nameOf.get(id) ?? id;
    tab = await raiseStage(
      (caller, name, raw) => {
        if (!isUseCaseName(name)) throw new RangeError('no such verb');
        return execute(hub.hub, person(caller), name, raw);
      },
      [],
      {
        names: ['begin-evidence', 'finish-evidence', 'cancel-evidence', 'open-incident'],
        evidence: {
          takePiece: (caller, piece) => takePiece(hub.hub, person(caller), piece),
          read: (caller, asked) => readEvidence(hub.hub, person(caller), asked),
        },
      },
    );
  });
  afterAll(() => tab.stop());
  afterEach(() => hub.hub.evidence.uploads.rest(0));
  beforeEach(async () => {
    hub = await stage();
    reference = await hub.report('aoife');
  });
};

export const bearer = async (who: string): Promise<string> =>
  `Bearer ${await tab.token({ ...goodClaims, oid: idOf.get(who) ?? who })}`;

export const call = async (who: string, verb: string, body: object) => {
  const answer = await tab.post(verb, body, await bearer(who));
  const result = (await answer.json()) as {
    ok: boolean;
    value: { upload: string; received: number; pieceBytes: number; isNew: boolean };
    refused?: { sentence: string };
  };
  return { status: answer.status, ...result };
};

export const jpeg = (size: number): Buffer => {
  const bytes = randomBytes(size);
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]).copy(bytes);
  return bytes;
};

export const begin = (who: string, name: string, size: number, upload = 'upload-one') =>
  call(who, 'begin-evidence', { incident: reference, name, size, upload });

export const put = async (
  who: string,
  upload: string,
  bytes: Buffer,
  first: number,
  size: number,
) => {
  const answer = await fetch(`${tab.origin}/api/evidence/uploads/${upload}`, {
    method: 'PUT',
    headers: {
      Authorization: await bearer(who),
      'Content-Range': `bytes ${String(first)}-${String(first + bytes.length - 1)}/${String(size)}`,
    },
    body: new Uint8Array(bytes),
  });
  return {
    status: answer.status,
    ...((await answer.json()) as { value?: { received: number }; refused?: { sentence: string } }),
  };
};

export const uploaded = async (who: string, name: string, bytes: Buffer, upload?: string) => {
  const begun = await begin(who, name, bytes.length, upload);
  const piece = begun.value.pieceBytes;
  for (let at = begun.value.received; at < bytes.length; at += piece)
    await put(who, begun.value.upload, bytes.subarray(at, at + piece), at, bytes.length);
  return call(who, 'finish-evidence', { upload: begun.value.upload });
};

export const get = async (who: string, key: string, of = reference) =>
  fetch(`${tab.origin}/api/evidence/${of}/${key}`, {
    headers: { Authorization: await bearer(who) },
  });

export const evidence = async (who: string) =>
  (await hub.ok(who, 'open-incident', { incident: reference })).evidence;

export const only = async (who = 'dev'): Promise<string> => {
  const [first] = await evidence(who);
  if (first === undefined) throw new Error('nothing there');
  return first.key;
};

/** The engine files what is there; the record has the incident. */
export const filed = async (): Promise<void> => {
  await hub.promises.filings.recorded(reference, 1, { item: `register/1`, etag: 'a' });
  hub.recorded.push(summaryOf(await hub.live(reference)));
  const channels = { teams: undefined, email: undefined, sms: undefined };
  await keepEvidence({ ...hub.hub, messengers: channels }, hub.hub.clock.now());
};

export const trail = async () =>
  (await hub.promises.unfiledEntries(reference)).map(({ action, actor }) => `${action} ${actor}`);
