import { isSameNumber } from '../notify/phone.ts';
import type { World } from '../world.ts';

/** Something that the gateway has put through: a call, or a text message that went by it. */
export interface GatewayCall {
  readonly id: string;
  readonly channel: 'voice' | 'text';
  /** The number as the sender wrote it. */
  readonly to: string;
  /** What is read out, or written. */
  readonly say: string;
  /** The sender's key: the same again rings nobody a second time. */
  readonly key: string;
  /** ISO-8601, UTC. */
  readonly at: string;
  /** When somebody picked up. */
  readonly answeredAt?: string;
  /** When somebody pressed the red button. */
  readonly endedAt?: string;
}

/** For so long a phone rings, by the world's clock. */
export const ringsFor = 30_000;

/** Everything that went through the gateway, oldest first. */
export function allCalls(world: World): GatewayCall[] {
  openTable(world);
  const rows = world.database.prepare('select * from voice_calls order by position').all();
  return rows.map((row) => JSON.parse(String(row.call)) as GatewayCall);
}

/** What came to this number, oldest first. */
export function callsTo(
  world: World,
  phone: string,
  channel: GatewayCall['channel'],
): GatewayCall[] {
  return allCalls(world).filter((call) => call.channel === channel && isSameNumber(call.to, phone));
}

/** Puts it through now, by the world's clock, and tells whoever is looking. */
export function putThrough(world: World, call: Omit<GatewayCall, 'at'>): GatewayCall {
  openTable(world);
  const put = { ...call, at: new Date(world.clock.now()).toISOString() };
  world.database
    .prepare('insert into voice_calls (id, call) values (?, ?)')
    .run(put.id, JSON.stringify(put));
  tell(world, put);
  return put;
}

/** Picks up, or hangs up. Nothing where it no longer rings, or is over. */
export function handle(world: World, id: string, does: 'answer' | 'hang-up'): void {
  const call = allCalls(world).find((one) => one.id === id);
  if (call === undefined || call.endedAt !== undefined) return;
  const now = world.clock.now();
  const at = new Date(now).toISOString();
  const rings = call.answeredAt === undefined && now - Date.parse(call.at) < ringsFor;
  if (does === 'answer' && rings) keep(world, { ...call, answeredAt: at });
  if (does === 'hang-up') keep(world, { ...call, endedAt: at });
}

function keep(world: World, call: GatewayCall): void {
  world.database
    .prepare('update voice_calls set call = ? where id = ?')
    .run(JSON.stringify(call), call.id);
  tell(world, call);
}

function tell(world: World, call: GatewayCall): void {
  const person = world.people
    .all()
    .find(({ mobilePhone }) => mobilePhone !== null && isSameNumber(call.to, mobilePhone))?.id;
  const what = call.channel === 'voice' ? 'call' : 'text-message';
  world.changes.emit('changed', { what, ...(person !== undefined && { person }) });
}

function openTable({ database }: World): void {
  database.exec(
    `create table if not exists voice_calls (
       position integer primary key autoincrement, id text not null unique, call text not null)`,
  );
}
