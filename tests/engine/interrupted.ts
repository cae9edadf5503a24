/** Stands between the engine and everything it calls: counts the calls, and crashes or does something at one of them. */
import type { EngineDeps } from '#core/engine/engine-deps.ts';
import type { Messenger, Telling } from '#core/ports.ts';
import type { Outside } from './outside.ts';
import type { Task } from './turns.ts';

/** The process has died: nothing that it calls does anything any more. */
class Crash extends Error {
  override readonly name = 'Crash';
}

export interface Interruption {
  /** The process dies at the call with this number, from 0. */
  readonly crashAt?: number;
  /** Before the call begins, or after it has ended and before its answer is known. */
  readonly when?: 'before' | 'after';
  /** Something that happens elsewhere just before the call to the store with this number. */
  readonly meanwhile?: {
    readonly at: number;
    readonly does: () => Promise<void>;
    /** It takes so long that claims end: each send that has begun is in doubt. */
    readonly stalls?: boolean;
  };
  /** Others run beside it: each call waits for its turn, and so does each answer. */
  readonly task?: Task;
}

export interface Interrupted {
  readonly deps: EngineDeps;
  calls(): number;
  hasCrashed(): boolean;
  /** It stands still for so long that its claims end: each send that has begun is in doubt. */
  stall(): void;
}

type Call = (...args: readonly never[]) => Promise<unknown>;

/** Sends that have begun and whose outcome is not yet written down: a crash leaves each in doubt. */
class Sending {
  readonly #keys = new Set<string>();
  begin(key: string): void {
    this.#keys.add(key);
  }
  end(key: unknown): void {
    this.#keys.delete(String(key));
  }
  doubt(outside: Outside): void {
    for (const key of this.#keys) outside.doubts.set(key, (outside.doubts.get(key) ?? 0) + 1);
    this.#keys.clear();
  }
}

/** Questions that are answered without a call to anybody. */
const answeredAtOnce = ['isMisplaced', 'wrote'];

const outcomes = ['sent', 'unreachable', 'later', 'dropped'];

/** The last look at a notice and the send are one step: nothing can be done about what comes between them. */
const isLastLook = (name: string): boolean => name === 'stillOwed';
const beginsAtOnce = (name: string): boolean => name === 'deliver';

export const interrupted = (
  deps: EngineDeps,
  outside: Outside,
  { crashAt, when = 'before', meanwhile, task }: Interruption = {},
): Interrupted => {
  const sending = new Sending();
  const state = { calls: 0, storeCalls: 0, crashed: false };
  const isDead = () => state.crashed;
  const crash = (): never => {
    if (!state.crashed) sending.doubt(outside);
    state.crashed = true;
    throw new Crash('The process has died');
  };
  const alone = <T>(call: () => Promise<T>): Promise<T> =>
    task === undefined ? call() : task.during(call);
  const checkAlive = (): void => {
    if (isDead()) throw new Crash('The process has died');
  };
  const others = async (): Promise<void> => {
    state.storeCalls += 1;
    if (meanwhile?.at !== state.storeCalls - 1) return;
    if (meanwhile.stalls === true) sending.doubt(outside);
    await meanwhile.does();
  };
  const guard =
    (name: string, call: Call, isStore: boolean): Call =>
    async (...args) => {
      checkAlive();
      const number = state.calls;
      state.calls += 1;
      if (isStore) await others();
      const begin = async (): Promise<unknown> => {
        checkAlive();
        if (crashAt === number && when === 'before') return crash();
        const answer = await call(...args);
        if (!isDead() && outcomes.includes(name)) sending.end(args[0]);
        return answer;
      };
      const answer = await (beginsAtOnce(name) ? begin() : alone(begin));
      if (task !== undefined && !isLastLook(name)) await alone(async () => undefined);
      checkAlive();
      if (crashAt === number) return crash();
      return answer;
    };
  const guardAll = <T extends object>(target: T, isStore: boolean): T =>
    Object.fromEntries(
      Object.entries(target).map(([name, value]: [string, unknown]) => {
        if (answeredAtOnce.includes(name)) return [name, value];
        if (typeof value === 'function') return [name, guard(name, value as Call, isStore)];
        return [name, guardAll(value as object, isStore)];
      }),
    ) as T;
  const guardMessenger = (messenger: Messenger | undefined): Messenger | undefined => {
    if (messenger === undefined) return undefined;
    const deliver = async (telling: Telling) => {
      sending.begin(telling.notice.key);
      try {
        return await messenger.deliver(telling);
      } catch (problem) {
        // The outside has counted this doubt already.
        sending.end(telling.notice.key);
        throw problem;
      }
    };
    return guardAll({ ...messenger, deliver }, false);
  };
  return {
    deps: {
      ...deps,
      promises: guardAll(deps.promises, true),
      record: guardAll(deps.record, false),
      messengers: {
        teams: guardMessenger(deps.messengers.teams),
        email: guardMessenger(deps.messengers.email),
        sms: guardMessenger(deps.messengers.sms),
      },
    },
    calls: () => state.calls,
    hasCrashed: () => state.crashed,
    stall: () => {
      sending.doubt(outside);
    },
  };
};
