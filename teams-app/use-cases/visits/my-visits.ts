import { hasRole } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { ownVisits, visitDesk, visitList } from './find-visit.ts';
import { onKnownLists } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';
import type { MyVisits } from './visit-views.ts';

/** A councillor's own visit checks; for those who give advice, the ones that wait. For others neither (domain.md 3.1). */
export const myVisits = useCase(
  'anybody',
  () => done({}),
  (hub, caller) =>
    onKnownLists<MyVisits>(caller.language, [visitList(hub)], () => {
      const desk = visitDesk(hub, caller);
      return Promise.resolve(
        done({
          now: hub.clock.now(),
          ...(hasRole(caller, 'councillor') ? { own: ownVisits(hub, caller) } : {}),
          ...(desk === undefined ? {} : { desk }),
        }),
      );
    }),
);
