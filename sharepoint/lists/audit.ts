import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { flag, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';

/** Who did what, when. Append-only, gapless for each incident, chained by hash (design.md 6). */
export const audit = defineList({
  name: 'Audit',
  title: { en: 'Audit trail', cy: 'Trywydd archwilio' },
  purpose: {
    en: 'Every change and every reading of an incident, in order. Rows are never changed or removed.',
    cy: 'Pob newid a phob darlleniad o ddigwyddiad, mewn trefn. Ni chaiff rhesi eu newid na’u dileu.',
  },
  site: 'both',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'What', cy: 'Beth' },
      help: { en: 'What happened, in words.', cy: 'Beth ddigwyddodd, mewn geiriau.' },
      maxLength: 255,
      readOnly: true,
    }),
    reference: text({
      label: { en: 'Reference', cy: 'Cyfeirnod' },
      help: { en: 'The incident that it is about.', cy: 'Y digwyddiad y mae’n ymwneud ag ef.' },
      maxLength: 20,
      indexed: true,
      readOnly: true,
    }),
    sequence: wholeNumber({
      label: { en: 'Number', cy: 'Rhif' },
      help: {
        en: 'Counted from 1 for each incident. A number that is missing is a row that was removed.',
        cy: 'Wedi’i gyfrif o 1 ar gyfer pob digwyddiad. Mae rhif sydd ar goll yn rhes a dynnwyd.',
      },
      minimum: 1,
      readOnly: true,
    }),
    at: instant({
      label: { en: 'When', cy: 'Pryd' },
      help: { en: 'When it happened.', cy: 'Pryd y digwyddodd.' },
      indexed: true,
      readOnly: true,
    }),
    moment: text({
      label: { en: 'When, exactly', cy: 'Pryd, yn union' },
      help: {
        en: 'To the millisecond, which the column When cannot hold and the hash needs.',
        cy: 'I’r filieiliad, na all y golofn Pryd ei ddal ac y mae ar yr hash ei angen.',
      },
      maxLength: 24,
      readOnly: true,
      hidden: true,
    }),
    action: text({
      label: { en: 'Action', cy: 'Gweithred' },
      help: { en: 'The hub’s own word for it.', cy: 'Gair yr hwb ei hun amdani.' },
      maxLength: 60,
      readOnly: true,
    }),
    actor: text({
      label: { en: 'Who', cy: 'Pwy' },
      help: { en: 'Who did it, or the hub itself.', cy: 'Pwy a’i gwnaeth, neu’r hwb ei hun.' },
      maxLength: 200,
      readOnly: true,
    }),
    actorKey: text({
      label: { en: 'Who, key', cy: 'Pwy, allwedd' },
      help: {
        en: 'The object ID of the account in Entra.',
        cy: 'ID gwrthrych y cyfrif yn Entra.',
      },
      maxLength: 40,
      readOnly: true,
      hidden: true,
    }),
    detail: optional(
      note({
        label: { en: 'Detail', cy: 'Manylion' },
        help: {
          en: 'The words that were written or sent, where there are any.',
          cy: 'Y geiriau a ysgrifennwyd neu a anfonwyd, lle mae rhai.',
        },
        maxLength: 60_000,
        readOnly: true,
      }),
    ),
    shared: flag({
      label: { en: 'The councillor sees it', cy: 'Mae’r cynghorydd yn ei weld' },
      help: {
        en: 'Yes where the councillor who reported is shown the entry.',
        cy: 'Ie lle dangosir y cofnod i’r cynghorydd a adroddodd.',
      },
      readOnly: true,
    }),
    entryKey: text({
      label: { en: 'Entry key', cy: 'Allwedd y cofnod' },
      help: {
        en: 'Reference and number: no two rows share it.',
        cy: 'Cyfeirnod a rhif: nid oes dwy res yn ei rannu.',
      },
      maxLength: 40,
      indexed: true,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
    previousHash: text({
      label: { en: 'Hash before', cy: 'Hash blaenorol' },
      help: {
        en: 'The hash of the row before: it ties the rows into a chain.',
        cy: 'Hash y rhes flaenorol: mae’n clymu’r rhesi’n gadwyn.',
      },
      maxLength: 64,
      readOnly: true,
      hidden: true,
    }),
    hash: text({
      label: { en: 'Hash', cy: 'Hash' },
      help: {
        en: 'Taken over the whole row and the hash before. An edited row no longer fits it.',
        cy: 'Wedi’i gymryd dros y rhes gyfan a’r hash blaenorol. Nid yw rhes a olygwyd yn ei ffitio mwyach.',
      },
      maxLength: 64,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'Latest',
      cy: 'Diweddaraf',
      columns: ['at', 'reference', 'title', 'actor', 'shared'],
      orderBy: [{ column: 'at', descending: true }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Readings, last 7 days',
      cy: 'Darlleniadau, y 7 diwrnod diwethaf',
      columns: ['at', 'reference', 'title', 'actor'],
      where: [
        { column: 'at', is: 'after', value: { daysFromNow: -7 } },
        { column: 'action', is: 'equal', value: 'opened' },
      ],
      orderBy: [{ column: 'at', descending: true }],
      rowLimit: 100,
    },
    {
      name: 'Refusals, last 7 days',
      cy: 'Gwrthodiadau, y 7 diwrnod diwethaf',
      columns: ['at', 'reference', 'title', 'actor', 'detail'],
      where: [
        { column: 'at', is: 'after', value: { daysFromNow: -7 } },
        { column: 'action', is: 'equal', value: 'refused' },
      ],
      orderBy: [{ column: 'at', descending: true }],
      rowLimit: 100,
    },
    {
      name: 'By incident, last 7 days',
      cy: 'Yn ôl digwyddiad, y 7 diwrnod diwethaf',
      columns: ['sequence', 'at', 'title', 'actor'],
      where: [{ column: 'at', is: 'after', value: { daysFromNow: -7 } }],
      groupBy: 'reference',
      orderBy: [{ column: 'sequence' }],
      rowLimit: 100,
    },
  ],
});

export type AuditRow = ItemOf<typeof audit>;
