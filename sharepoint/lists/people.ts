import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, optional, text } from '#schema/fields.ts';

/** Who the hub knows, and in which roles. An account that is not here gets a telephone number and nothing else. */
export const people = defineList({
  name: 'People',
  title: { en: 'People', cy: 'Pobl' },
  purpose: {
    en: 'Councillors and officers whom the hub knows, with their roles. Kept by the senior responsible officer.',
    cy: 'Cynghorwyr a swyddogion y mae’r hwb yn eu hadnabod, gyda’u rolau. Cedwir gan yr uwch swyddog cyfrifol.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({ label: { en: 'Name', cy: 'Enw' }, maxLength: 200 }),
    key: text({
      label: { en: 'Entra object key', cy: 'Allwedd gwrthrych Entra' },
      help: { en: 'The object ID of the account in Entra.', cy: 'ID gwrthrych y cyfrif yn Entra.' },
      maxLength: 40,
      indexed: true,
      unique: true,
    }),
    email: text({ label: { en: 'Email', cy: 'E-bost' }, maxLength: 200 }),
    phone: optional(text({ label: { en: 'Mobile phone', cy: 'Ffôn symudol' }, maxLength: 30 })),
    roles: text({
      label: { en: 'Roles', cy: 'Rolau' },
      help: {
        en: 'Separated by commas, for example: spoc-officer, manager',
        cy: 'Wedi’u gwahanu â chomas, er enghraifft: spoc-officer, manager',
      },
      maxLength: 255,
    }),
    ward: optional(text({ label: { en: 'Ward', cy: 'Ward' }, maxLength: 100 })),
    language: choice({
      label: { en: 'Language', cy: 'Iaith' },
      choices: { en: { en: 'English', cy: 'Saesneg' }, cy: { en: 'Welsh', cy: 'Cymraeg' } },
      startsAs: 'en',
    }),
    active: flag({ label: { en: 'In post', cy: 'Yn y swydd' }, startsAs: true }),
  },
  views: [
    {
      name: 'Everybody',
      columns: ['title', 'roles', 'ward', 'phone', 'email', 'active'],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type PersonRow = ItemOf<typeof people>;
