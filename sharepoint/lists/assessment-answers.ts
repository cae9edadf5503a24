/** What a councillor writes down before they go (domain.md 3.8), as columns: the questions that all six types have. */
import { choice, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';
import type { Words } from '#schema/fields.ts';

const line = (label: Words, help: Words) =>
  optional(text({ label, help, maxLength: 255, readOnly: true }));
const words = (label: Words, help: Words) =>
  optional(note({ label, help, maxLength: 4_000, readOnly: true }));
const asTyped: Words = { en: 'As they typed it.', cy: 'Fel y’i teipiwyd.' };
const yesOrNo = (label: Words, help: Words) =>
  optional(
    choice({
      label,
      help,
      choices: {
        yes: { en: 'Yes', cy: 'Oes' },
        no: { en: 'No', cy: 'Nac oes' },
      },
      readOnly: true,
    }),
  );
const score = (label: Words, help: Words) =>
  optional(wholeNumber({ label, help, minimum: 1, readOnly: true }));
const oneToFive: Words = { en: 'From 1 to 5.', cy: 'O 1 i 5.' };
const product: Words = {
  en: 'Severity times likelihood. An officer’s help is offered from 10.',
  cy: 'Difrifoldeb wedi’i luosi â thebygolrwydd. Cynigir help swyddog o 10.',
};

export const assessmentAnswers = {
  place: line({ en: 'Where', cy: 'Ble' }, asTyped),
  startsAt: optional(
    instant({
      label: { en: 'When', cy: 'Pryd' },
      help: { en: 'When it begins.', cy: 'Pryd mae’n dechrau.' },
      readOnly: true,
    }),
  ),
  purpose: words({ en: 'What for', cy: 'At ba ddiben' }, asTyped),
  withWhom: line({ en: 'With whom', cy: 'Gyda phwy' }, asTyped),
  alone: yesOrNo(
    { en: 'Alone', cy: 'Ar eu pen eu hun' },
    { en: 'Whether nobody is with them.', cy: 'A oes neb gyda nhw.' },
  ),
  concerns: words({ en: 'Known concerns', cy: 'Pryderon hysbys' }, asTyped),
  peopleAtRisk: words({ en: 'People at risk', cy: 'Pobl mewn perygl' }, asTyped),
  hazards: words({ en: 'What could go wrong', cy: 'Beth allai fynd o’i le' }, asTyped),
  controls: words({ en: 'What is in place', cy: 'Beth sydd yn ei le' }, asTyped),
  severityBefore: score({ en: 'Severity before', cy: 'Difrifoldeb cynt' }, oneToFive),
  likelihoodBefore: score({ en: 'Likelihood before', cy: 'Tebygolrwydd cynt' }, oneToFive),
  scoreBefore: score({ en: 'Score before', cy: 'Sgôr cynt' }, product),
  extraControls: words({ en: 'What more will be done', cy: 'Beth arall a wneir' }, asTyped),
  severityAfter: score({ en: 'Severity after', cy: 'Difrifoldeb wedyn' }, oneToFive),
  likelihoodAfter: score({ en: 'Likelihood after', cy: 'Tebygolrwydd wedyn' }, oneToFive),
  scoreAfter: score({ en: 'Score after', cy: 'Sgôr wedyn' }, product),
  checkInWith: line({ en: 'Check-in person', cy: 'Person cadw mewn cysylltiad' }, asTyped),
  overdueBy: line({ en: 'Overdue by', cy: 'Yn hwyr erbyn' }, asTyped),
  signal: line({ en: 'Phone signal or landline', cy: 'Signal ffôn neu linell dir' }, asTyped),
  exits: line({ en: 'Way out', cy: 'Ffordd allan' }, asTyped),
  parking: line({ en: 'Parking', cy: 'Parcio' }, asTyped),
  lighting: line({ en: 'Lighting', cy: 'Goleuadau' }, asTyped),
  plan: words({ en: 'Plan if it goes wrong', cy: 'Cynllun os aiff o’i le' }, asTyped),
  whoToCall: line({ en: 'Who to call', cy: 'Pwy i’w ffonio' }, asTyped),
};
