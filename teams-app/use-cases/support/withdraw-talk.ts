import { done, refuse } from '../../domain/refusal.ts';
import { supportWords } from '../../domain/words/support.ts';
import { textFrom } from '../text-from.ts';
import type { SupportSaid } from './support-views.ts';
import { useCase } from '../use-case.ts';

/** Takes back a request of one's own, answered or not: nothing of it is kept, and the other no longer sees it. */
export const withdrawTalk = useCase(
  'anybody',
  (raw) => done({ request: textFrom(raw, 'request', 100) }),
  async (hub, caller, { request: key }) => {
    const { refused, say } = supportWords[caller.language];
    const gone = await hub.promises.support.change(key, (request) =>
      request.from === caller.key ? { request: 'gone', notices: [] } : undefined,
    );
    return gone === undefined
      ? refuse('not-found', refused.noSuchRequest)
      : done<SupportSaid>({ say: say.withdrawn });
  },
);
