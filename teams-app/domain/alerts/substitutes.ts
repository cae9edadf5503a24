/** Alerts on other channels, for people whom the first ones have not reached (invariant 6; F7, F8, F9). */
import { inTheirPlace } from './channels.ts';
import type { Incident } from '../incidents/incident.ts';
import type { NoticeChannel } from './notice-channel.ts';
import { barredFrom } from './notices.ts';
import type { Notice, NoticeDraft } from './notices.ts';
import type { Person } from '../people.ts';

/** What the council has set up, and how it goes. */
export interface Providers {
  has(channel: NoticeChannel): boolean;
  /** Nothing at all has gone through for a while, whoever it was for. */
  isFailing(channel: NoticeChannel): boolean;
}

/** Of the step at which the incident stands. */
export const isAlertOfStep = (incident: Incident, notice: NoticeDraft): boolean =>
  notice.kind === 'alert' &&
  notice.key.startsWith([incident.reference, incident.cycle, incident.rung, ''].join('/'));

/** It went out, or has not been tried yet. */
const isHopeful = ({ state, attempts }: Notice): boolean =>
  state === 'sent' || (state === 'planned' && attempts === 0);

/** From the last step on, nothing is left untried. */
const isLastStep = ({ rung, cycle, ladder }: Incident): boolean =>
  rung >= ladder.rungs.length - 1 || cycle > (ladder.firstCycle ?? 0);

const nextChannel = (
  incident: Incident,
  person: Person,
  own: readonly Notice[],
  providers: Providers,
): NoticeChannel | undefined => {
  const open = inTheirPlace(person).filter(
    (channel) => providers.has(channel) && !own.some((notice) => notice.channel === channel),
  );
  if (!own.some(isHopeful)) return open[0];
  const needsSecond = isLastStep(incident) && providers.isFailing('sms');
  return needsSecond ? open.find((channel) => channel === 'second-text') : undefined;
};

const instead = (own: readonly Notice[], channel: NoticeChannel): NoticeDraft[] => {
  const last = own.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt)).at(-1);
  if (last === undefined) return [];
  const { reference, kind, to, dueAt } = last;
  const key = `${last.key.slice(0, last.key.lastIndexOf('/'))}/${channel}`;
  return [{ key, reference, kind, to, channel, dueAt }];
};

/**
 * The next channel for everybody on the present step whom none of theirs has reached: refused, told to
 * wait, or tried with an unknown outcome. One at a time; each is planned once. From the last step on
 * the second provider of text messages as well, where the first gets nothing through for anybody.
 */
export const substitutesOwed = (
  incident: Incident,
  people: readonly Person[],
  notices: readonly Notice[],
  providers: Providers,
): readonly NoticeDraft[] => {
  const barred = barredFrom(incident);
  const alerts = notices.filter((notice) => isAlertOfStep(incident, notice));
  return [...Map.groupBy(alerts, (notice) => notice.to)].flatMap(([to, own]) => {
    const person = people.find(({ key }) => key === to);
    if (person?.active !== true || barred.includes(to)) return [];
    const channel = nextChannel(incident, person, own, providers);
    return channel === undefined ? [] : instead(own, channel);
  });
};
