/** Draws sent cards again when their incident has changed since (level-triggered: told so far against as it is now). */
import { addSeconds } from '../domain/time/instant.ts';
import { isAsking } from '../domain/alerts/notices.ts';
import type { Notice } from '../domain/alerts/notices.ts';
import type { Delivery, IncidentTelling } from '../ports.ts';
import { withDeadline } from './deadline.ts';
import { retrySeconds } from './deliver.ts';
import type { Run } from './run.ts';
import { onItsOwn, sideBySide, timeBox } from './run.ts';
import { tellingOf, wordsFor } from './telling.ts';
import type { Words } from './telling.ts';

const atOnce = 16;
const laneMilliseconds = 15_000;

/** A thrown error is asked again later: drawing twice does no harm. */
const draw = async (run: Run, telling: IncidentTelling): Promise<Delivery> => {
  const messenger = run.messengers[telling.notice.channel];
  if (messenger?.redraw === undefined)
    return { outcome: 'unreachable', why: 'this channel draws nothing again' };
  try {
    return await withDeadline(messenger.redraw(telling), run.sendDeadline ?? 10_000);
  } catch (problem) {
    run.log.error('redraw-in-doubt', problem, { reference: telling.incident.reference });
    const seconds = retrySeconds(telling.notice.attempts);
    return { outcome: 'later', seconds, why: 'no answer, trying again' };
  }
};

const redrawOne = async (run: Run, words: Words, card: Notice): Promise<void> => {
  const incident = await run.promises.find(card.reference);
  if (incident === undefined) return;
  const report = isAsking(card) ? await words(card.reference) : undefined;
  const to = run.council.person(card.to);
  const delivery: Delivery =
    to === undefined
      ? { outcome: 'unreachable', why: 'no longer in the People list' }
      : await draw(run, tellingOf(run, card, to, incident, report));
  if (delivery.outcome === 'later') {
    const at = addSeconds(run.moment(), Math.max(1, delivery.seconds));
    await run.promises.notices.later(card.key, at, delivery.why, 'not-sent');
    run.tally.postponed += 1;
    return;
  }
  // A card that is gone, or a chat that is shut, counts as drawn until the incident changes again.
  await run.promises.notices.redrawn(card.key, incident.version);
  if (delivery.outcome === 'sent') run.tally.redrawn += 1;
};

/** Draws every card that shows something else by now: alerts of everybody who got one, and the councillor's receipt. */
export const redraw = async (run: Run): Promise<void> => {
  const words = wordsFor(run);
  const hasTime = timeBox(laneMilliseconds);
  while (hasTime()) {
    const batch = await run.promises.notices.staleCards(run.sweeper, run.moment(), atOnce);
    if (batch.length === 0) return;
    await sideBySide(batch, (card) =>
      onItsOwn(run, 'redraw-failed', card.reference, () => redrawOne(run, words, card)),
    );
  }
};
