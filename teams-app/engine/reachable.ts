/** Notes, as messages go out, whom a channel does not reach, and who is reached again. */
import type { Notice } from '../domain/alerts/notices.ts';
import type { Run } from './run.ts';

/** What a round of sending learns about people. */
export interface Learned {
  /** The channel refuses this person, not this message. */
  refused(notice: Notice, why: string): Promise<void>;
  /** `sure`: it arrived, or no receipt ever says whether it did. */
  reached(notice: Notice, sure: boolean): Promise<void>;
}

const placeOf = ({
  person,
  channel,
}: {
  readonly person: string;
  readonly channel: string;
}): string => `${person} ${channel}`;

/** Asks the store once a round who is flagged, and writes only what has changed. */
export const learning = (run: Run): Learned => {
  const { reachability } = run.promises;
  let known: Promise<Set<string>> | undefined;
  const flagged = (): Promise<Set<string>> => {
    known ??= reachability.all().then((flags) => new Set(flags.map(placeOf)));
    return known;
  };
  return {
    refused: async ({ to, channel }, why) => {
      const flag = { person: to, channel, since: run.moment(), why, found: 'send' } as const;
      await reachability.flag([flag]);
      (await flagged()).add(placeOf(flag));
    },
    reached: async ({ to, channel }, sure) => {
      if (!sure) return;
      const place = placeOf({ person: to, channel });
      if (!(await flagged()).delete(place)) return;
      await reachability.clear(to, channel);
    },
  };
};
