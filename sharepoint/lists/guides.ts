import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text } from '#schema/fields.ts';

/** Guidance that others publish, as links with the day on which somebody last looked (domain.md 42, 46, 48; Part 2). */
export const guides = defineList({
  name: 'Guides',
  title: { en: 'Guides elsewhere', cy: 'Canllawiau mewn mannau eraill' },
  purpose: {
    en: 'Links to guidance of the LGA and others. Meant to be edited here: open each once a year and note the day.',
    cy: 'Dolenni at ganllawiau’r LGA ac eraill. I’w golygu yma: agorwch bob un unwaith y flwyddyn a nodi’r diwrnod.',
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
    titleCy: optional(
      text({
        label: { en: 'Name, in Welsh', cy: 'Enw, yn Gymraeg' },
        help: {
          en: 'Shown to whoever reads the hub in Welsh.',
          cy: 'I’r rhai sy’n darllen yr hwb yn Gymraeg.',
        },
        maxLength: 200,
      }),
    ),
    link: text({
      label: { en: 'Link', cy: 'Dolen' },
      help: { en: 'Begins with https://.', cy: 'Yn dechrau â https://.' },
      maxLength: 255,
      unique: true,
      indexed: true,
    }),
    about: optional(
      note({
        label: { en: 'What it is for', cy: 'At beth y mae' },
        help: { en: 'One or two plain sentences.', cy: 'Brawddeg neu ddwy blaen.' },
        maxLength: 1000,
        look: 'wrapped',
      }),
    ),
    aboutCy: optional(
      note({
        label: { en: 'What it is for, in Welsh', cy: 'At beth y mae, yn Gymraeg' },
        help: { en: 'The same in Welsh.', cy: 'Yr un peth yn Gymraeg.' },
        maxLength: 1000,
        look: 'wrapped',
      }),
    ),
    nation: choice({
      label: { en: 'Holds in', cy: 'Yn berthnasol yn' },
      help: {
        en: 'A guide of another nation is not shown to councillors.',
        cy: 'Ni ddangosir canllaw cenedl arall i gynghorwyr.',
      },
      choices: {
        all: { en: 'All of the UK', cy: 'Y DU gyfan' },
        england: { en: 'England', cy: 'Lloegr' },
        wales: { en: 'Wales', cy: 'Cymru' },
        scotland: { en: 'Scotland', cy: 'Yr Alban' },
        'northern-ireland': { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
      },
      startsAs: 'all',
    }),
    checkedAt: optional(
      instant({
        label: { en: 'Last checked', cy: 'Gwiriwyd ddiwethaf' },
        help: {
          en: 'When somebody last opened it and it was right. The hub shows this day.',
          cy: 'Pryd yr agorodd rhywun ef ddiwethaf ac yr oedd yn gywir. Mae’r hwb yn dangos y diwrnod hwn.',
        },
        look: 'checked-date',
      }),
    ),
  },
  views: [
    {
      name: 'All',
      cy: 'Popeth',
      columns: ['title', 'link', 'nation', 'checkedAt'],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
  startsWith: [
    {
      title: 'Ending abuse in public life: council self-assessment toolkit (LGA)',
      titleCy: 'Rhoi diwedd ar gam-drin mewn bywyd cyhoeddus: pecyn hunanasesu (LGA)',
      link: 'https://www.local.gov.uk/publications/ending-abuse-public-life-council-self-assessment-toolkit',
      about: 'How a council can look at its own support for councillors.',
      aboutCy: 'Sut y gall cyngor edrych ar ei gefnogaeth ei hun i gynghorwyr.',
      nation: 'all',
    },
    {
      title: 'Councillors’ guide to handling intimidation and abuse (WLGA)',
      titleCy: 'Canllaw cynghorwyr i ymdrin â bygythiadau a cham-drin (CLlLC)',
      link: 'https://www.wlga.gov.uk/councillors-guide-to-handling-intimidation',
      about: 'What to do when somebody threatens or abuses you, also online.',
      aboutCy: 'Beth i’w wneud pan fydd rhywun yn eich bygwth neu’n eich cam-drin, hefyd ar-lein.',
      nation: 'all',
    },
    {
      title: 'Practical advice on abuse online (LGA)',
      titleCy: 'Cyngor ymarferol ar gam-drin ar-lein (LGA)',
      link: 'https://www.local.gov.uk/practical-advice-handling-online-abuse',
      about: 'Steps to take when people abuse you on social media.',
      aboutCy: 'Camau i’w cymryd pan fydd pobl yn eich cam-drin ar gyfryngau cymdeithasol.',
      nation: 'all',
    },
    {
      title: 'Personal safety for councillors (LGA)',
      titleCy: 'Diogelwch personol i gynghorwyr (LGA)',
      link: 'https://www.local.gov.uk/personal-safety',
      about: 'Simple habits for surgeries, visits and travel.',
      aboutCy: 'Arferion syml ar gyfer cymorthfeydd, ymweliadau a theithio.',
      nation: 'all',
    },
    {
      title: 'Civility and Respect Project (SLCC, NALC and One Voice Wales)',
      titleCy: 'Prosiect Cwrteisi a Pharch (SLCC, NALC ac Un Llais Cymru)',
      link: 'https://www.slcc.co.uk/?p=32299',
      about: 'A pledge, training and templates for councils of every size.',
      aboutCy: 'Addewid, hyfforddiant a thempledi i gynghorau o bob maint.',
      nation: 'all',
    },
  ],
});

export type GuideRow = ItemOf<typeof guides>;
