/** SharePoint's resource units, shared out among all that one app asks (platform-facts B). */
import { RecordUnavailable } from '../ports.ts';
import type { Clock } from '../ports.ts';
import { millisecondsOf } from '../domain/time/instant.ts';
import { mayGo, mayGoFirst, portionsOf, shares } from './budget-rules.ts';
import type { Share } from './budget-rules.ts';
import { Ledger } from './ledger.ts';
import type { Moment, Spending } from './ledger.ts';

/** Units that were granted for one request. Call one of the two, once. */
export interface Grant {
  /** Graph has answered, or never will. */
  answered(): void;
  /** The request was not sent after all. */
  unspent(): void;
}

export interface Budget {
  /**
   * Waits for its turn, at most so many milliseconds. Rejects with RecordUnavailable (not done, with
   * the seconds to wait) where its turn comes later than that. What is free is granted at once.
   */
  turn(share: Share, units: number, patience: number): Promise<Grant>;
  /** What an answer says of the units that are left (RateLimit headers); obeyed where it is less than we reckon. */
  learn(headers: Headers): void;
}

interface Waiting {
  readonly units: number;
  readonly giveUpAt: number;
  grant(grant: Grant): void;
  refuse(problem: RecordUnavailable): void;
}

const free: Grant = { answered: () => undefined, unspent: () => undefined };

/** A budget of so many units a minute; 0: without a ceiling. */
export const createBudget = (ceiling: number, clock: Clock): Budget =>
  ceiling === 0
    ? { turn: () => Promise.resolve(free), learn: () => undefined }
    : new UnitBudget(ceiling, clock);

class UnitBudget implements Budget {
  readonly #portions: ReturnType<typeof portionsOf>;
  readonly #clock: Clock;
  readonly #ledger = new Ledger();
  readonly #queues: Record<Share, Waiting[]> = { foreground: [], recorder: [], background: [] };
  #timer: NodeJS.Timeout | undefined;

  constructor(ceiling: number, clock: Clock) {
    this.#portions = portionsOf(ceiling);
    this.#clock = clock;
  }

  async turn(share: Share, units: number, patience: number): Promise<Grant> {
    if (units === 0) return free;
    const queue = this.#queues[share];
    if (queue.length === 0 && this.#mayGo(share, units)) return this.#spend(share, units);
    const before = queue.reduce((sum, waiting) => sum + waiting.units, 0);
    const wait = this.#waitFor(share, before + units);
    if (wait > patience) throw notNow(wait);
    return new Promise((grant, refuse) => {
      queue.push({ units, giveUpAt: performance.now() + patience, grant, refuse });
      this.#wake();
    });
  }

  learn(headers: Headers): void {
    const [remaining, reset] = [
      numberIn(headers, 'ratelimit-remaining'),
      numberIn(headers, 'ratelimit-reset'),
    ];
    if (remaining !== undefined && reset !== undefined)
      this.#ledger.told(remaining, reset, this.#now());
  }

  #now(): Moment {
    return { clock: millisecondsOf(this.#clock.now()), steady: performance.now() };
  }

  #spend(share: Share, units: number): Grant {
    const spending: Spending = this.#ledger.spend(share, units, this.#now());
    return {
      answered: () => spending.answered(this.#now()),
      unspent: () => {
        spending.unspent();
        this.#pump();
      },
    };
  }

  #isFirst(share: Share): boolean {
    return shares.slice(0, shares.indexOf(share)).every((each) => this.#queues[each].length === 0);
  }

  #mayGo(share: Share, units: number): boolean {
    const use = this.#ledger.use(this.#now());
    const may = this.#isFirst(share) ? mayGo : mayGoFirst;
    const isAlone = use.total === 0 && use.told === Number.POSITIVE_INFINITY;
    return isAlone || may[share](use, units, this.#portions);
  }

  /** Milliseconds until so many units will be free for the share, if nobody else takes them. */
  #waitFor(share: Share, units: number): number {
    const now = this.#now();
    const moments = this.#ledger.releases(now);
    const wanted = Math.min(units, this.#portions.atOnce - this.#portions.headroom);
    let [low, high] = [0, moments.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      const use = this.#ledger.useAt(moments[middle] ?? 0, now);
      if (mayGo[share](use, wanted, this.#portions)) high = middle;
      else low = middle + 1;
    }
    return Math.max(1, (moments[low] ?? now.clock) - now.clock);
  }

  /** Grants what has come free, in the order of the shares, and refuses those who have waited long enough. */
  #pump(): void {
    for (const share of shares) {
      const queue = this.#queues[share];
      for (let next = queue[0]; next !== undefined; next = queue[0]) {
        if (this.#mayGo(share, next.units)) next.grant(this.#spend(share, next.units));
        else if (performance.now() >= next.giveUpAt)
          next.refuse(notNow(this.#waitFor(share, next.units)));
        else break;
        queue.shift();
      }
    }
    this.#wake();
  }

  #wake(): void {
    clearTimeout(this.#timer);
    const heads = shares.flatMap((share) => {
      const [first] = this.#queues[share];
      if (first === undefined) return [];
      const patience = first.giveUpAt - performance.now();
      return [Math.min(this.#waitFor(share, first.units), Math.max(1, patience))];
    });
    if (heads.length > 0) this.#timer = setTimeout(() => this.#pump(), Math.min(...heads));
  }
}

const notNow = (milliseconds: number): RecordUnavailable =>
  new RecordUnavailable(
    'All of this minute’s requests to SharePoint are spent',
    milliseconds / 1_000,
    {
      notDone: true,
    },
  );

const numberIn = (headers: Headers, name: string): number | undefined => {
  const text = headers.get(name);
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
};
