import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';
import { categories, channels, levels, outcomes, statuses } from './incident-choices.ts';
import { reportFields } from './report-fields.ts';

export { categories, channels, levels, outcomes, statuses };

export const incidents = defineList({
  name: 'Incidents',
  title: { en: 'Incidents', cy: 'Digwyddiadau' },
  purpose: {
    en: 'One row for each incident that a councillor reports, from report to closure.',
    cy: 'Un rhes ar gyfer pob digwyddiad a adroddir gan gynghorydd, o’r adroddiad i’w gau.',
  },
  site: 'both',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Incident', cy: 'Digwyddiad' },
      help: { en: 'Ward and day, without names.', cy: 'Ward a diwrnod, heb enwau.' },
      maxLength: 255,
      readOnly: true,
    }),
    reference: text({
      label: { en: 'Reference', cy: 'Cyfeirnod' },
      help: {
        en: 'What the councillor was given. Random, never counted up.',
        cy: 'Yr hyn a roddwyd i’r cynghorydd. Ar hap, byth yn rhifo i fyny.',
      },
      maxLength: 20,
      indexed: true,
      unique: true,
      readOnly: true,
    }),
    level: choice({
      label: { en: 'Level', cy: 'Lefel' },
      choices: levels,
      indexed: true,
      look: 'level-pill',
      readOnly: true,
    }),
    status: choice({
      label: { en: 'Status', cy: 'Statws' },
      choices: statuses,
      indexed: true,
      look: 'status-pill',
      readOnly: true,
    }),
    overdue: choice({
      label: { en: 'Promise', cy: 'Addewid' },
      help: {
        en: 'Which promise of the council is overdue, if any.',
        cy: 'Pa addewid gan y cyngor sy’n hwyr, os oes un.',
      },
      choices: {
        'on-time': { en: 'On time', cy: 'Ar amser' },
        acknowledgement: { en: 'Acknowledgement overdue', cy: 'Cydnabyddiaeth yn hwyr' },
        triage: { en: 'Triage overdue', cy: 'Brysbennu’n hwyr' },
        update: { en: 'Update overdue', cy: 'Diweddariad yn hwyr' },
      },
      indexed: true,
      look: 'overdue',
      readOnly: true,
    }),
    ward: text({
      label: { en: 'Ward', cy: 'Ward' },
      maxLength: 100,
      indexed: true,
    }),
    owner: optional(
      text({ label: { en: 'Owner', cy: 'Perchennog' }, maxLength: 200, readOnly: true }),
    ),
    receivedAt: instant({
      label: { en: 'Received', cy: 'Derbyniwyd' },
      indexed: true,
      readOnly: true,
    }),
    acknowledgeBy: instant({
      label: { en: 'Acknowledge by', cy: 'Cydnabod erbyn' },
      readOnly: true,
    }),
    acknowledgedAt: optional(
      instant({ label: { en: 'Acknowledged', cy: 'Cydnabuwyd am' }, readOnly: true }),
    ),
    nextDueAt: optional(
      instant({
        label: { en: 'Next due', cy: 'Nesaf erbyn' },
        help: {
          en: 'When the council next owes something on this incident.',
          cy: 'Pryd y mae gan y cyngor rywbeth i’w wneud nesaf.',
        },
        indexed: true,
        look: 'due-date',
        readOnly: true,
      }),
    ),
    ...reportFields,
    severity: optional(
      wholeNumber({
        label: { en: 'Severity (1 to 5)', cy: 'Difrifoldeb (1 i 5)' },
        minimum: 1,
        readOnly: true,
      }),
    ),
    likelihood: optional(
      wholeNumber({
        label: { en: 'Likelihood (1 to 5)', cy: 'Tebygolrwydd (1 i 5)' },
        minimum: 1,
        readOnly: true,
      }),
    ),
    outcome: optional(
      choice({ label: { en: 'Outcome', cy: 'Canlyniad' }, choices: outcomes, readOnly: true }),
    ),
    reporter: text({
      label: { en: 'Reported by', cy: 'Adroddwyd gan' },
      maxLength: 200,
      readOnly: true,
    }),
    closedAt: optional(
      instant({ label: { en: 'Closed', cy: 'Caewyd' }, indexed: true, readOnly: true }),
    ),
    closeReason: optional(
      note({
        label: { en: 'Reason for closing', cy: 'Rheswm dros gau' },
        maxLength: 4_000,
        readOnly: true,
      }),
    ),
    open: optional(
      flag({
        label: { en: 'Open', cy: 'Ar agor' },
        help: {
          en: 'Yes until the incident is closed. Set with the status.',
          cy: 'Ie nes i’r digwyddiad gael ei gau. Gosodir gyda’r statws.',
        },
        indexed: true,
        readOnly: true,
        hidden: true,
      }),
    ),
    closedMonthEnds: optional(
      instant({
        label: { en: 'Month of closing ends', cy: 'Diwedd mis y cau' },
        help: {
          en: 'Midday on the last day of the month in which the incident was closed.',
          cy: 'Canol dydd ar ddiwrnod olaf y mis y caewyd y digwyddiad.',
        },
        indexed: true,
        readOnly: true,
        hidden: true,
      }),
    ),
    cycle: wholeNumber({
      label: { en: 'Ladder round', cy: 'Rownd yr ysgol' },
      readOnly: true,
      hidden: true,
    }),
    rung: wholeNumber({
      label: { en: 'Ladder step', cy: 'Gris yr ysgol' },
      readOnly: true,
      hidden: true,
    }),
    reporterKey: text({
      label: { en: 'Reporter key', cy: 'Allwedd yr adroddwr' },
      maxLength: 40,
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
    ownerKey: optional(
      text({
        label: { en: 'Owner key', cy: 'Allwedd y perchennog' },
        maxLength: 40,
        readOnly: true,
        hidden: true,
      }),
    ),
    excludedKeys: optional(
      note({
        label: { en: 'Excluded people', cy: 'Pobl wedi’u heithrio' },
        maxLength: 4_000,
        readOnly: true,
        hidden: true,
      }),
    ),
    submission: text({
      label: { en: 'Submission', cy: 'Cyflwyniad' },
      maxLength: 64,
      indexed: true,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'Open',
      columns: [
        'reference',
        'level',
        'status',
        'overdue',
        'ward',
        'owner',
        'receivedAt',
        'nextDueAt',
      ],
      where: [{ column: 'open', is: 'equal', value: true }],
      orderBy: [{ column: 'receivedAt', descending: true }],
      isDefault: true,
      rowLimit: 50,
    },
    {
      name: 'Overdue',
      columns: ['reference', 'level', 'overdue', 'nextDueAt', 'owner', 'ward', 'receivedAt'],
      where: [
        { column: 'open', is: 'equal', value: true },
        { column: 'overdue', is: 'not-equal', value: 'on-time' },
      ],
      orderBy: [{ column: 'nextDueAt' }],
      rowLimit: 50,
    },
    {
      name: 'By ward',
      columns: ['reference', 'level', 'status', 'category', 'receivedAt', 'owner'],
      where: [{ column: 'receivedAt', is: 'after', value: { daysFromNow: -365 } }],
      groupBy: 'ward',
      orderBy: [{ column: 'receivedAt', descending: true }],
      rowLimit: 50,
    },
    {
      name: 'Closed this month',
      columns: [
        'reference',
        'level',
        'ward',
        'owner',
        'receivedAt',
        'acknowledgedAt',
        'closedAt',
        'closeReason',
      ],
      where: [{ column: 'closedMonthEnds', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'closedAt', descending: true }],
      rowLimit: 50,
    },
  ],
});

/** One row of the Incidents list. */
export type IncidentRow = ItemOf<typeof incidents>;
export type Level = keyof typeof levels;
export type Status = keyof typeof statuses;
export type Category = keyof typeof categories;
export type Outcome = keyof typeof outcomes;
