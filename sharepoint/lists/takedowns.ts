import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, note, optional, text } from '#schema/fields.ts';
import {
  askedColumn,
  momentColumn,
  officerColumn,
  requestColumns,
  wordsColumn,
} from './request-columns.ts';

/**
 * Requests to have something taken down from the web (domain.md, practice 50). Communications work with the
 * address alone, in the hub; who asked stands on the restricted site and is not shown to them.
 */
export const takedowns = defineList({
  name: 'Takedowns',
  title: { en: 'Take-down requests', cy: 'Ceisiadau i dynnu i lawr' },
  purpose: {
    en: 'What councillors want taken down from the web. Communications see the address in the hub, and nothing else.',
    cy: 'Yr hyn y mae cynghorwyr am ei dynnu i lawr o’r we. Mae’r tîm cyfathrebu’n gweld y cyfeiriad yn yr hwb, a dim arall.',
  },
  site: 'restricted',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Website', cy: 'Gwefan' },
      help: { en: 'Where it stands.', cy: 'Ble mae.' },
      maxLength: 255,
      readOnly: true,
    }),
    address: note({
      label: { en: 'Address', cy: 'Cyfeiriad gwe' },
      help: { en: 'Of the post or page.', cy: 'Y postiad neu’r dudalen.' },
      maxLength: 2_000,
      readOnly: true,
    }),
    stage: choice({
      label: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
      help: {
        en: 'A platform decides for itself whether it takes something down.',
        cy: 'Y platfform ei hun sy’n penderfynu a yw’n tynnu rhywbeth i lawr.',
      },
      choices: {
        asked: { en: 'Asked', cy: 'Gofynnwyd' },
        sent: { en: 'With the platform', cy: 'Gyda’r platfform' },
        removed: { en: 'Taken down', cy: 'Tynnwyd i lawr' },
        stays: { en: 'Not taken down', cy: 'Heb ei dynnu i lawr' },
        withdrawn: { en: 'Withdrawn', cy: 'Tynnwyd yn ôl' },
      },
      indexed: true,
      readOnly: true,
    }),
    askedAt: askedColumn,
    platformReference: optional(
      text({
        label: { en: 'Reference of the platform', cy: 'Cyfeirnod y platfform' },
        help: { en: 'Under which the platform has it.', cy: 'Dan ba un mae gan y platfform ef.' },
        maxLength: 200,
        readOnly: true,
      }),
    ),
    sentAt: momentColumn(
      { en: 'Sent to the platform', cy: 'Anfonwyd at y platfform' },
      { en: 'When the platform was asked.', cy: 'Pryd y gofynnwyd i’r platfform.' },
    ),
    result: wordsColumn(
      { en: 'Answer', cy: 'Ateb' },
      {
        en: 'What the councillor was told.',
        cy: 'Yr hyn a ddywedwyd wrth y cynghorydd.',
      },
    ),
    doneAt: momentColumn(
      { en: 'Closed', cy: 'Caewyd' },
      { en: 'When it came to an end.', cy: 'Pryd daeth i ben.' },
    ),
    officer: officerColumn,
    ...requestColumns,
  },
  views: [
    {
      name: 'Waiting',
      cy: 'Yn aros',
      columns: ['askedAt', 'title', 'address', 'stage', 'platformReference', 'officer'],
      where: [{ column: 'stage', is: 'equal', value: 'asked' }],
      orderBy: [{ column: 'askedAt' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Last 365 days',
      cy: 'Y 365 diwrnod diwethaf',
      columns: ['askedAt', 'title', 'stage', 'sentAt', 'doneAt', 'result'],
      where: [{ column: 'askedAt', is: 'after', value: { daysFromNow: -365 } }],
      orderBy: [{ column: 'askedAt', descending: true }],
      rowLimit: 100,
    },
  ],
});

export type TakedownRow = ItemOf<typeof takedowns>;
