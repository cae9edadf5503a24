import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, instant, note, optional, text } from '#schema/fields.ts';
import type { Words } from '#schema/fields.ts';
import {
  askedColumn,
  askerColumns,
  keyColumn,
  momentColumn,
  officerColumn,
} from './request-columns.ts';

/** One step that a councillor is asked to keep to. The words are the same for everybody, so that none tells of a person. */
const step = (label: Words) =>
  optional(
    flag({
      label,
      help: {
        en: 'One of the steps with which the councillor may go ahead.',
        cy: 'Un o’r camau y caiff y cynghorydd fynd ymlaen â nhw.',
      },
      readOnly: true,
    }),
  );

/**
 * Whether to visit somebody: what councillors asked, and the advice (domain.md 3.7, practices 58 and 59). An
 * answer is one of four sentences and a few set steps: there is no column in which a reason could be written.
 */
export const visitChecks = defineList({
  name: 'VisitChecks',
  title: { en: 'Visit checks', cy: 'Gwiriadau ymweliad' },
  purpose: {
    en: 'Whom councillors want to visit, and the advice that they were given. No reason is written here. Rows go after two years.',
    cy: 'Pwy y mae cynghorwyr am ymweld â nhw, a’r cyngor a roddwyd iddynt. Nid oes rheswm yn cael ei ysgrifennu yma. Mae rhesi’n mynd ar ôl dwy flynedd.',
  },
  site: 'restricted',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Whom', cy: 'Pwy' },
      help: { en: 'As the councillor wrote it.', cy: 'Fel y’i hysgrifennwyd gan y cynghorydd.' },
      maxLength: 255,
      readOnly: true,
    }),
    address: note({
      label: { en: 'Where', cy: 'Ble' },
      help: { en: 'As the councillor wrote it.', cy: 'Fel y’i hysgrifennwyd gan y cynghorydd.' },
      maxLength: 500,
      readOnly: true,
    }),
    visitAt: instant({
      label: { en: 'When they want to go', cy: 'Pryd y maent am fynd' },
      help: { en: 'Day and time of the visit.', cy: 'Diwrnod ac amser yr ymweliad.' },
      indexed: true,
      readOnly: true,
    }),
    purpose: note({
      label: { en: 'What for', cy: 'At ba ddiben' },
      help: { en: 'As the councillor wrote it.', cy: 'Fel y’i hysgrifennwyd gan y cynghorydd.' },
      maxLength: 1_000,
      readOnly: true,
    }),
    stage: choice({
      label: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
      help: {
        en: 'Until there is advice, the councillor reads: Do not visit until an officer replies.',
        cy: 'Nes bod cyngor, mae’r cynghorydd yn darllen: Peidiwch ag ymweld nes i swyddog ateb.',
      },
      choices: {
        asked: { en: 'Asked', cy: 'Gofynnwyd' },
        wait: { en: 'Wait', cy: 'Arhoswch' },
        'no-advice-against': {
          en: 'No advice against; usual precautions',
          cy: 'Dim cyngor yn erbyn; y rhagofalon arferol',
        },
        'with-steps': {
          en: 'Go ahead only with these steps',
          cy: 'Ewch ymlaen dim ond gyda’r camau hyn',
        },
        'not-advised': {
          en: 'Visit not advised; offer office or online',
          cy: 'Ni chynghorir ymweld; cynigiwch swyddfa neu ar-lein',
        },
        withdrawn: { en: 'Withdrawn', cy: 'Tynnwyd yn ôl' },
      },
      indexed: true,
      readOnly: true,
    }),
    askedAt: askedColumn,
    dueAt: instant({
      label: { en: 'Advice due', cy: 'Cyngor erbyn' },
      help: {
        en: 'One working day; the same day where the visit is sooner than that.',
        cy: 'Un diwrnod gwaith; yr un diwrnod os yw’r ymweliad yn gynt na hynny.',
      },
      look: 'due-date',
      readOnly: true,
    }),
    withSomebody: step({ en: 'Take somebody with you', cy: 'Ewch â rhywun gyda chi' }),
    callFirst: step({
      en: 'Phone first and agree a time',
      cy: 'Ffoniwch yn gyntaf a chytuno ar amser',
    }),
    inDaylight: step({ en: 'Go while it is light', cy: 'Ewch tra bydd hi’n olau' }),
    stayOutside: step({ en: 'Do not go inside', cy: 'Peidiwch â mynd i mewn' }),
    checkIn: step({
      en: 'Start a check-in before you go',
      cy: 'Dechreuwch gofrestriad diogelwch cyn i chi fynd',
    }),
    readyToLeave: step({
      en: 'Park so that you can leave at once',
      cy: 'Parciwch fel y gallwch adael ar unwaith',
    }),
    police: optional(
      choice({
        label: { en: 'What the police advise', cy: 'Beth mae’r heddlu’n ei gynghori' },
        help: {
          en: 'Where the force gives such advice: their advice alone, never a reason.',
          cy: 'Lle mae’r heddlu’n rhoi cyngor o’r fath: eu cyngor yn unig, byth reswm.',
        },
        choices: {
          asked: { en: 'Asked, no answer yet', cy: 'Gofynnwyd, dim ateb eto' },
          'no-advice-against': { en: 'No advice against', cy: 'Dim cyngor yn erbyn' },
          'with-steps': { en: 'Only with steps', cy: 'Dim ond gyda chamau' },
          'not-advised': { en: 'Not advised', cy: 'Ni chynghorir' },
        },
        readOnly: true,
      }),
    ),
    answeredAt: momentColumn(
      { en: 'Answered', cy: 'Atebwyd' },
      { en: 'When an officer last answered.', cy: 'Pryd yr atebodd swyddog ddiwethaf.' },
    ),
    endedAt: momentColumn(
      { en: 'Withdrawn on', cy: 'Tynnwyd yn ôl ar' },
      { en: 'When the councillor took it back.', cy: 'Pryd y tynnodd y cynghorydd ef yn ôl.' },
    ),
    officer: officerColumn,
    ...askerColumns,
    key: keyColumn,
  },
  views: [
    {
      name: 'To answer',
      cy: 'I’w hateb',
      columns: ['dueAt', 'visitAt', 'councillor', 'stage', 'police', 'officer'],
      where: [{ column: 'stage', is: 'equal', value: 'asked' }],
      orderBy: [{ column: 'visitAt' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'All, newest first',
      cy: 'Pob un, y diweddaraf yn gyntaf',
      columns: ['askedAt', 'visitAt', 'councillor', 'stage', 'answeredAt', 'officer'],
      orderBy: [{ column: 'askedAt', descending: true }],
      rowLimit: 100,
    },
  ],
});

export type VisitCheckRow = ItemOf<typeof visitChecks>;
