/** One incident, opened. Each opening is a reading that is audited, so it is opened again only when it has changed. */
import { done } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import { desk } from '../opened-words.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { announce } from '../../../announcer.ts';
import { call } from '../../../api.ts';
import { createPoller } from '../../../poller.ts';
import type { Poller } from '../../../poller.ts';

export interface IncidentOnDesk extends Poller<OpenedIncident> {
  readonly reference: string;
  /** Opens it again, whether or not it has changed. */
  readonly reopen: () => void;
}

const everyMilliseconds = 15_000;

/** Opened once; from then on its row in the queue, which holds none of the councillor's words, is watched. */
export const createIncident = (reference: string): IncidentOnDesk => {
  let opened: OpenedIncident | undefined;
  let picture: string | undefined;
  const open = async (): Promise<Result<OpenedIncident>> => {
    const result = await call('open-incident', { incident: reference });
    opened = result.ok ? result.value : undefined;
    picture = undefined;
    return result;
  };
  const look = async (known: OpenedIncident): Promise<Result<OpenedIncident>> => {
    const page = await call('list-incidents', { view: 'open', search: reference });
    if (!page.ok) return page;
    const row = page.value.rows.find((each) => each.reference === reference);
    const before = picture;
    picture = JSON.stringify(row ?? null);
    if (before === undefined || before === picture) {
      return done({ ...known, now: page.value.now });
    }
    announce(desk.incident.changed);
    return await open();
  };
  const poller = createPoller(
    () => (opened === undefined ? open() : look(opened)),
    everyMilliseconds,
  );
  return {
    ...poller,
    reference,
    reopen: () => {
      opened = undefined;
      poller.refresh();
    },
  };
};
