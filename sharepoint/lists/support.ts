import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';

/** All four stand on this page of the Local Government Association, each with its own. */
const groupsPage =
  'https://www.local.gov.uk/about/our-meetings-and-leadership/political-composition/political-groups';

const groupOffice = (name: string, position: number, about: string, aboutWelsh: string) => ({
  title: name,
  kind: 'group-office' as const,
  web: groupsPage,
  position,
  about,
  aboutWelsh,
});

/** For members who have few of their own kind nearby (Part 1, 103). In the order of the alphabet. */
const groupOffices = [
  groupOffice(
    'LGA Conservative group office',
    10,
    'For councillors of the Conservative group.',
    'I gynghorwyr y grŵp Ceidwadol.',
  ),
  groupOffice(
    'LGA Independent group office',
    20,
    'For independent councillors, and for those of the Greens and other parties without an office of their own.',
    'I gynghorwyr annibynnol, ac i rai’r Blaid Werdd a phleidiau eraill heb swyddfa eu hunain.',
  ),
  groupOffice(
    'LGA Labour group office',
    30,
    'For councillors of the Labour group.',
    'I gynghorwyr y grŵp Llafur.',
  ),
  groupOffice(
    'LGA Liberal Democrat group office',
    40,
    'For councillors of the Liberal Democrat group.',
    'I gynghorwyr grŵp y Democratiaid Rhyddfrydol.',
  ),
];

/**
 * Who and what is there to talk to: champions, mentors, mental health first aiders, counselling, group
 * offices (domain.md 3.9; Part 1, 23, 27, 33, 100, 103, 104). Nobody's request ever stands here.
 */
export const support = defineList({
  name: 'Support',
  title: { en: 'Somebody to talk to', cy: 'Rhywun i siarad â nhw' },
  purpose: {
    en: 'Who councillors can talk to, and how. Meant to be edited here. Requests of councillors are never kept here.',
    cy: 'Gyda phwy y gall cynghorwyr siarad, a sut. I’w golygu yma. Ni chedwir ceisiadau cynghorwyr yma byth.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'Name', cy: 'Enw' },
      help: {
        en: 'Of the person, the service or the office.',
        cy: 'Y person, y gwasanaeth neu’r swyddfa.',
      },
      maxLength: 200,
      indexed: true,
    }),
    kind: choice({
      label: { en: 'Kind', cy: 'Math' },
      help: {
        en: 'Champions and mental health first aiders show by their role too, without a row here.',
        cy: 'Mae hyrwyddwyr a swyddogion cymorth cyntaf iechyd meddwl i’w gweld drwy eu rôl hefyd, heb res yma.',
      },
      indexed: true,
      choices: {
        champion: { en: 'Champion', cy: 'Hyrwyddwr' },
        mentor: { en: 'Mentor', cy: 'Mentor' },
        'first-aider': {
          en: 'Mental health first aider',
          cy: 'Swyddog cymorth cyntaf iechyd meddwl',
        },
        'welfare-member': { en: 'Welfare member', cy: 'Aelod lles' },
        counselling: { en: 'Counselling', cy: 'Cwnsela' },
        'group-office': { en: 'Group office', cy: 'Swyddfa grŵp' },
        other: { en: 'Other', cy: 'Arall' },
      },
    }),
    personKey: optional(
      text({
        label: { en: 'Entra object key', cy: 'Allwedd gwrthrych Entra' },
        help: {
          en: 'Of a person in the People list. Then councillors can ask for them here, in private.',
          cy: 'Person yn y rhestr Pobl. Yna gall cynghorwyr ofyn amdanynt yma, yn breifat.',
        },
        maxLength: 40,
        indexed: true,
      }),
    ),
    about: optional(
      note({
        label: { en: 'What to know', cy: 'Beth i’w wybod' },
        help: {
          en: 'A few plain sentences, in English.',
          cy: 'Ychydig frawddegau plaen, yn Saesneg.',
        },
        maxLength: 600,
      }),
    ),
    aboutWelsh: optional(
      note({
        label: { en: 'What to know, in Welsh', cy: 'Beth i’w wybod, yn Gymraeg' },
        help: {
          en: 'The same in Welsh. Where it is empty, Welsh readers see the English.',
          cy: 'Yr un peth yn Gymraeg. Os yw’n wag, bydd darllenwyr Cymraeg yn gweld y Saesneg.',
        },
        maxLength: 600,
      }),
    ),
    forGroup: optional(
      text({
        label: { en: 'For', cy: 'Ar gyfer' },
        help: {
          en: 'A group, where somebody is there for one alone. Empty: for everybody.',
          cy: 'Grŵp, lle mae rhywun ar gyfer un yn unig. Os yw’n wag: i bawb.',
        },
        maxLength: 100,
      }),
    ),
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
        help: { en: 'Where it is read.', cy: 'Lle caiff ei ddarllen.' },
        maxLength: 200,
      }),
    ),
    web: optional(
      text({
        label: { en: 'Web page', cy: 'Tudalen we' },
        help: {
          en: 'An address that begins with https.',
          cy: 'Cyfeiriad sy’n dechrau â https.',
        },
        maxLength: 255,
      }),
    ),
    code: optional(
      text({
        label: { en: 'Code to give', cy: 'Cod i’w roi' },
        help: {
          en: 'What a service asks for, the same for everybody. Nobody sees who used it.',
          cy: 'Yr hyn y mae gwasanaeth yn gofyn amdano, yr un i bawb. Ni wêl neb pwy a’i defnyddiodd.',
        },
        maxLength: 100,
      }),
    ),
    hours: optional(
      text({
        label: { en: 'Hours', cy: 'Oriau' },
        help: { en: 'When somebody answers.', cy: 'Pryd bydd rhywun yn ateb.' },
        maxLength: 200,
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
          en: 'When somebody last looked whether it is still right.',
          cy: 'Pryd yr edrychodd rhywun ddiwethaf a yw’n dal yn gywir.',
        },
        indexed: true,
        look: 'checked-date',
      }),
    ),
  },
  views: [
    {
      name: 'By kind',
      cy: 'Yn ôl math',
      columns: ['title', 'forGroup', 'about', 'phone', 'email', 'web', 'checkedAt'],
      groupBy: 'kind',
      orderBy: [{ column: 'position' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Longest unchecked',
      cy: 'Heb eu gwirio hiraf',
      columns: ['title', 'kind', 'phone', 'web', 'checkedAt'],
      orderBy: [{ column: 'checkedAt' }],
      rowLimit: 100,
    },
  ],
  startsWith: groupOffices,
});

export type SupportRow = ItemOf<typeof support>;
