/** The two doors through which evidence comes in: a councillor sends it in the chat, an officer adds it at the desk. */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { ssoToken } from '../local-m365/entra/tokens.ts';
import type { House } from '../one-machine/house.ts';
import { callFunction, newestCard, press } from './doors.ts';
import type { Answer } from './doors.ts';

export interface SentEvidence {
  readonly name: string;
  readonly bytes: Buffer;
  /** What is written with it, in the chat. */
  readonly text: string;
  /** The reference of the report that it belongs to, where the step says so. */
  readonly incident: string | undefined;
}

/** Sends a file from the phone, and says which report it belongs to where the bot asks. */
export const sendInChat = async (
  house: House,
  person: string,
  { name, bytes, text, incident }: SentEvidence,
): Promise<Answer> => {
  const { connector } = house.m365;
  const { id } = await connector.upload(person, { name, as: 'file' }, Readable.from([bytes]));
  const { status } = await connector.say(person, text, [id]);
  if (status !== 200) return { refused: `http ${String(status)}`, text: '' };
  const chosen =
    incident === undefined
      ? undefined
      : await press(house, person, 'join-evidence', {}, { action: `join-${incident}` });
  return chosen ?? answerIn(newestCard(house, person, 'evidence'));
};

/** The card says with its colour that a file was not kept. */
const answerIn = (card: unknown): Answer => {
  const text = JSON.stringify(card ?? '');
  const [band] = (card as { body?: readonly { style?: unknown }[] } | undefined)?.body ?? [];
  return band === undefined || band.style === 'warning' ? { refused: 'invalid', text } : { text };
};

interface Begun {
  readonly upload: string;
  readonly pieceBytes: number;
}

/** Adds a file in the tab: begun, sent piece by piece, finished, each with the person's own sign-in. */
export const addAtDesk = async (
  house: House,
  person: string,
  { name, bytes, incident }: SentEvidence,
): Promise<Answer> => {
  const wanted = { incident, name, size: bytes.length, upload: randomUUID() };
  const begun = await callFunction(house, person, 'begin-evidence', wanted);
  if (begun.refused !== undefined) return begun;
  const { upload, pieceBytes } = (JSON.parse(begun.text) as { readonly value: Begun }).value;
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const refused = await sendPiece(house, person, { upload, bytes, at, pieceBytes });
    if (refused !== undefined) return refused;
  }
  return callFunction(house, person, 'finish-evidence', { upload });
};

const sendPiece = async (
  house: House,
  person: string,
  piece: Begun & { readonly bytes: Buffer; readonly at: number },
): Promise<Answer | undefined> => {
  const { upload, bytes, at, pieceBytes } = piece;
  const part = bytes.subarray(at, at + pieceBytes);
  const range = `bytes ${String(at)}-${String(at + part.length - 1)}/${String(bytes.length)}`;
  const response = await fetch(`${house.hub.origin}/api/evidence/uploads/${upload}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${await ssoToken(house.m365.world, person)}`,
      'content-type': 'application/octet-stream',
      'content-range': range,
    },
    body: new Uint8Array(part),
  });
  const text = await response.text();
  return response.ok ? undefined : { refused: `http ${String(response.status)}`, text };
};
