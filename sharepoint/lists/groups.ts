import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text } from '#schema/fields.ts';

/** Working groups on councillor safety (domain.md, practices 25, 28 and 31). No incident is ever written here. */
export const groups = defineList({
  name: 'Groups',
  title: { en: 'Working groups', cy: 'Gweithgorau' },
  purpose: {
    en: 'Groups of councillors or officers who find what is missing. Meant to be edited here. Nothing about any one incident belongs here.',
    cy: 'Grwpiau o gynghorwyr neu swyddogion sy’n canfod yr hyn sydd ar goll. I’w golygu yma. Nid oes lle yma i ddim am unrhyw ddigwyddiad.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'Group', cy: 'Grŵp' },
      help: { en: 'As people call it.', cy: 'Fel y mae pobl yn ei alw.' },
      maxLength: 200,
      indexed: true,
    }),
    titleCy: optional(
      text({
        label: { en: 'Group, in Welsh', cy: 'Grŵp, yn Gymraeg' },
        help: { en: 'The same in Welsh.', cy: 'Yr un peth yn Gymraeg.' },
        maxLength: 200,
      }),
    ),
    kind: choice({
      label: { en: 'Of', cy: 'O' },
      help: {
        en: 'Officers see both kinds, councillors only their own and the mixed ones.',
        cy: 'Mae swyddogion yn gweld y ddau fath, cynghorwyr dim ond eu rhai eu hunain a’r rhai cymysg.',
      },
      choices: {
        councillors: { en: 'Councillors', cy: 'Cynghorwyr' },
        officers: { en: 'Officers', cy: 'Swyddogion' },
        both: { en: 'Both', cy: 'Y ddau' },
      },
    }),
    about: optional(
      note({
        label: { en: 'What it does', cy: 'Beth mae’n ei wneud' },
        help: { en: 'Two or three plain sentences.', cy: 'Dwy neu dair brawddeg blaen.' },
        maxLength: 2000,
        look: 'wrapped',
      }),
    ),
    aboutCy: optional(
      note({
        label: { en: 'What it does, in Welsh', cy: 'Beth mae’n ei wneud, yn Gymraeg' },
        help: { en: 'The same in Welsh.', cy: 'Yr un peth yn Gymraeg.' },
        maxLength: 2000,
        look: 'wrapped',
      }),
    ),
    contactEmail: text({
      label: { en: 'Who to ask, email', cy: 'Pwy i’w holi, e-bost' },
      help: {
        en: 'Somebody of the People list. Whoever wants to join is named to them.',
        cy: 'Rhywun o’r rhestr Pobl. Enwir iddynt bwy bynnag sydd am ymuno.',
      },
      maxLength: 200,
    }),
    nextMeeting: optional(
      instant({
        label: { en: 'Next meeting', cy: 'Cyfarfod nesaf' },
        help: { en: 'Day and time in the UK.', cy: 'Dydd ac amser yn y DU.' },
      }),
    ),
    link: optional(
      text({
        label: { en: 'Channel', cy: 'Sianel' },
        help: {
          en: 'The link to its private channel in Teams.',
          cy: 'Y ddolen i’w sianel breifat yn Teams.',
        },
        maxLength: 255,
      }),
    ),
  },
  views: [
    {
      name: 'Groups',
      cy: 'Grwpiau',
      columns: ['title', 'kind', 'about', 'contactEmail', 'nextMeeting'],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type GroupRow = ItemOf<typeof groups>;
