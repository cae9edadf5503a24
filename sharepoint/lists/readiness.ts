import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';
import { readinessStatements } from './readiness-statements.ts';

/**
 * The council's own look at whether it is ready, before anything happens (domain.md 11). In the shape of the LGA's
 * self-assessment toolkit: statements scored 0, 1 or 2 with evidence, ten points a principle.
 */
export const readiness = defineList({
  name: 'Readiness',
  title: { en: 'Readiness', cy: 'Parodrwydd' },
  purpose: {
    en: 'Whether the council is ready to keep its councillors safe: statements, scores and evidence. Scored in the hub once a year.',
    cy: 'A yw’r cyngor yn barod i gadw ei gynghorwyr yn ddiogel: datganiadau, sgoriau a thystiolaeth. Sgorir yn yr hwb unwaith y flwyddyn.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'Statement', cy: 'Datganiad' },
      help: {
        en: 'Something that is true of a council that is ready.',
        cy: 'Rhywbeth sy’n wir am gyngor sy’n barod.',
      },
      maxLength: 255,
    }),
    titleCy: optional(
      text({
        label: { en: 'Statement, in Welsh', cy: 'Datganiad, yn Gymraeg' },
        help: {
          en: 'Shown to whoever reads the hub in Welsh.',
          cy: 'I’r rhai sy’n darllen yr hwb yn Gymraeg.',
        },
        maxLength: 255,
      }),
    ),
    principle: choice({
      label: { en: 'Principle', cy: 'Egwyddor' },
      help: {
        en: 'Ten points can be reached for each principle.',
        cy: 'Gellir cyrraedd deg pwynt am bob egwyddor.',
      },
      choices: {
        'zero-tolerance': { en: 'Zero tolerance of abuse', cy: 'Dim goddef cam-drin' },
        clarity: {
          en: 'Clear process and people responsible',
          cy: 'Proses glir a phobl gyfrifol',
        },
        police: { en: 'Working with the police', cy: 'Gweithio gyda’r heddlu' },
        risk: { en: 'Risk assessed for each councillor', cy: 'Asesu risg i bob cynghorydd' },
        wellbeing: { en: 'Wellbeing comes first', cy: 'Lles yn gyntaf' },
      },
    }),
    position: wholeNumber({
      label: { en: 'Order', cy: 'Trefn' },
      help: { en: 'Where it stands in the check.', cy: 'Ble y mae yn yr archwiliad.' },
      minimum: 1,
      indexed: true,
    }),
    score: optional(
      choice({
        label: { en: 'Score', cy: 'Sgôr' },
        help: {
          en: 'Empty: nobody has scored it yet.',
          cy: 'Gwag: nid oes neb wedi’i sgorio eto.',
        },
        choices: {
          '0': { en: '0: not yet', cy: '0: dim eto' },
          '1': { en: '1: in part', cy: '1: yn rhannol' },
          '2': { en: '2: in full', cy: '2: yn llawn' },
        },
        readOnly: true,
      }),
    ),
    evidence: optional(
      note({
        label: { en: 'Evidence', cy: 'Tystiolaeth' },
        help: {
          en: 'What shows it: a document, a date, who does it. No name of a councillor and no incident.',
          cy: 'Beth sy’n ei ddangos: dogfen, dyddiad, pwy sy’n ei wneud. Dim enw cynghorydd a dim digwyddiad.',
        },
        maxLength: 2000,
        look: 'wrapped',
      }),
    ),
    scoredBy: optional(
      text({
        label: { en: 'Scored by', cy: 'Sgoriwyd gan' },
        help: { en: 'Who gave this score.', cy: 'Pwy a roddodd y sgôr hon.' },
        maxLength: 200,
        readOnly: true,
      }),
    ),
    scoredAt: optional(
      instant({
        label: { en: 'Scored', cy: 'Sgoriwyd' },
        help: {
          en: 'After a year the hub asks for it again.',
          cy: 'Ar ôl blwyddyn mae’r hwb yn gofyn amdano eto.',
        },
        indexed: true,
        readOnly: true,
      }),
    ),
    statementKey: text({
      label: { en: 'Statement key', cy: 'Allwedd y datganiad' },
      help: {
        en: 'By which the hub knows the statement, whatever its words.',
        cy: 'Dyma sut mae’r hwb yn adnabod y datganiad, beth bynnag ei eiriau.',
      },
      maxLength: 64,
      indexed: true,
      unique: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'By principle',
      cy: 'Yn ôl egwyddor',
      columns: ['title', 'score', 'evidence', 'scoredBy', 'scoredAt'],
      groupBy: 'principle',
      orderBy: [{ column: 'position' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
  startsWith: readinessStatements,
});

export type ReadinessRow = ItemOf<typeof readiness>;
export type Principle = ReadinessRow['principle'];
