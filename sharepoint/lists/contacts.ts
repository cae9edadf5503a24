import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, optional, text, wholeNumber } from '#schema/fields.ts';

/** Numbers and people to turn to. Numbers live here with the day they were last checked, never in code (domain.md, Lines). */
export const contacts = defineList({
  name: 'Contacts',
  title: { en: 'Contacts', cy: 'Cysylltiadau' },
  purpose: {
    en: 'Whom to call: the duty line, the police, helplines. Meant to be edited here.',
    cy: 'Pwy i’w ffonio: y llinell ddyletswydd, yr heddlu, llinellau cymorth. I’w golygu yma.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'Name', cy: 'Enw' },
      help: { en: 'As a councillor reads it.', cy: 'Fel y mae cynghorydd yn ei ddarllen.' },
      maxLength: 200,
      indexed: true,
    }),
    purpose: choice({
      label: { en: 'For', cy: 'At ba ddiben' },
      help: {
        en: 'The duty line is what councillors are told to call when the hub can’t help. There must be one.',
        cy: 'Y llinell ddyletswydd yw’r rhif i gynghorwyr ei ffonio pan na all yr hwb helpu. Rhaid cael un.',
      },
      indexed: true,
      choices: {
        'duty-line': { en: 'Duty line', cy: 'Llinell ddyletswydd' },
        police: { en: 'Police', cy: 'Heddlu' },
        council: { en: 'Council', cy: 'Cyngor' },
        helpline: { en: 'Helpline', cy: 'Llinell gymorth' },
      },
    }),
    phone: optional(
      text({
        label: { en: 'Phone', cy: 'Ffôn' },
        help: { en: 'The number as it is dialled.', cy: 'Y rhif fel y’i deialir.' },
        maxLength: 60,
      }),
    ),
    email: optional(
      text({
        label: { en: 'Email', cy: 'E-bost' },
        help: {
          en: 'Where it is read every working day.',
          cy: 'Lle caiff ei ddarllen bob diwrnod gwaith.',
        },
        maxLength: 200,
      }),
    ),
    hours: optional(
      text({
        label: { en: 'Hours', cy: 'Oriau' },
        help: { en: 'When somebody answers.', cy: 'Pryd bydd rhywun yn ateb.' },
        maxLength: 200,
      }),
    ),
    note: optional(
      text({
        label: { en: 'What to know', cy: 'Beth i’w wybod' },
        help: {
          en: 'Anything that helps before calling.',
          cy: 'Unrhyw beth sy’n helpu cyn ffonio.',
        },
        look: 'wrapped',
        maxLength: 255,
      }),
    ),
    position: wholeNumber({
      label: { en: 'Position', cy: 'Safle' },
      help: { en: 'The lowest comes first.', cy: 'Yr isaf sy’n dod gyntaf.' },
      minimum: 0,
      startsAs: 100,
      indexed: true,
    }),
    checkedAt: optional(
      instant({
        label: { en: 'Last checked', cy: 'Gwiriwyd ddiwethaf' },
        help: {
          en: 'When somebody last called the number. Check it again every half year.',
          cy: 'Pryd y ffoniodd rhywun y rhif ddiwethaf. Gwiriwch eto bob hanner blwyddyn.',
        },
        indexed: true,
        look: 'checked-date',
      }),
    ),
  },
  views: [
    {
      name: 'By purpose',
      cy: 'Yn ôl diben',
      columns: ['title', 'phone', 'email', 'hours', 'note', 'checkedAt'],
      groupBy: 'purpose',
      orderBy: [{ column: 'position' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Longest unchecked',
      cy: 'Heb eu gwirio hiraf',
      columns: ['title', 'purpose', 'phone', 'hours', 'checkedAt'],
      orderBy: [{ column: 'checkedAt' }],
      rowLimit: 100,
    },
    {
      name: 'By name',
      cy: 'Yn ôl enw',
      columns: ['title', 'purpose', 'phone', 'email', 'hours', 'note'],
      orderBy: [{ column: 'title' }],
      rowLimit: 100,
    },
  ],
});

export type ContactRow = ItemOf<typeof contacts>;
