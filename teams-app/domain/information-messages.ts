/** What is sent about sensitive interests and devices beside the request and its answer. */
import type { HubMessage } from './hub-message.ts';
import type { Instant } from './instant.ts';
import type { Person } from './people.ts';
import { interestWords } from './words/sensitive-interests.ts';

const common = { kind: 'request', page: 'hub', part: 'information' } as const;

/** To the monitoring officer: something that was granted is taken back. */
export const interestTakenBack = (key: string, now: Instant, to: Person): HubMessage => {
  const { title, words } = interestWords[to.language].message.takenBack;
  return {
    ...common,
    key: `hub/request/interest/${key}/back/${now}`,
    to: to.key,
    dueAt: now,
    title,
    words,
  };
};
