import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { note, optional, text } from '#schema/fields.ts';

/**
 * What a council may change: one row a setting. Which keys there are, and what counts where a value is
 * empty: teams-app/domain/settings.ts.
 */
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
      help: {
        en: 'The hub finds it by this name: please don’t change it.',
        cy: 'Mae’r hwb yn ei ganfod wrth yr enw hwn: peidiwch â’i newid.',
      },
      maxLength: 100,
      indexed: true,
      unique: true,
    }),
    value: optional(
      note({
        label: { en: 'Value', cy: 'Gwerth' },
        help: {
          en: 'What the council has decided. Empty, or a word that the hub does not know: the usual counts.',
          cy: 'Yr hyn y mae’r cyngor wedi’i benderfynu. Os yw’n wag, neu’n air nad yw’r hwb yn ei adnabod: yr arferol sy’n cyfrif.',
        },
        maxLength: 20_000,
      }),
    ),
    meaning: text({
      label: { en: 'What it does', cy: 'Beth mae’n ei wneud' },
      help: {
        en: 'For whoever reads the list; the hub does not read it.',
        cy: 'I bwy bynnag sy’n darllen y rhestr; nid yw’r hwb yn ei ddarllen.',
      },
      look: 'wrapped',
      maxLength: 255,
    }),
  },
  startsWith: [
    {
      title: 'Council name',
      meaning: 'The council’s name as councillors read it in the chat.',
    },
    {
      title: 'Nation',
      meaning: 'england, wales, scotland or northern-ireland. Usual: england.',
    },
    {
      title: 'Tier',
      meaning:
        'county, district, unitary or parish. Decides what is said about Operation Ford. Usual: county.',
    },
    {
      title: 'Closed days',
      meaning:
        'Days on which the office is closed beside bank holidays, for example 2026-12-29, 2026-12-30. Bank holidays of your nation are known.',
    },
    {
      title: 'Report card hours',
      meaning:
        'For how many hours a report card can be sent after it was opened, 1 to 48. Usual: 12.',
    },
    {
      title: 'Canary minutes',
      meaning:
        'Every so many minutes the hub sends itself a test incident that nobody sees, and answers it: 15 to 360. Usual: 60. It can’t be switched off.',
    },
    {
      title: 'Check-in grace minutes',
      meaning:
        'For how many minutes after the end of a check-in nobody is called yet, 2 to 60. Usual: 10.',
    },
  ],
  views: [
    {
      name: 'All settings',
      cy: 'Pob gosodiad',
      columns: ['title', 'value', 'meaning'],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type SettingRow = ItemOf<typeof settings>;
