/** Who reported, and what: for the people asked and for the owner, nobody else. */
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { Report } from '#core/domain/incidents/report.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { checkInOfficerWords } from '#core/domain/words/check-in-officers.ts';
import { alarmBlock, alarmIn } from './alarm.ts';
import type { MaybeAlarm } from './alarm.ts';
import { container, subtle, text } from './elements.ts';
import type { Element } from './elements.ts';
import { asTyped, phoneLink, plain, shortened } from './typed-text.ts';

/** An alert shows the beginning of a long report; the desk has the rest. */
const shownCharacters = 600;
const shownLines = 12;
const shortAnswer = 200;

const phoneLine = (phone: string | null | undefined, { alert }: ChatWords): Element[] => {
  if (phone === undefined) return [];
  if (phone === null) return [text(alert.noPhone, { spacing: 'small' })];
  return [text(phoneLink(phone, alert.call(phone)), { spacing: 'small', weight: 'bolder' })];
};

/** Who reported and how to ring them; the level where nothing else on the card says it.
 * `phone` is null where they have none, undefined where the card leaves it out. */
export const reporterBlock = (
  incident: Pick<Incident, 'reporter' | 'ward' | 'reference'> & MaybeAlarm,
  phone: string | null | undefined,
  words: ChatWords,
  level?: string,
): Element[] => [
  ...alarmBlock(incident, words),
  container([
    text(plain(incident.reporter), { size: 'medium', weight: 'bolder' }),
    subtle(
      [
        ...(level === undefined ? [] : [level]),
        words.alert.ward(plain(incident.ward)),
        incident.reference,
      ].join(' · '),
      { spacing: 'none' },
    ),
    // Nobody may ring somebody who is made to say that they are safe.
    ...(alarmIn(incident) === 'duress' ? [] : phoneLine(phone, words)),
  ]),
];

const answer = (label: string, typed: string | undefined): Element[] =>
  typed === undefined
    ? []
    : [
        container([
          subtle(label),
          asTyped(shortened(typed, shortAnswer, 2).text, { spacing: 'none' }),
        ]),
      ];

const fear = (report: Report, { alert }: ChatWords): Element =>
  text(report.afraidNow === 'no' ? alert.notAfraid : alert.afraid[report.afraidNow], {
    weight: 'bolder',
    ...(report.afraidNow === 'no' ? {} : { color: 'attention' }),
  });

/** The report's beginning as it was typed; where to read it while it is not at hand. */
export const reportBlock = (
  report: Report | undefined,
  words: ChatWords,
  incident: MaybeAlarm = {},
): Element[] => {
  const { alert } = words;
  if (report === undefined) return [text(alert.wordsOnDesk)];
  const label =
    alarmIn(incident) === undefined ? alert.words : checkInOfficerWords[words.language].about;
  const what = shortened(report.what, shownCharacters, shownLines);
  return [
    fear(report, words),
    ...answer(alert.where, report.where),
    ...answer(alert.when, report.when),
    container([subtle(label), asTyped(what.text, { style: 'emphasis', spacing: 'small' })]),
    ...(what.isCut ? [text(alert.rest, { weight: 'bolder' })] : []),
    ...answer(alert.wish, report.wish),
  ];
};
