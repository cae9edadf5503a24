/** What the bot tells councillors of a decision: what, when, which wards, the facts, and how to pause comments. */
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import { overAt, textOf, wardsIn } from './heads-up.ts';
import type { HubMessage } from '../alerts/hub-message.ts';
import type { Instant } from '../time/instant.ts';
import type { Person } from '../people.ts';
import { saidMoment } from '../time/said-moment.ts';
import { headsUpWords } from '../words/heads-up.ts';

/** All messages about one begin so. */
export const headsUpKey = ({ key }: Pick<HeadsUpRow, 'key'>): string => `hub/heads-up/${key}/`;

/** The briefing, once for each time that councillors are told. Not worth sending once it is decided. */
export const headsUpMessage = (row: HeadsUpRow, to: Person): HubMessage => {
  const { language } = to;
  const { message } = headsUpWords[language];
  const wards = wardsIn(row);
  return {
    key: `${headsUpKey(row)}${String(row.told)}`,
    to: to.key,
    kind: 'heads-up',
    dueAt: row.tellAt,
    goneAt: row.decisionAt,
    title: row.told === 1 ? message.title : message.changedTitle,
    words: [
      message.line(textOf(row, 'title', language), saidMoment(row.decisionAt, language)),
      message.wards(wards.join(', ')),
      `${message.what} ${textOf(row, 'what', language)}`,
      `${message.facts} ${textOf(row, 'facts', language)}`,
      ...(row.contact === undefined ? [] : [message.contact(row.contact)]),
      message.pause,
    ].join('\n\n'),
    buttons: [{ label: message.stop, act: 'heads-up-notes', data: { wanted: 'no' } }],
    page: 'hub',
    part: 'online',
  };
};

/** To those who had been told of it. */
export const headsUpOffMessage = (row: HeadsUpRow, to: Person, now: Instant): HubMessage => {
  const { message } = headsUpWords[to.language];
  return {
    key: `${headsUpKey(row)}off`,
    to: to.key,
    kind: 'heads-up',
    dueAt: now,
    title: message.offTitle,
    words: message.off(textOf(row, 'title', to.language), saidMoment(row.decisionAt, to.language)),
    page: 'hub',
    part: 'online',
  };
};

/**
 * To officers: it is decided, and councillors were not told. One for each date that is missed. It stands apart from
 * what councillors are told, so that nobody who reads it counts as told of the decision.
 */
export const headsUpMissedMessage = (row: HeadsUpRow, to: Person): HubMessage => {
  const { message } = headsUpWords[to.language];
  const [topic, when] = [
    textOf(row, 'title', to.language),
    saidMoment(row.decisionAt, to.language),
  ];
  return {
    key: `hub/heads-up-missed/${row.key}/${row.decisionAt}`,
    to: to.key,
    kind: 'heads-up',
    dueAt: row.decisionAt,
    goneAt: overAt(row),
    title: message.missedTitle,
    words: row.told === 1 ? message.missed(topic, when) : message.missedChange(topic, when),
    page: 'hub',
    part: 'online',
  };
};
