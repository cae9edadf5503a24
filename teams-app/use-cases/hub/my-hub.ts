import { isOut } from '../../domain/check-ins/check-in.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { StoreUnavailable } from '../../ports.ts';
import { checkInView } from '../check-ins/check-in-views.ts';
import { dutyAhead } from '../duty/duty-ahead.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { answersTo } from './hub-answers.ts';
import { cafesWithRoom, decisionsFor, textsOf } from './hub-news.ts';
import type { HubNews, MyHub } from './hub-views.ts';
import { receiptFacts } from '../incidents/receipt-facts.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import type { ReceiptFacts } from '../views.ts';

const ownReports = async (hub: Hub, caller: Person): Promise<readonly ReceiptFacts[]> => {
  const phone = dutyPhone(hub);
  return hub.readModel
    .reportedBy(caller.key, await hub.promises.live())
    .toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt))
    .map((incident) => receiptFacts(incident, phone));
};

const running = async (hub: Hub, caller: Person): Promise<Pick<MyHub, 'checkIn'>> => {
  const last = await hub.promises.checkIns.openOf(caller.key);
  return last !== undefined && isOut(last) ? { checkIn: checkInView(hub, last) } : {};
};

interface Own extends Pick<MyHub, 'reports' | 'checkIn' | 'isPartial'> {
  readonly news?: HubNews;
}

/** Officers have neither cafés nor answers of this kind. */
const ownNews = async (hub: Hub, caller: Person): Promise<HubNews> =>
  hasRole(caller, 'councillor')
    ? {
        decisions: await decisionsFor(hub, caller),
        cafes: await cafesWithRoom(hub, caller),
        answers: await answersTo(hub, caller),
      }
    : {};

/** A store that does not answer keeps nobody from the numbers to call. */
const ownThings = async (hub: Hub, caller: Person): Promise<Own> => {
  try {
    const [reports, checkIn] = await Promise.all([ownReports(hub, caller), running(hub, caller)]);
    return { reports, ...checkIn, news: await ownNews(hub, caller), isPartial: false };
  } catch (problem) {
    if (!(problem instanceof StoreUnavailable)) throw problem;
    hub.log.error('promises store unavailable', problem, { verb: 'my-hub' });
    return { isPartial: true };
  }
};

/**
 * The first view of the Hub in one answer: who is on call now and next, the numbers, the caller's own reports
 * and check-in, and what may be new to them. Nobody else's, whatever their role. It asks SharePoint nothing; while
 * that or the store is away it still says whom to call.
 */
export const myHub = useCase(
  'anybody',
  () => done({}),
  async (hub, caller) => {
    const own = await ownThings(hub, caller);
    return done<MyHub>({
      now: hub.clock.now(),
      duty: dutyAhead(hub),
      dutyPhone: dutyPhone(hub),
      isCouncillor: hasRole(caller, 'councillor'),
      ...own,
      news: { ...textsOf(hub, caller), ...own.news },
    });
  },
);
