import type { Request } from 'express';
import type { Connector } from '../connector/connector.ts';
import { readText, Unreadable } from './check.ts';

/** What was sent: the status with which the hub answered, and the file's id. */
export interface SentFile {
  readonly status: number;
  readonly id: string;
}

/**
 * Sends the body of a request as somebody does from their phone: `person` (object id), `name`, `as` (file, or picture for a
 * pasted one) and `text` stand in the query.
 */
export async function sendFileAs(connector: Connector, request: Request): Promise<SentFile> {
  const query = { as: 'file', text: '', ...request.query };
  const person = readText(query, 'person');
  const name = readText(query, 'name');
  const as = query.as;
  if (as !== 'file' && as !== 'picture') throw new Unreadable('as must be file or picture');
  if (as === 'file' && !connector.supportsFiles) throw new Unreadable('the app takes no files');
  const { id } = await connector.upload(person, { name, as }, request);
  const { status } = await connector.say(person, typeof query.text === 'string' ? query.text : '', [
    id,
  ]);
  return { status, id };
}
