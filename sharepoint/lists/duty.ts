import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { instant, text } from '#schema/fields.ts';
import { kind, repeating, swapping } from './duty-fields.ts';

/**
 * Who is on call: turns, repeating turns, overrides, swaps, and the senior manager of a time. Which row
 * counts where several do: teams-app/domain/duty/rota-timeline.ts.
 */
export const duty = defineList({
  name: 'Duty',
  title: { en: 'Duty rota', cy: 'Rota dyletswydd' },
  purpose: {
    en: 'Who is on call: a lead and a deputy for each turn, and who is the responsible senior manager.',
    cy: 'Pwy sydd ar alwad: arweinydd a dirprwy ar gyfer pob tro, a phwy yw’r uwch reolwr cyfrifol.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'Turn', cy: 'Tro' },
      help: {
        en: 'Any words by which you know it.',
        cy: 'Unrhyw eiriau rydych yn ei adnabod wrthynt.',
      },
      maxLength: 255,
    }),
    from: instant({
      label: { en: 'From', cy: 'O' },
      help: {
        en: 'When the turn begins. A later row counts where two of a kind overlap.',
        cy: 'Pryd mae’r tro’n dechrau. Y rhes ddiweddarach sy’n cyfrif lle mae dwy o’r un math yn gorgyffwrdd.',
      },
      indexed: true,
    }),
    until: instant({
      label: { en: 'Until', cy: 'Tan' },
      help: {
        en: 'When the turn ends. The next should begin at that minute.',
        cy: 'Pryd mae’r tro’n gorffen. Dylai’r nesaf ddechrau ar y funud honno.',
      },
      indexed: true,
    }),
    lead: text({
      label: { en: 'Lead', cy: 'Arweinydd' },
      help: {
        en: 'Asked first. The name as it stands in People.',
        cy: 'Gofynnir iddynt gyntaf. Yr enw fel y mae yn Pobl.',
      },
      maxLength: 200,
    }),
    deputy: text({
      label: { en: 'Deputy', cy: 'Dirprwy' },
      help: {
        en: 'Somebody other than the lead. The name as it stands in People.',
        cy: 'Rhywun heblaw’r arweinydd. Yr enw fel y mae yn Pobl.',
      },
      maxLength: 200,
    }),
    leadKey: text({
      label: { en: 'Lead key', cy: 'Allwedd yr arweinydd' },
      help: {
        en: 'The object ID of the lead’s account. May stay as it is: the name counts.',
        cy: 'ID gwrthrych cyfrif yr arweinydd. Gellir ei adael: yr enw sy’n cyfrif.',
      },
      maxLength: 40,
      hidden: true,
    }),
    deputyKey: text({
      label: { en: 'Deputy key', cy: 'Allwedd y dirprwy' },
      help: {
        en: 'The object ID of the deputy’s account. May stay as it is: the name counts.',
        cy: 'ID gwrthrych cyfrif y dirprwy. Gellir ei adael: yr enw sy’n cyfrif.',
      },
      maxLength: 40,
      hidden: true,
    }),
    kind,
    ...repeating,
    ...swapping,
  },
  views: [
    {
      name: 'From today',
      cy: 'O heddiw',
      columns: ['title', 'kind', 'from', 'until', 'lead', 'deputy', 'senior', 'state'],
      where: [{ column: 'until', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'from' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Today',
      cy: 'Heddiw',
      columns: ['title', 'kind', 'from', 'until', 'lead', 'deputy', 'senior', 'state'],
      where: [
        { column: 'until', is: 'after', value: { daysFromNow: 0 } },
        { column: 'from', is: 'before', value: { daysFromNow: 1 } },
      ],
      orderBy: [{ column: 'from' }],
      rowLimit: 100,
    },
    {
      name: 'Repeating turns',
      cy: 'Troeon sy’n ailadrodd',
      columns: [
        'title',
        'days',
        'startsAt',
        'endsAt',
        'endsOn',
        'everyWeeks',
        'lead',
        'deputy',
        'senior',
        'from',
        'until',
      ],
      where: [{ column: 'kind', is: 'equal', value: 'pattern' }],
      orderBy: [{ column: 'from' }],
      rowLimit: 100,
    },
    {
      name: 'Swaps',
      cy: 'Cyfnewidiadau',
      columns: [
        'title',
        'from',
        'until',
        'part',
        'asker',
        'asked',
        'state',
        'askedAt',
        'answeredAt',
        'note',
      ],
      where: [{ column: 'kind', is: 'equal', value: 'swap' }],
      orderBy: [{ column: 'from', descending: true }],
      rowLimit: 100,
    },
    {
      name: 'All turns',
      cy: 'Pob tro',
      columns: ['title', 'kind', 'from', 'until', 'lead', 'deputy', 'senior', 'state'],
      orderBy: [{ column: 'from', descending: true }],
      rowLimit: 100,
    },
  ],
});

export type DutyRow = ItemOf<typeof duty>;
