/** The resource units of the last minute: who spent how many, and when they count no more. */
import type { Share, Use } from './budget-rules.ts';

/** A unit counts for a minute after its answer: wherever Graph's own minute begins, it lies within. */
const minute = 60_000;
const lately = 10_000;

/** Milliseconds on the hub's clock, and on one that nobody can set. */
export interface Moment {
  readonly clock: number;
  readonly steady: number;
}

interface Entry {
  readonly share: Share;
  readonly units: number;
  readonly sent: Moment;
  /** While it is on its way nobody knows in which minute Graph counts it. */
  answered: Moment | undefined;
}

/** Units set aside for one request. */
export interface Spending {
  /** Graph has answered, or never will: a minute from now they are free. */
  answered(at: Moment): void;
  /** Nothing was sent. */
  unspent(): void;
}

interface Cap {
  left: number;
  readonly until: number;
}

/** A clock that is set back, or stands still, keeps nobody waiting for ever. */
const isOver = (since: Moment, span: number, now: Moment): boolean =>
  now.clock - since.clock >= span || now.steady - since.steady >= span;

const sumOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { units }) => sum + units, 0);

/** Empty at first. */
export class Ledger {
  #entries: Entry[] = [];
  #cap: Cap | undefined;

  use(now: Moment): Use {
    const { clock, steady } = now;
    this.#entries = this.#entries.filter((entry) => isLive(entry, now, now));
    return this.useAt(clock, { clock, steady });
  }

  /** The use as it will be at a later moment of the clock, if nobody spends anything meanwhile. */
  useAt(clock: number, now: Moment): Use {
    const at = { clock, steady: now.steady };
    const live = this.#entries.filter((entry) => isLive(entry, at, now));
    const own = (share: Share): Entry[] => live.filter((entry) => entry.share === share);
    const recorder = own('recorder');
    const cap = this.#cap;
    return {
      total: sumOf(live),
      of: {
        foreground: sumOf(own('foreground')),
        recorder: sumOf(recorder),
        background: sumOf(own('background')),
      },
      lately: sumOf(recorder.filter((entry) => !isOver(entry.sent, lately, at))),
      told: cap !== undefined && clock < cap.until ? cap.left : Number.POSITIVE_INFINITY,
    };
  }

  /** Moments of the clock at which units come free, in order. */
  releases(now: Moment): readonly number[] {
    const moments = this.#entries.flatMap(({ share, sent, answered }) => [
      (answered ?? now).clock + minute,
      ...(share === 'recorder' ? [sent.clock + lately] : []),
    ]);
    if (this.#cap !== undefined) moments.push(this.#cap.until);
    return [...new Set(moments)].filter((moment) => moment > now.clock).sort((a, b) => a - b);
  }

  spend(share: Share, units: number, now: Moment): Spending {
    const entry: Entry = { share, units, sent: now, answered: undefined };
    this.#entries.push(entry);
    if (this.#cap !== undefined) this.#cap.left -= units;
    return {
      answered: (at) => {
        entry.answered ??= at;
      },
      unspent: () => {
        this.#entries = this.#entries.filter((each) => each !== entry);
      },
    };
  }

  /** Graph has said how many units are left, until so many seconds from now. */
  told(remaining: number, seconds: number, now: Moment): void {
    const underway = sumOf(this.#entries.filter(({ answered }) => answered === undefined));
    const left = remaining - underway;
    const cap = this.#cap;
    const standing = cap !== undefined && now.clock < cap.until ? cap.left : left;
    const until = now.clock + seconds * 1_000;
    this.#cap = { left: underway === 0 ? left : Math.min(left, standing), until };
  }
}

/** Whether it still counts. What is on its way counts for a minute from now at least. */
const isLive = ({ answered }: Entry, at: Moment, now: Moment): boolean =>
  !isOver(answered ?? now, minute, at);
