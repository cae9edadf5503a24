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
    title: text({
      label: { en: 'Name', cy: 'Enw' },
      help: {
        en: 'As colleagues and councillors know the person; the rota names people by it.',
        cy: 'Fel y mae cydweithwyr a chynghorwyr yn adnabod y person; mae’r rota’n enwi pobl wrtho.',
      },
      maxLength: 200,
      indexed: true,
    }),
    key: text({
      label: { en: 'Entra object key', cy: 'Allwedd gwrthrych Entra' },
      help: { en: 'The object ID of the account in Entra.', cy: 'ID gwrthrych y cyfrif yn Entra.' },
      maxLength: 40,
      indexed: true,
      unique: true,
    }),
    email: text({
      label: { en: 'Email', cy: 'E-bost' },
      help: {
        en: 'Where alerts go besides the chat.',
        cy: 'I ble mae rhybuddion yn mynd heblaw’r sgwrs.',
      },
      maxLength: 200,
    }),
    phone: optional(
      text({
        label: { en: 'Mobile phone', cy: 'Ffôn symudol' },
        help: {
          en: 'For text messages. Whoever is on call needs one.',
          cy: 'Ar gyfer negeseuon testun. Mae angen un ar bwy bynnag sydd ar alwad.',
        },
        maxLength: 30,
      }),
    ),
    callPhone: optional(
      text({
        label: { en: 'Phone for calls', cy: 'Ffôn ar gyfer galwadau' },
        help: {
          en: 'Rings for a Critical incident, where the council has set up phone calls. Empty: not called.',
          cy: 'Yn canu ar gyfer digwyddiad Argyfyngol, lle mae’r cyngor wedi trefnu galwadau ffôn. Os yw’n wag: ni fydd galwad.',
        },
        maxLength: 30,
      }),
    ),
    urgentBy: optional(
      text({
        label: { en: 'Alert by: Critical and High', cy: 'Rhybuddio drwy: Argyfyngol ac Uchel' },
        help: {
          en: 'For example: Teams, email, text, call. Empty: everything the person has.',
          cy: 'Er enghraifft: Teams, email, text, call. Os yw’n wag: popeth sydd gan y person.',
        },
        maxLength: 100,
      }),
    ),
    otherBy: optional(
      text({
        label: { en: 'Alert by: Moderate and Low', cy: 'Rhybuddio drwy: Cymedrol ac Isel' },
        help: {
          en: 'For example: Teams, email. Empty: Teams, email and text.',
          cy: 'Er enghraifft: Teams, email. Os yw’n wag: Teams, email a text.',
        },
        maxLength: 100,
      }),
    ),
    quietAtNight: optional(
      flag({
        label: {
          en: 'Quiet at night for Moderate and Low',
          cy: 'Tawel yn y nos ar gyfer Cymedrol ac Isel',
        },
        help: {
          en: 'No text message and no call for these between 10pm and 7am. They come in the morning.',
          cy: 'Dim neges destun na galwad ar gyfer y rhain rhwng 10pm a 7am. Byddant yn dod yn y bore.',
        },
        startsAs: false,
      }),
    ),
    roles: text({
      label: { en: 'Roles', cy: 'Rolau' },
      help: {
        en: 'Separated by commas, for example: spoc-officer, manager.',
        cy: 'Wedi’u gwahanu â chomas, er enghraifft: spoc-officer, manager.',
      },
      maxLength: 255,
    }),
    ward: optional(
      text({
        label: { en: 'Ward', cy: 'Ward' },
        help: { en: 'For a councillor alone.', cy: 'I gynghorydd yn unig.' },
        maxLength: 100,
        indexed: true,
      }),
    ),
    language: choice({
      label: { en: 'Language', cy: 'Iaith' },
      help: {
        en: 'In which the person wants to be written to.',
        cy: 'Yr iaith y mae’r person am gael negeseuon ynddi.',
      },
      choices: { en: { en: 'English', cy: 'Saesneg' }, cy: { en: 'Welsh', cy: 'Cymraeg' } },
      startsAs: 'en',
    }),
    active: flag({
      label: { en: 'In post', cy: 'Yn y swydd' },
      help: {
        en: 'Set it to No when somebody leaves: they are asked nothing and see nothing from then on.',
        cy: 'Gosodwch Na pan fydd rhywun yn gadael: ni ofynnir dim iddynt ac ni welant ddim wedyn.',
      },
      startsAs: true,
      indexed: true,
    }),
  },
  views: [
    {
      name: 'In post',
      cy: 'Yn y swydd',
      columns: ['title', 'roles', 'ward', 'phone', 'email', 'language'],
      where: [{ column: 'active', is: 'equal', value: true }],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'By ward',
      cy: 'Yn ôl ward',
      columns: ['title', 'roles', 'phone', 'email'],
      where: [
        { column: 'active', is: 'equal', value: true },
        { column: 'ward', is: 'not-empty' },
      ],
      groupBy: 'ward',
      orderBy: [{ column: 'title' }],
      rowLimit: 100,
    },
    {
      name: 'Without a mobile phone',
      cy: 'Heb ffôn symudol',
      columns: ['title', 'roles', 'email', 'phone'],
      where: [
        { column: 'active', is: 'equal', value: true },
        { column: 'phone', is: 'empty' },
      ],
      orderBy: [{ column: 'title' }],
      rowLimit: 100,
    },
    {
      name: 'How people are alerted',
      cy: 'Sut mae pobl yn cael rhybudd',
      columns: ['title', 'phone', 'callPhone', 'urgentBy', 'otherBy', 'quietAtNight'],
      where: [{ column: 'active', is: 'equal', value: true }],
      orderBy: [{ column: 'title' }],
      rowLimit: 100,
    },
    {
      name: 'Everybody',
      cy: 'Pawb',
      columns: ['title', 'roles', 'ward', 'phone', 'email', 'active'],
      orderBy: [{ column: 'title' }],
      rowLimit: 100,
    },
  ],
});

export type PersonRow = ItemOf<typeof people>;
