import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';
import { categories, channels, levels, outcomes, statuses } from './incident-choices.ts';
import { keepingFields } from './incident-keeping.ts';
import { incidentViews } from './incident-views.ts';
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
      help: {
        en: 'How serious it is, from the answers first and from triage then.',
        cy: 'Pa mor ddifrifol ydyw, o’r atebion yn gyntaf ac yna o’r brysbennu.',
      },
      choices: levels,
      indexed: true,
      look: 'level-pill',
      readOnly: true,
    }),
    status: choice({
      label: { en: 'Status', cy: 'Statws' },
      help: {
        en: 'How far the incident has come.',
        cy: 'Pa mor bell y mae’r digwyddiad wedi dod.',
      },
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
      help: { en: 'The ward of the councillor.', cy: 'Ward y cynghorydd.' },
      maxLength: 100,
      indexed: true,
    }),
    owner: optional(
      text({
        label: { en: 'Owner', cy: 'Perchennog' },
        help: {
          en: 'The officer who has it. Empty: nobody has taken it yet.',
          cy: 'Y swyddog sydd â’r gofal. Gwag: nid oes neb wedi’i gymryd eto.',
        },
        maxLength: 200,
        readOnly: true,
      }),
    ),
    receivedAt: instant({
      label: { en: 'Received', cy: 'Derbyniwyd' },
      help: {
        en: 'When the hub accepted the report. The bar shows for how long it has been open; it is full after two weeks.',
        cy: 'Pryd y derbyniodd yr hwb yr adroddiad. Mae’r bar yn dangos ers faint y mae ar agor; mae’n llawn ar ôl pythefnos.',
      },
      indexed: true,
      look: { ageUnless: { column: 'status', is: 'closed' } },
      readOnly: true,
    }),
    acknowledgeBy: instant({
      label: { en: 'Acknowledge by', cy: 'Cydnabod erbyn' },
      help: {
        en: 'By when an officer has to have taken it, as the council has promised.',
        cy: 'Erbyn pryd y mae’n rhaid i swyddog fod wedi’i gymryd, fel yr addawodd y cyngor.',
      },
      readOnly: true,
    }),
    acknowledgedAt: optional(
      instant({
        label: { en: 'Acknowledged', cy: 'Cydnabuwyd am' },
        help: {
          en: 'When an officer pressed “I’ve got this”.',
          cy: 'Pryd y pwysodd swyddog “Mae gen i hwn”.',
        },
        readOnly: true,
      }),
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
        help: {
          en: 'What was said or done, as triage scored it. 5 is the worst.',
          cy: 'Yr hyn a ddywedwyd neu a wnaed, yn ôl y brysbennu. 5 yw’r gwaethaf.',
        },
        minimum: 1,
        readOnly: true,
      }),
    ),
    likelihood: optional(
      wholeNumber({
        label: { en: 'Likelihood (1 to 5)', cy: 'Tebygolrwydd (1 i 5)' },
        help: {
          en: 'How likely harm is next, as triage scored it. 5 is the most likely.',
          cy: 'Pa mor debygol yw niwed nesaf, yn ôl y brysbennu. 5 yw’r mwyaf tebygol.',
        },
        minimum: 1,
        readOnly: true,
      }),
    ),
    outcome: optional(
      choice({
        label: { en: 'Outcome', cy: 'Canlyniad' },
        help: {
          en: 'What triage decided is to be done.',
          cy: 'Yr hyn y penderfynodd y brysbennu ei wneud.',
        },
        choices: outcomes,
        readOnly: true,
      }),
    ),
    reporter: text({
      label: { en: 'Reported by', cy: 'Adroddwyd gan' },
      help: { en: 'The councillor who reported it.', cy: 'Y cynghorydd a’i hadroddodd.' },
      maxLength: 200,
      readOnly: true,
    }),
    closedAt: optional(
      instant({
        label: { en: 'Closed', cy: 'Caewyd' },
        help: { en: 'When it was closed.', cy: 'Pryd y’i caewyd.' },
        indexed: true,
        readOnly: true,
      }),
    ),
    closeReason: optional(
      note({
        label: { en: 'Reason for closing', cy: 'Rheswm dros gau' },
        help: {
          en: 'As the councillor was told it.',
          cy: 'Fel y dywedwyd wrth y cynghorydd.',
        },
        maxLength: 4_000,
        readOnly: true,
      }),
    ),
    ...keepingFields,
  },
  views: incidentViews,
});

/** One row of the Incidents list. */
export type IncidentRow = ItemOf<typeof incidents>;
export type Level = keyof typeof levels;
export type Status = keyof typeof statuses;
export type Category = keyof typeof categories;
export type Outcome = keyof typeof outcomes;
