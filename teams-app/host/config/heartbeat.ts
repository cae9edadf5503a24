/** Where a sign of life goes after each completed sweep. */
import type { Reader } from './reader.ts';

export interface HeartbeatAddress {
  readonly method: 'GET' | 'POST';
  readonly url: string;
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** https; or this machine, where the watch of a trial runs beside the hub. */
const isFit = (text: string): boolean => {
  const url = URL.parse(text);
  return (
    url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.includes(url.hostname))
  );
};

/** An address takes POST, unless "GET " stands before it. Nothing where none is given. */
export const heartbeatIn = (reader: Reader): { readonly heartbeat?: HeartbeatAddress } => {
  const text = reader.optional('HUB_HEARTBEAT');
  if (text === undefined) return {};
  const [, method = 'POST', url = ''] = /^(?:(GET|POST)\s+)?(\S+)$/.exec(text) ?? [];
  if (isFit(url)) return { heartbeat: { method: method === 'GET' ? 'GET' : 'POST', url } };
  reader.wrong.push(
    'HUB_HEARTBEAT is not right: an https address, with GET before it if it must be',
  );
  return {};
};
