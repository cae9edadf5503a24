import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { note, text } from '#schema/fields.ts';

/** What a council may change: one row a setting. Which keys there are: teams-app/domain/settings.ts. */
export const settings = defineList({
  name: 'Settings',
  title: { en: 'Settings', cy: 'Gosodiadau' },
  purpose: {
    en: 'What the council has decided about how the hub works. One row for each setting.',
    cy: 'Yr hyn y mae’r cyngor wedi’i benderfynu am sut mae’r hwb yn gweithio. Un rhes i bob gosodiad.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'Setting', cy: 'Gosodiad' },
      maxLength: 100,
      indexed: true,
      unique: true,
    }),
    value: note({ label: { en: 'Value', cy: 'Gwerth' }, maxLength: 20_000 }),
    meaning: text({ label: { en: 'What it does', cy: 'Beth mae’n ei wneud' }, maxLength: 255 }),
  },
  views: [
    {
      name: 'All settings',
      columns: ['title', 'value', 'meaning'],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type SettingRow = ItemOf<typeof settings>;
