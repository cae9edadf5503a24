import type { GatewayCall } from '../../../voice/calls.ts';

export type CallState = 'rings' | 'talking' | 'answered' | 'declined' | 'missed';

/** As long as the gateway lets it ring. */
const ringsFor = 30_000;

/** How a call stands at `now`, by the world's clock. */
export function stateOf(call: GatewayCall, now: number): CallState {
  if (call.answeredAt !== undefined) return call.endedAt === undefined ? 'talking' : 'answered';
  if (call.endedAt !== undefined) return 'declined';
  return now - Date.parse(call.at) < ringsFor ? 'rings' : 'missed';
}
