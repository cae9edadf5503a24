import { done } from '../../domain/refusal.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { markOf } from './report-mark.ts';
import { useCase } from '../use-case.ts';
import type { ReportCardFacts } from '../views.ts';

/** What a new report card is drawn from. Nothing is stored: the card itself brings everything back. */
export const startReport = useCase(
  ['councillor'],
  () => done({}),
  (hub, caller) => {
    const submission = Buffer.from(hub.chance.bytes(18)).toString('base64url');
    const drawnAt = hub.clock.now();
    const people = hub.council
      .people()
      .filter((person) => person.active && person.key !== caller.key)
      .map(({ key, name }) => ({ key, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    const facts: ReportCardFacts = {
      submission,
      drawnAt,
      mark: markOf(hub.seal, { submission, drawnAt }, caller.key),
      dutyPhone: dutyPhone(hub),
      ...(caller.ward === undefined ? {} : { ward: caller.ward }),
      people,
    };
    return Promise.resolve(done(facts));
  },
);
