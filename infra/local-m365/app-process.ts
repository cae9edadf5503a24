/** How the app that is being rehearsed is ended and started, by whoever has started this world beside it. */
export interface Hands {
  /** In the middle of whatever it does, as when its machine loses power. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface AppProcess {
  readonly running: boolean;
  /** From now on it can be ended and started here. */
  take(hands: Hands): void;
  /** Ends it or starts it again; false where nobody has taken it in hand. One after the other. */
  turn(running: boolean): Promise<boolean>;
}

/** Calls `changed` once it has been ended or started. */
export function appProcess(changed: () => void): AppProcess {
  let hands: Hands | undefined;
  let running = true;
  let last: Promise<unknown> = Promise.resolve();
  const turn = async (wanted: boolean): Promise<boolean> => {
    if (hands === undefined) return false;
    if (wanted === running) return true;
    running = wanted;
    await (wanted ? hands.start() : hands.stop());
    changed();
    return true;
  };
  return {
    get running() {
      return running;
    },
    take: (given) => void (hands = given),
    turn: (wanted) => {
      const next = last.then(
        () => turn(wanted),
        () => turn(wanted),
      );
      last = next;
      return next;
    },
  };
}
