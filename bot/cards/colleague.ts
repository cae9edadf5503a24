/** Cards between colleagues: take this over, help me with it, what has become of it. */
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { execute, open } from './actions.ts';
import type { AlertContext } from './alert.ts';
import type { MaybeAlarm } from './alarm.ts';
import { reporterBlock, reportBlock } from './alert-details.ts';
import { band, card, container, heading, subtle, text } from './elements.ts';
import type { Card, Element } from './elements.ts';
import { asTyped, plain } from './typed-text.ts';

type Held = Pick<Incident, 'reference' | 'level' | 'ward' | 'reporter' | 'owner' | 'version'> &
  MaybeAlarm;

interface Asking extends AlertContext {
  /** What whoever asks has written. */
  readonly note?: string;
}

const top = (id: string, title: string, next: string): Element =>
  band(id, 'warning', [heading(title), text(next, { spacing: 'small' })]);

const details = (incident: Held, context: Asking, words: ChatWords): Element[] => [
  ...reporterBlock(incident, context.reporterPhone, words, words.alert.level(incident.level)),
  ...reportBlock(context.report, words, incident),
];

const noteOf = (note: string | undefined, words: ChatWords): Element[] =>
  note === undefined ? [] : [container([subtle(words.acts.offer.note), asTyped(note)])];

/** A colleague asks the reader to take an incident over. */
export const handOverCard = (incident: Held, context: Asking, words: ChatWords): Card => {
  const { offer } = words.acts;
  const target = { incident: incident.reference, version: incident.version };
  return card(
    {
      body: [
        top('hand-over', offer.asks(plain(incident.owner ?? '')), offer.next),
        ...noteOf(context.note, words),
        ...details(incident, context, words),
      ],
      actions: [
        execute('acknowledge', words.alert.got, target, { style: 'positive' }),
        execute('decline', words.alert.cannot, target),
        open(context.deskLink, words.buttons.desk),
      ],
      fallbackText: words.noCard,
    },
    words.language,
  );
};

/** A colleague has an incident and wants help with it. */
export const helpCard = (incident: Held, context: Asking, words: ChatWords): Card => {
  const { help } = words.acts;
  return card(
    {
      body: [
        top('help', help.asks(plain(incident.owner ?? '')), help.next),
        ...details(incident, context, words),
      ],
      actions: [open(context.deskLink, words.buttons.desk)],
      fallbackText: words.noCard,
    },
    words.language,
  );
};

export interface OwnerFacts {
  readonly reference: string;
  readonly words: string;
  readonly at: Instant;
  readonly now: Instant;
  readonly deskLink: string;
}

/** What has become of an incident that the reader has, or had. */
export const toOwnerCard = (facts: OwnerFacts, words: ChatWords): Card => {
  const { toOwner } = words.acts;
  return card(
    {
      body: [
        band('to-owner', 'emphasis', [heading(toOwner.title)]),
        text(plain(facts.words)),
        subtle(toOwner.about(facts.reference, momentFor(facts.at, facts.now, words.language))),
      ],
      actions: [open(facts.deskLink, words.buttons.desk)],
      fallbackText: words.noCard,
    },
    words.language,
  );
};
