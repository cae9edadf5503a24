import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, instant, optional, text, wholeNumber } from '#schema/fields.ts';

/**
 * Who works alone, where and until when: so that a check-in outlives the promises store. Rows leave 30 days
 * after it ended (domain.md 3.11, drafts). The hub writes it; it asks nobody where their phone is.
 */
export const checkIns = defineList({
  name: 'CheckIns',
  title: { en: 'Check-ins', cy: 'Cofrestriadau diogelwch' },
  purpose: {
    en: 'Who is out alone, where and until when, as they said it themselves. The hub removes a row 30 days after its end.',
    cy: 'Pwy sydd allan ar eu pen eu hunain, ble a than pryd, fel y dywedon nhw eu hunain. Mae’r hwb yn dileu rhes 30 diwrnod ar ôl ei diwedd.',
  },
  site: 'restricted',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Check-in', cy: 'Cofrestriad' },
      help: { en: 'Who is out.', cy: 'Pwy sydd allan.' },
      maxLength: 255,
      readOnly: true,
    }),
    standing: choice({
      label: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
      help: {
        en: 'What the hub last knew. People are called by the hub, not by this row.',
        cy: 'Yr hyn a wyddai’r hwb ddiwethaf. Yr hwb sy’n galw pobl, nid y rhes hon.',
      },
      choices: {
        out: { en: 'Out', cy: 'Allan' },
        overdue: { en: 'Not back in time', cy: 'Heb ddod yn ôl mewn pryd' },
        help: { en: 'Asked for help', cy: 'Wedi gofyn am help' },
        over: { en: 'Over', cy: 'Ar ben' },
      },
      readOnly: true,
    }),
    until: instant({
      label: { en: 'Until', cy: 'Tan' },
      help: {
        en: 'When they said they would be back.',
        cy: 'Pryd y dywedon nhw y bydden nhw’n ôl.',
      },
      indexed: true,
      readOnly: true,
    }),
    graceMinutes: wholeNumber({
      label: { en: 'Grace in minutes', cy: 'Munudau gras' },
      help: {
        en: 'So long after that nobody is called yet.',
        cy: 'Cyhyd â hyn wedyn ni elwir neb eto.',
      },
      minimum: 0,
      readOnly: true,
    }),
    place: optional(
      text({
        label: { en: 'Where', cy: 'Ble' },
        help: { en: 'As they typed it.', cy: 'Fel y’i teipiwyd.' },
        maxLength: 255,
        readOnly: true,
      }),
    ),
    withWhom: optional(
      text({
        label: { en: 'With', cy: 'Gyda' },
        help: {
          en: 'Whom they meet, if they said so.',
          cy: 'Pwy maen nhw’n ei gyfarfod, os dywedwyd.',
        },
        maxLength: 255,
        readOnly: true,
      }),
    ),
    phoneThere: optional(
      text({
        label: { en: 'Phone there', cy: 'Ffôn yno' },
        help: { en: 'A number at that place.', cy: 'Rhif yn y lle hwnnw.' },
        maxLength: 100,
        readOnly: true,
      }),
    ),
    worried: flag({
      label: { en: 'Worried', cy: 'Yn poeni' },
      help: {
        en: 'They marked the visit as one that worries them: Critical if they do not come back.',
        cy: 'Fe’i nodwyd yn ymweliad sy’n eu poeni: Argyfyngol os na ddônt yn ôl.',
      },
      readOnly: true,
    }),
    startedAt: instant({
      label: { en: 'Began', cy: 'Dechreuodd' },
      help: { en: 'When they checked in.', cy: 'Pryd y cofrestron nhw.' },
      indexed: true,
      readOnly: true,
    }),
    endedAt: optional(
      instant({
        label: { en: 'Ended', cy: 'Daeth i ben' },
        help: {
          en: 'When they said that they are safe.',
          cy: 'Pryd y dywedon nhw eu bod yn ddiogel.',
        },
        readOnly: true,
      }),
    ),
    incident: optional(
      text({
        label: { en: 'Incident', cy: 'Digwyddiad' },
        help: {
          en: 'Raised because they did not come back in time.',
          cy: 'Fe’i codwyd am na ddaethant yn ôl mewn pryd.',
        },
        maxLength: 20,
        readOnly: true,
      }),
    ),
    helpIncident: optional(
      text({
        label: { en: 'Incident, help', cy: 'Digwyddiad, help' },
        help: {
          en: 'Raised because they asked for help.',
          cy: 'Fe’i codwyd am iddynt ofyn am help.',
        },
        maxLength: 20,
        readOnly: true,
      }),
    ),
    councillorKey: text({
      label: { en: 'Councillor, key', cy: 'Cynghorydd, allwedd' },
      help: {
        en: 'The object ID of the account in Entra.',
        cy: 'ID gwrthrych y cyfrif yn Entra.',
      },
      maxLength: 40,
      readOnly: true,
      hidden: true,
    }),
    running: text({
      label: { en: 'Still running', cy: 'Yn dal i redeg' },
      help: {
        en: 'Says yes until they say that they are safe. By this the hub finds those it has lost.',
        cy: 'Mae’n dweud yes nes iddynt ddweud eu bod yn ddiogel. Dyma sut mae’r hwb yn canfod y rhai a gollodd.',
      },
      maxLength: 3,
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
    endedIn: optional(
      text({
        label: { en: 'Month of the end', cy: 'Mis y diwedd' },
        help: {
          en: 'By this the hub finds rows that are to be removed.',
          cy: 'Dyma sut mae’r hwb yn canfod rhesi i’w dileu.',
        },
        maxLength: 7,
        indexed: true,
        readOnly: true,
        hidden: true,
      }),
    ),
    checkInKey: text({
      label: { en: 'Check-in key', cy: 'Allwedd y cofrestriad' },
      help: {
        en: 'By which the hub knows a check-in that it has filed already.',
        cy: 'Dyma sut mae’r hwb yn adnabod cofrestriad y mae eisoes wedi’i ffeilio.',
      },
      maxLength: 64,
      indexed: true,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'Out now',
      cy: 'Allan nawr',
      columns: ['until', 'title', 'standing', 'place', 'withWhom', 'phoneThere', 'worried'],
      where: [{ column: 'running', is: 'equal', value: 'yes' }],
      orderBy: [{ column: 'until' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Last 31 days',
      cy: 'Y 31 diwrnod diwethaf',
      columns: ['startedAt', 'title', 'standing', 'until', 'endedAt', 'incident'],
      where: [{ column: 'startedAt', is: 'after', value: { daysFromNow: -31 } }],
      orderBy: [{ column: 'startedAt', descending: true }],
      rowLimit: 100,
    },
  ],
});

export type CheckInRow = ItemOf<typeof checkIns>;
