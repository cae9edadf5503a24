import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { instant, text } from '#schema/fields.ts';

/** Who is on call, turn by turn. A later row overrides an earlier one where they overlap. */
export const duty = defineList({
  name: 'Duty',
  title: { en: 'Duty rota', cy: 'Rota dyletswydd' },
  purpose: {
    en: 'Who is on call: a lead and a deputy for each turn.',
    cy: 'Pwy sydd ar alwad: arweinydd a dirprwy ar gyfer pob tro.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({ label: { en: 'Turn', cy: 'Tro' }, maxLength: 255 }),
    from: instant({ label: { en: 'From', cy: 'O' }, indexed: true }),
    until: instant({ label: { en: 'Until', cy: 'Tan' }, indexed: true }),
    lead: text({ label: { en: 'Lead', cy: 'Arweinydd' }, maxLength: 200 }),
    deputy: text({ label: { en: 'Deputy', cy: 'Dirprwy' }, maxLength: 200 }),
    leadKey: text({
      label: { en: 'Lead key', cy: 'Allwedd yr arweinydd' },
      maxLength: 40,
      hidden: true,
    }),
    deputyKey: text({
      label: { en: 'Deputy key', cy: 'Allwedd y dirprwy' },
      maxLength: 40,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'From today',
      columns: ['title', 'from', 'until', 'lead', 'deputy'],
      where: [{ column: 'until', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'from' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'All turns',
      columns: ['title', 'from', 'until', 'lead', 'deputy'],
      orderBy: [{ column: 'from', descending: true }],
      rowLimit: 100,
    },
  ],
});

export type DutyRow = ItemOf<typeof duty>;
