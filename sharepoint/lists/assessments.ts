import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, instant, note, optional, text } from '#schema/fields.ts';
import { assessmentAnswers } from './assessment-answers.ts';
import { goneColumn } from './request-columns.ts';

/**
 * Risk assessments (domain.md 3.8). All six types lie on the restricted site: each says where a councillor
 * will be and when, and one of them is about their home.
 */
export const assessments = defineList({
  name: 'Assessments',
  title: { en: 'Risk assessments', cy: 'Asesiadau risg' },
  purpose: {
    en: 'What councillors have thought through before they go somewhere. They write it in the hub; officers see it there only where help was asked for.',
    cy: 'Yr hyn y mae cynghorwyr wedi’i ystyried cyn mynd i rywle. Maent yn ei ysgrifennu yn yr hwb; dim ond lle gofynnwyd am help y mae swyddogion yn ei weld yno.',
  },
  site: 'restricted',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Assessment', cy: 'Asesiad' },
      help: { en: 'What it is about, and whose it is.', cy: 'Beth yw ei destun, a phwy piau.' },
      maxLength: 255,
      readOnly: true,
    }),
    type: choice({
      label: { en: 'Type', cy: 'Math' },
      help: { en: 'What it was made for.', cy: 'Ar gyfer beth y’i gwnaed.' },
      choices: {
        'ward-surgery': { en: 'Ward surgery', cy: 'Cymhorthfa ward' },
        'home-visit': { en: 'Home visit', cy: 'Ymweliad â chartref' },
        'public-meeting': { en: 'Public meeting', cy: 'Cyfarfod cyhoeddus' },
        'online-surgery': { en: 'Online surgery', cy: 'Cymhorthfa ar-lein' },
        travel: { en: 'Travel', cy: 'Teithio' },
        home: { en: 'Your own home', cy: 'Eich cartref eich hun' },
      },
      indexed: true,
      readOnly: true,
    }),
    stage: choice({
      label: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
      help: {
        en: 'Only the councillor sees it in the hub until help is asked for.',
        cy: 'Dim ond y cynghorydd sy’n ei weld yn yr hwb nes gofyn am help.',
      },
      choices: {
        draft: { en: 'Draft', cy: 'Drafft' },
        finished: { en: 'Finished', cy: 'Wedi’i orffen' },
        asked: { en: 'Help asked for', cy: 'Gofynnwyd am help' },
        'with-officer': { en: 'With an officer', cy: 'Gyda swyddog' },
        answered: { en: 'Answered', cy: 'Wedi’i ateb' },
      },
      indexed: true,
      readOnly: true,
    }),
    councillor: text({
      label: { en: 'Councillor', cy: 'Cynghorydd' },
      help: { en: 'Whose it is.', cy: 'Pwy piau.' },
      maxLength: 255,
      readOnly: true,
    }),
    ...assessmentAnswers,
    ownInWords: optional(
      note({
        label: { en: 'Questions of this type', cy: 'Cwestiynau’r math hwn' },
        help: {
          en: 'What was asked for this type alone, with the answers.',
          cy: 'Yr hyn a ofynnwyd ar gyfer y math hwn yn unig, gyda’r atebion.',
        },
        maxLength: 20_000,
        readOnly: true,
      }),
    ),
    askedAt: optional(
      instant({
        label: { en: 'Help asked for', cy: 'Gofynnwyd am help' },
        help: { en: 'When an officer was asked.', cy: 'Pryd y gofynnwyd i swyddog.' },
        look: 'due-date',
        readOnly: true,
      }),
    ),
    helper: optional(
      text({
        label: { en: 'Officer', cy: 'Swyddog' },
        help: { en: 'Who helps with it.', cy: 'Pwy sy’n helpu gydag ef.' },
        maxLength: 255,
        readOnly: true,
      }),
    ),
    advice: optional(
      note({
        label: { en: 'The officer’s advice', cy: 'Cyngor y swyddog' },
        help: { en: 'As the councillor reads it.', cy: 'Fel y mae’r cynghorydd yn ei ddarllen.' },
        maxLength: 8_000,
        readOnly: true,
      }),
    ),
    answeredAt: optional(
      instant({
        label: { en: 'Answered', cy: 'Atebwyd' },
        help: { en: 'When the officer answered.', cy: 'Pryd yr atebodd y swyddog.' },
        readOnly: true,
      }),
    ),
    signedAt: optional(
      instant({
        label: { en: 'Signed off', cy: 'Cymeradwywyd' },
        help: {
          en: 'When the councillor finished it, the last time.',
          cy: 'Pryd y gorffennodd y cynghorydd ef, y tro diwethaf.',
        },
        readOnly: true,
      }),
    ),
    reviewOn: optional(
      instant({
        label: { en: 'Look at it again', cy: 'Edrych arno eto' },
        help: {
          en: 'The hub reminds the councillor once on that day.',
          cy: 'Mae’r hwb yn atgoffa’r cynghorydd unwaith ar y diwrnod hwnnw.',
        },
        indexed: true,
        readOnly: true,
      }),
    ),
    triggers: optional(
      text({
        label: { en: 'Or when', cy: 'Neu pan fydd' },
        help: {
          en: 'What should make the councillor look at it again sooner.',
          cy: 'Yr hyn a ddylai wneud i’r cynghorydd edrych arno eto’n gynt.',
        },
        maxLength: 255,
        readOnly: true,
      }),
    ),
    changedAt: instant({
      label: { en: 'Last written', cy: 'Ysgrifennwyd ddiwethaf' },
      help: {
        en: 'A draft that nobody has touched for 30 days is removed.',
        cy: 'Dilëir drafft nad oes neb wedi’i gyffwrdd ers 30 diwrnod.',
      },
      indexed: true,
      readOnly: true,
    }),
    wantsHelp: flag({
      label: { en: 'Wants help', cy: 'Eisiau help' },
      help: {
        en: 'Whether the councillor wants an officer to look at it.',
        cy: 'A yw’r cynghorydd am i swyddog edrych arno.',
      },
      startsAs: false,
      readOnly: true,
    }),
    ownAnswers: optional(
      note({
        label: { en: 'Own questions, for the hub', cy: 'Cwestiynau ei hun, i’r hwb' },
        help: { en: 'As the hub reads them.', cy: 'Fel y mae’r hwb yn eu darllen.' },
        maxLength: 20_000,
        readOnly: true,
        hidden: true,
      }),
    ),
    helperKey: optional(
      text({
        label: { en: 'Officer, key', cy: 'Swyddog, allwedd' },
        help: {
          en: 'The object ID of the account in Entra.',
          cy: 'ID gwrthrych y cyfrif yn Entra.',
        },
        maxLength: 40,
        readOnly: true,
        hidden: true,
      }),
    ),
    councillorKey: text({
      label: { en: 'Councillor, key', cy: 'Cynghorydd, allwedd' },
      help: { en: 'The object ID of the account in Entra.', cy: 'ID gwrthrych y cyfrif yn Entra.' },
      maxLength: 40,
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
    /** Of a home alone. */
    goneOn: goneColumn,
    key: text({
      label: { en: 'Key', cy: 'Allwedd' },
      help: {
        en: 'By which the hub knows an assessment that it has written already.',
        cy: 'Dyma sut mae’r hwb yn adnabod asesiad y mae eisoes wedi’i ysgrifennu.',
      },
      maxLength: 64,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'Help asked for',
      cy: 'Gofynnwyd am help',
      columns: ['askedAt', 'title', 'type', 'startsAt', 'scoreBefore', 'scoreAfter', 'helper'],
      where: [{ column: 'stage', is: 'equal', value: 'asked' }],
      orderBy: [{ column: 'askedAt' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'To look at again',
      cy: 'I edrych arnynt eto',
      columns: ['reviewOn', 'title', 'type', 'stage', 'scoreAfter', 'triggers'],
      where: [{ column: 'reviewOn', is: 'before', value: { daysFromNow: 1 } }],
      orderBy: [{ column: 'reviewOn' }],
      rowLimit: 100,
    },
    {
      name: 'By type',
      cy: 'Yn ôl math',
      columns: ['changedAt', 'title', 'stage', 'scoreBefore', 'scoreAfter', 'reviewOn'],
      where: [{ column: 'changedAt', is: 'after', value: { daysFromNow: -365 } }],
      groupBy: 'type',
      orderBy: [{ column: 'changedAt', descending: true }],
      rowLimit: 100,
    },
  ],
});

export type AssessmentRow = ItemOf<typeof assessments>;
export type AssessmentType = AssessmentRow['type'];
