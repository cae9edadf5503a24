import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, optional, text } from '#schema/fields.ts';
import {
  askedColumn,
  momentColumn,
  officerColumn,
  requestColumns,
  wordsColumn,
} from './request-columns.ts';

/**
 * A second phone or SIM and personal alarms: from the request until they are given back, with the day on which
 * each was last tested (domain.md, practices 30, 51, 52).
 */
export const devices = defineList({
  name: 'Devices',
  title: { en: 'Phones and alarms', cy: 'Ffonau a larymau' },
  purpose: {
    en: 'Second phones, SIM cards and alarms of councillors: who has which, and when it was last tested.',
    cy: 'Ail ffonau, cardiau SIM a larymau cynghorwyr: pwy sydd â pha un, a phryd y’i profwyd ddiwethaf.',
  },
  site: 'restricted',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Name', cy: 'Enw' },
      help: { en: 'Whose it is.', cy: 'Pwy piau.' },
      maxLength: 255,
      readOnly: true,
    }),
    kind: choice({
      label: { en: 'Kind', cy: 'Math' },
      help: { en: 'What it is.', cy: 'Beth yw.' },
      choices: {
        phone: { en: 'Second phone', cy: 'Ail ffôn' },
        sim: { en: 'Second SIM', cy: 'Ail SIM' },
        alarm: { en: 'Personal alarm', cy: 'Larwm personol' },
      },
      indexed: true,
      readOnly: true,
    }),
    stage: choice({
      label: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
      help: { en: 'Asked for, with them, or back.', cy: 'Gofynnwyd, gyda nhw, neu’n ôl.' },
      choices: {
        asked: { en: 'Asked for', cy: 'Gofynnwyd amdano' },
        issued: { en: 'With the councillor', cy: 'Gyda’r cynghorydd' },
        declined: { en: 'Not given', cy: 'Heb ei roi' },
        returned: { en: 'Given back', cy: 'Wedi’i ddychwelyd' },
      },
      indexed: true,
      readOnly: true,
    }),
    askedAt: askedColumn,
    wish: wordsColumn(
      { en: 'What they wrote', cy: 'Yr hyn a ysgrifennwyd' },
      { en: 'If they wanted to say more.', cy: 'Os oeddent am ddweud mwy.' },
      1_000,
    ),
    number: optional(
      text({
        label: { en: 'Number', cy: 'Rhif' },
        help: {
          en: 'Of the phone, the SIM or the alarm, as it stands on it.',
          cy: 'Y ffôn, y SIM neu’r larwm, fel y mae arno.',
        },
        maxLength: 100,
        readOnly: true,
      }),
    ),
    issuedAt: momentColumn(
      { en: 'Given out', cy: 'Rhoddwyd' },
      { en: 'When the councillor got it.', cy: 'Pryd y cafodd y cynghorydd ef.' },
    ),
    testedAt: momentColumn(
      { en: 'Last tested', cy: 'Profwyd ddiwethaf' },
      {
        en: 'When the councillor last said how a test went.',
        cy: 'Pryd y dywedodd y cynghorydd ddiwethaf sut aeth prawf.',
      },
    ),
    works: optional(
      flag({
        label: { en: 'Worked', cy: 'Gweithiodd' },
        help: { en: 'At the last test.', cy: 'Yn y prawf diwethaf.' },
        readOnly: true,
      }),
    ),
    remind: flag({
      label: { en: 'Wants to be reminded', cy: 'Am gael ei atgoffa' },
      help: {
        en: 'Once a month to test it. The councillor switches it.',
        cy: 'Unwaith y mis i’w brofi. Y cynghorydd sy’n ei newid.',
      },
      startsAs: false,
      readOnly: true,
    }),
    answer: wordsColumn(
      { en: 'Answer', cy: 'Ateb' },
      { en: 'What the councillor reads.', cy: 'Yr hyn y mae’r cynghorydd yn ei ddarllen.' },
      1_000,
    ),
    endedAt: momentColumn(
      { en: 'Ended', cy: 'Daeth i ben' },
      { en: 'When it was not given, or came back.', cy: 'Pryd na’i rhoddwyd, neu y daeth yn ôl.' },
    ),
    officer: officerColumn,
    ...requestColumns,
  },
  views: [
    {
      name: 'Asked for',
      cy: 'Gofynnwyd amdanynt',
      columns: ['askedAt', 'title', 'kind', 'wish'],
      where: [{ column: 'stage', is: 'equal', value: 'asked' }],
      orderBy: [{ column: 'askedAt' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'With councillors',
      cy: 'Gyda chynghorwyr',
      columns: ['title', 'kind', 'number', 'issuedAt', 'testedAt', 'works'],
      where: [{ column: 'stage', is: 'equal', value: 'issued' }],
      groupBy: 'kind',
      orderBy: [{ column: 'askedAt' }],
      rowLimit: 100,
    },
  ],
});

export type DeviceRow = ItemOf<typeof devices>;
