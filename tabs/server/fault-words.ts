import type { Request } from 'express';
import { faultWordsAccepted } from '#core/domain/words/faults.ts';

/** What a request that reaches no use-case is told: the page names its language first among those that it accepts. */
export const faultWordsFor = ({ headers }: Pick<Request, 'headers'>) =>
  faultWordsAccepted(headers['accept-language']);
