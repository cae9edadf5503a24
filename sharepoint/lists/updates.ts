import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text } from '#schema/fields.ts';

/** What a councillor was told about an incident, in the words that were sent (domain.md 3.6: updates owed). */
export const updates = defineList({
  name: 'Updates',
  title: { en: 'Updates', cy: 'Diweddariadau' },
  purpose: {
    en: 'What the councillor was told, by whom and when, in the words that were sent. Internal notes are not here.',
    cy: 'Yr hyn a ddywedwyd wrth y cynghorydd, gan bwy a phryd, yn y geiriau a anfonwyd. Nid yw nodiadau mewnol yma.',
  },
  site: 'both',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Update', cy: 'Diweddariad' },
      help: {
        en: 'What kind of message it was, without names.',
        cy: 'Pa fath o neges oedd hi, heb enwau.',
      },
      maxLength: 255,
      readOnly: true,
    }),
    reference: text({
      label: { en: 'Reference', cy: 'Cyfeirnod' },
      help: {
        en: 'The incident that it is about.',
        cy: 'Y digwyddiad y mae’n ymwneud ag ef.',
      },
      maxLength: 20,
      indexed: true,
      readOnly: true,
    }),
    at: instant({
      label: { en: 'Told', cy: 'Dywedwyd' },
      help: {
        en: 'When the hub accepted the words to send them.',
        cy: 'Pryd y derbyniodd yr hwb y geiriau i’w hanfon.',
      },
      indexed: true,
      readOnly: true,
    }),
    words: optional(
      note({
        label: { en: 'Words', cy: 'Geiriau' },
        help: {
          en: 'The whole message as the councillor reads it.',
          cy: 'Y neges gyfan fel y mae’r cynghorydd yn ei darllen.',
        },
        maxLength: 60_000,
        readOnly: true,
      }),
    ),
    by: text({
      label: { en: 'Told by', cy: 'Dywedwyd gan' },
      help: {
        en: 'The officer who wrote it, or the hub itself.',
        cy: 'Y swyddog a’i hysgrifennodd, neu’r hwb ei hun.',
      },
      maxLength: 200,
      readOnly: true,
    }),
    byKey: text({
      label: { en: 'Told by, key', cy: 'Dywedwyd gan, allwedd' },
      help: {
        en: 'The object ID of the account in Entra.',
        cy: 'ID gwrthrych y cyfrif yn Entra.',
      },
      maxLength: 40,
      readOnly: true,
      hidden: true,
    }),
    channel: optional(
      choice({
        label: { en: 'Told through', cy: 'Dywedwyd drwy' },
        help: {
          en: 'Which way it went. Whether it was read, nobody knows.',
          cy: 'Pa ffordd yr aeth. Nid oes neb yn gwybod a gafodd ei darllen.',
        },
        choices: {
          chat: { en: 'Teams chat', cy: 'Sgwrs Teams' },
          email: { en: 'Email', cy: 'E-bost' },
          'text-message': { en: 'Text message', cy: 'Neges destun' },
          phone: { en: 'Phone call', cy: 'Galwad ffôn' },
          'in-person': { en: 'In person', cy: 'Wyneb yn wyneb' },
        },
        readOnly: true,
      }),
    ),
    entryKey: text({
      label: { en: 'Entry key', cy: 'Allwedd y cofnod' },
      help: {
        en: 'The entry of the audit trail that this row repeats.',
        cy: 'Y cofnod yn y trywydd archwilio y mae’r rhes hon yn ei ailadrodd.',
      },
      maxLength: 40,
      indexed: true,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'Latest',
      cy: 'Diweddaraf',
      columns: ['at', 'reference', 'title', 'by', 'channel', 'words'],
      orderBy: [{ column: 'at', descending: true }],
      isDefault: true,
      rowLimit: 50,
    },
    {
      name: 'By officer, last 14 days',
      cy: 'Yn ôl swyddog, y 14 diwrnod diwethaf',
      columns: ['at', 'reference', 'title', 'channel', 'words'],
      where: [{ column: 'at', is: 'after', value: { daysFromNow: -14 } }],
      groupBy: 'by',
      orderBy: [{ column: 'at', descending: true }],
      rowLimit: 100,
    },
    {
      name: 'By incident, last 14 days',
      cy: 'Yn ôl digwyddiad, y 14 diwrnod diwethaf',
      columns: ['at', 'title', 'by', 'channel', 'words'],
      where: [{ column: 'at', is: 'after', value: { daysFromNow: -14 } }],
      groupBy: 'reference',
      orderBy: [{ column: 'at' }],
      rowLimit: 100,
    },
  ],
});

export type UpdateRow = ItemOf<typeof updates>;
