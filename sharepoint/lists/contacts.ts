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
    title: text({ label: { en: 'Name', cy: 'Enw' }, maxLength: 200 }),
    purpose: choice({
      label: { en: 'For', cy: 'At ba ddiben' },
      indexed: true,
      choices: {
        'duty-line': { en: 'Duty line', cy: 'Llinell ddyletswydd' },
        police: { en: 'Police', cy: 'Heddlu' },
        council: { en: 'Council', cy: 'Cyngor' },
        helpline: { en: 'Helpline', cy: 'Llinell gymorth' },
      },
    }),
    phone: optional(text({ label: { en: 'Phone', cy: 'Ffôn' }, maxLength: 60 })),
    email: optional(text({ label: { en: 'Email', cy: 'E-bost' }, maxLength: 200 })),
    hours: optional(text({ label: { en: 'Hours', cy: 'Oriau' }, maxLength: 200 })),
    note: optional(text({ label: { en: 'What to know', cy: 'Beth i’w wybod' }, maxLength: 255 })),
    position: wholeNumber({ label: { en: 'Position', cy: 'Safle' }, minimum: 0, startsAs: 100 }),
    checkedAt: optional(instant({ label: { en: 'Last checked', cy: 'Gwiriwyd ddiwethaf' } })),
  },
  views: [
    {
      name: 'By purpose',
      columns: ['title', 'phone', 'email', 'hours', 'note', 'checkedAt'],
      groupBy: 'purpose',
      orderBy: [{ column: 'position' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type ContactRow = ItemOf<typeof contacts>;
