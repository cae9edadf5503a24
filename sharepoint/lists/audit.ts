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
    title: text({ label: { en: 'What', cy: 'Beth' }, maxLength: 255, readOnly: true }),
    reference: text({
      label: { en: 'Reference', cy: 'Cyfeirnod' },
      maxLength: 20,
      indexed: true,
      readOnly: true,
    }),
    sequence: wholeNumber({ label: { en: 'Number', cy: 'Rhif' }, minimum: 1, readOnly: true }),
    at: instant({ label: { en: 'When', cy: 'Pryd' }, indexed: true, readOnly: true }),
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
    action: text({ label: { en: 'Action', cy: 'Gweithred' }, maxLength: 60, readOnly: true }),
    actor: text({ label: { en: 'Who', cy: 'Pwy' }, maxLength: 200, readOnly: true }),
    actorKey: text({
      label: { en: 'Who, key', cy: 'Pwy, allwedd' },
      maxLength: 40,
      readOnly: true,
      hidden: true,
    }),
    detail: optional(
      note({ label: { en: 'Detail', cy: 'Manylion' }, maxLength: 60_000, readOnly: true }),
    ),
    shared: flag({
      label: { en: 'The councillor sees it', cy: 'Mae’r cynghorydd yn ei weld' },
      readOnly: true,
    }),
    entryKey: text({
      label: { en: 'Entry key', cy: 'Allwedd y cofnod' },
      maxLength: 40,
      indexed: true,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
    previousHash: text({
      label: { en: 'Hash before', cy: 'Hash blaenorol' },
      maxLength: 64,
      readOnly: true,
      hidden: true,
    }),
    hash: text({ label: { en: 'Hash', cy: 'Hash' }, maxLength: 64, readOnly: true, hidden: true }),
  },
  views: [
    {
      name: 'Latest',
      columns: ['at', 'reference', 'title', 'actor', 'shared'],
      orderBy: [{ column: 'at', descending: true }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'By incident, last 31 days',
      columns: ['sequence', 'at', 'title', 'actor'],
      where: [{ column: 'at', is: 'after', value: { daysFromNow: -31 } }],
      groupBy: 'reference',
      orderBy: [{ column: 'sequence' }],
      rowLimit: 100,
    },
  ],
});

export type AuditRow = ItemOf<typeof audit>;
