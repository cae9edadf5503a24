import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';
import { toolkitAtFirst } from './toolkit-texts.ts';
import { toolkitOfPlatforms } from './toolkit-platforms.ts';

/**
 * What to do on each platform: protect an account, keep comments in hand, pause them, report, block (domain.md,
 * practices 47, 48, 79). Platforms move their buttons, so each text has the day on which somebody last tried it.
 */
export const toolkit = defineList({
  name: 'Toolkit',
  title: { en: 'Social media toolkit', cy: 'Pecyn cymorth cyfryngau cymdeithasol' },
  purpose: {
    en: 'Steps for each platform, as councillors read them. Meant to be edited here: try each twice a year and note the day.',
    cy: 'Camau ar gyfer pob platfform, fel y mae cynghorwyr yn eu darllen. I’w golygu yma: rhowch gynnig ar bob un ddwywaith y flwyddyn a nodi’r diwrnod.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'Heading', cy: 'Pennawd' },
      help: { en: 'As a councillor reads it.', cy: 'Fel y mae cynghorydd yn ei ddarllen.' },
      maxLength: 200,
      indexed: true,
    }),
    titleCy: optional(
      text({
        label: { en: 'Heading, in Welsh', cy: 'Pennawd, yn Gymraeg' },
        help: {
          en: 'Shown to whoever reads the hub in Welsh.',
          cy: 'I’r rhai sy’n darllen yr hwb yn Gymraeg.',
        },
        maxLength: 200,
      }),
    ),
    platform: choice({
      label: { en: 'Platform', cy: 'Platfform' },
      help: { en: 'Where the steps are taken.', cy: 'Ble mae’r camau’n cael eu cymryd.' },
      choices: {
        everywhere: { en: 'Everywhere', cy: 'Ym mhobman' },
        facebook: { en: 'Facebook', cy: 'Facebook' },
        instagram: { en: 'Instagram', cy: 'Instagram' },
        x: { en: 'X (Twitter)', cy: 'X (Twitter)' },
        whatsapp: { en: 'WhatsApp', cy: 'WhatsApp' },
        tiktok: { en: 'TikTok', cy: 'TikTok' },
        youtube: { en: 'YouTube', cy: 'YouTube' },
        linkedin: { en: 'LinkedIn', cy: 'LinkedIn' },
        nextdoor: { en: 'Nextdoor', cy: 'Nextdoor' },
        mail: { en: 'Email and phone', cy: 'E-bost a ffôn' },
      },
      startsAs: 'everywhere',
      indexed: true,
    }),
    words: note({
      label: { en: 'Steps', cy: 'Camau' },
      help: {
        en: 'Plain sentences. A line that begins with “- ” is a step.',
        cy: 'Brawddegau plaen. Mae llinell sy’n dechrau â “- ” yn gam.',
      },
      maxLength: 4000,
      look: 'wrapped',
    }),
    wordsCy: optional(
      note({
        label: { en: 'Steps, in Welsh', cy: 'Camau, yn Gymraeg' },
        help: {
          en: 'The same in Welsh. Where it is empty, Welsh readers see the English.',
          cy: 'Yr un peth yn Gymraeg. Os yw’n wag, bydd darllenwyr Cymraeg yn gweld y Saesneg.',
        },
        maxLength: 4000,
        look: 'wrapped',
      }),
    ),
    link: optional(
      text({
        label: { en: 'Link', cy: 'Dolen' },
        help: {
          en: 'To the help page of the platform. Begins with https://.',
          cy: 'I dudalen gymorth y platfform. Yn dechrau â https://.',
        },
        maxLength: 255,
      }),
    ),
    checkedAt: optional(
      instant({
        label: { en: 'Last checked', cy: 'Gwiriwyd ddiwethaf' },
        help: {
          en: 'When somebody last took these steps and they were right. The hub shows this day.',
          cy: 'Pryd y cymerodd rhywun y camau hyn ddiwethaf ac roeddent yn gywir. Mae’r hwb yn dangos y diwrnod hwn.',
        },
        look: 'checked-date',
      }),
    ),
    position: wholeNumber({
      label: { en: 'Position', cy: 'Safle' },
      help: { en: 'The lowest comes first.', cy: 'Yr isaf sy’n dod gyntaf.' },
      minimum: 0,
      startsAs: 100,
      indexed: true,
    }),
  },
  views: [
    {
      name: 'In order',
      cy: 'Mewn trefn',
      columns: ['platform', 'title', 'words', 'link', 'checkedAt'],
      orderBy: [{ column: 'position' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'In Welsh',
      cy: 'Yn Gymraeg',
      columns: ['platform', 'titleCy', 'wordsCy', 'checkedAt'],
      orderBy: [{ column: 'position' }],
      rowLimit: 100,
    },
    {
      name: 'By platform',
      cy: 'Yn ôl platfform',
      columns: ['title', 'checkedAt', 'link'],
      groupBy: 'platform',
      orderBy: [{ column: 'position' }],
      rowLimit: 100,
    },
  ],
  startsWith: [...toolkitAtFirst, ...toolkitOfPlatforms],
});

export type ToolkitRow = ItemOf<typeof toolkit>;
