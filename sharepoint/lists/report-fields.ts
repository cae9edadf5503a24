import { choice, note, optional, text } from '#schema/fields.ts';
import { aboutAnswers, afraidAnswers, categories, channels } from './incident-choices.ts';

const answered = {
  en: 'As the councillor answered it on the report card.',
  cy: 'Fel yr atebodd y cynghorydd ar y cerdyn adrodd.',
};

/** What a councillor answers on the report card (domain.md 3.2): part of the Incidents list. */
export const reportFields = {
  category: optional(
    choice({ label: { en: 'What kind', cy: 'Pa fath' }, help: answered, choices: categories }),
  ),
  channel: optional(
    choice({
      label: { en: 'How it reached you', cy: 'Sut y cyrhaeddodd chi' },
      help: answered,
      choices: channels,
    }),
  ),
  afraidNow: choice({
    label: {
      en: 'Are you afraid for your safety now?',
      cy: 'Ydych chi’n ofni am eich diogelwch nawr?',
    },
    help: answered,
    choices: afraidAnswers,
  }),
  what: note({
    label: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
    help: answered,
    maxLength: 20_000,
  }),
  when: optional(
    text({
      label: { en: 'When did it happen?', cy: 'Pryd ddigwyddodd hyn?' },
      help: answered,
      maxLength: 200,
    }),
  ),
  where: optional(text({ label: { en: 'Where?', cy: 'Ble?' }, help: answered, maxLength: 255 })),
  subject: optional(
    text({
      label: { en: 'Who did it, if you know?', cy: 'Pwy wnaeth hyn, os ydych yn gwybod?' },
      help: answered,
      maxLength: 255,
    }),
  ),
  effect: optional(
    note({
      label: { en: 'How has it affected you?', cy: 'Sut mae wedi effeithio arnoch chi?' },
      help: answered,
      maxLength: 20_000,
    }),
  ),
  wish: optional(
    note({
      label: { en: 'What would you like to happen?', cy: 'Beth hoffech chi weld yn digwydd?' },
      help: answered,
      maxLength: 20_000,
    }),
  ),
  about: choice({
    label: {
      en: 'Is it about another councillor, or somebody who works for the council?',
      cy: 'A yw’n ymwneud â chynghorydd arall, neu rywun sy’n gweithio i’r cyngor?',
    },
    help: answered,
    choices: aboutAnswers,
  }),
} as const;
