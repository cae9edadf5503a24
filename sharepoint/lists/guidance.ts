import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';
import { guidanceAtFirst } from './guidance-texts.ts';

/** What councillors can expect, in the council's own words (domain.md 1, 3, 6, 8, 13, 24, 36, 73, 80). */
export const guidance = defineList({
  name: 'Guidance',
  title: { en: 'What the council will do', cy: 'Beth fydd y cyngor yn ei wneud' },
  purpose: {
    en: 'What councillors can expect from the council and the police. Meant to be edited here: these words are yours.',
    cy: 'Yr hyn y gall cynghorwyr ei ddisgwyl gan y cyngor a’r heddlu. I’w golygu yma: eich geiriau chi yw’r rhain.',
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
    words: note({
      label: { en: 'Text', cy: 'Testun' },
      help: {
        en: 'Plain sentences. A line that begins with “- ” is a point of a list.',
        cy: 'Brawddegau plaen. Mae llinell sy’n dechrau â “- ” yn bwynt mewn rhestr.',
      },
      maxLength: 6000,
      look: 'wrapped',
    }),
    wordsCy: optional(
      note({
        label: { en: 'Text, in Welsh', cy: 'Testun, yn Gymraeg' },
        help: {
          en: 'The same in Welsh. Where it is empty, Welsh readers see the English.',
          cy: 'Yr un peth yn Gymraeg. Os yw’n wag, bydd darllenwyr Cymraeg yn gweld y Saesneg.',
        },
        maxLength: 6000,
        look: 'wrapped',
      }),
    ),
    tier: optional(
      choice({
        label: { en: 'For councils of', cy: 'Ar gyfer cynghorau' },
        help: {
          en: 'Operation Ford does not cover parish, town and community councils.',
          cy: 'Nid yw Operation Ford yn cynnwys cynghorau plwyf, tref a chymuned.',
        },
        choices: {
          all: { en: 'Every kind', cy: 'Pob math' },
          principal: { en: 'Counties, districts, unitaries', cy: 'Sir, dosbarth, unedol' },
          parish: { en: 'Parishes, towns, communities', cy: 'Plwyf, tref, cymuned' },
        },
        startsAs: 'all',
      }),
    ),
    owner: optional(
      text({
        label: { en: 'Looked after by', cy: 'Yng ngofal' },
        help: { en: 'A team or a person.', cy: 'Tîm neu berson.' },
        maxLength: 200,
      }),
    ),
    edition: optional(
      text({
        label: { en: 'Version', cy: 'Fersiwn' },
        help: { en: 'For example 2, or 2027-01.', cy: 'Er enghraifft 2, neu 2027-01.' },
        maxLength: 40,
      }),
    ),
    reviewBy: optional(
      instant({
        label: { en: 'Look again by', cy: 'Edrych eto erbyn' },
        help: {
          en: 'When somebody looks whether it is still right.',
          cy: 'Pryd y bydd rhywun yn edrych a yw’n dal yn gywir.',
        },
        indexed: true,
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
      columns: ['title', 'words', 'tier', 'owner', 'edition', 'reviewBy'],
      orderBy: [{ column: 'position' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'In Welsh',
      cy: 'Yn Gymraeg',
      columns: ['titleCy', 'wordsCy', 'tier', 'owner', 'edition', 'reviewBy'],
      orderBy: [{ column: 'position' }],
      rowLimit: 100,
    },
    {
      name: 'To look at again',
      cy: 'I edrych arnynt eto',
      columns: ['title', 'owner', 'edition', 'reviewBy'],
      orderBy: [{ column: 'reviewBy' }],
      rowLimit: 100,
    },
  ],
  startsWith: guidanceAtFirst,
});

export type GuidanceRow = ItemOf<typeof guidance>;
