/** The ids of drives and of what lies in them, made of the GUIDs behind them as SharePoint makes them. */
import { createHash } from 'node:crypto';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What a drive belongs to; GUIDs in lower case. */
export interface DriveKey {
  readonly site: string;
  readonly web: string;
  readonly list: string;
}

/** `b!` and the GUIDs of site collection, site and list. */
export const driveIdOf = ({ site, web, list }: DriveKey): string =>
  `b!${Buffer.concat([site, web, list].map(bytesOf)).toString('base64url')}`;

/** What a drive's id says, or undefined where it is none. */
export function readDriveId(id: string): DriveKey | undefined {
  const bytes = Buffer.from(id.replace(/^b!/, ''), 'base64url');
  if (!id.startsWith('b!') || bytes.length !== 48) return undefined;
  const guid = (index: number) => guidOf(bytes.subarray(index * 16, index * 16 + 16));
  return { site: guid(0), web: guid(1), list: guid(2) };
}

/** The id of a file or folder: `01`, six signs of its drive, and its GUID. */
export function driveItemIdOf(listId: string, guid: string): string {
  const drive = createHash('sha256').update(`drive ${listId}`).digest();
  return `01${base32(drive).slice(0, 6)}${base32(bytesOf(guid))}`;
}

/** The GUID in the id of a file or folder of this drive, or undefined where it is none. */
export function readDriveItemId(listId: string, id: string): string | undefined {
  const guid = id.length === 34 ? guidOf(fromBase32(id.slice(8).toUpperCase())) : '';
  if (!GUID.test(guid)) return undefined;
  return driveItemIdOf(listId, guid) === id.toUpperCase() ? guid : undefined;
}

/** A GUID as .NET lays it out: the first three groups with the least significant byte first. */
function bytesOf(guid: string): Buffer {
  const bytes = Buffer.from(guid.replaceAll('-', ''), 'hex');
  return swapped(bytes);
}

function guidOf(bytes: Buffer): string {
  const hex = swapped(bytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const swapped = (bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(bytes.subarray(0, 4)).reverse(),
    Buffer.from(bytes.subarray(4, 6)).reverse(),
    Buffer.from(bytes.subarray(6, 8)).reverse(),
    bytes.subarray(8),
  ]);

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => parseInt(byte, 2)));
}
