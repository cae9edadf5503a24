import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, optional, text, wholeNumber } from '#schema/fields.ts';
import { ladderNames, targets, usualSteps } from './ladder-steps.ts';

/**
 * Who is asked to take an incident, and after how long the next: one row a step. A ladder counts only as
 * a whole: what makes one is in teams-app/domain/alerts/read-ladder.ts.
 */
export const ladders = defineList({
  name: 'Ladders',
  title: { en: 'Ladders', cy: 'Ysgolion' },
  purpose: {
    en: 'Who is asked to take an incident, step by step, while nobody has it. An edit counts for incidents that come in after it.',
    cy: 'Pwy y gofynnir iddynt gymryd digwyddiad, gam wrth gam, tra nad oes neb wedi’i gymryd. Mae newid yn cyfrif i ddigwyddiadau a ddaw ar ei ôl.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'In words', cy: 'Mewn geiriau' },
      help: {
        en: 'For whoever reads the list; the hub does not read it.',
        cy: 'I bwy bynnag sy’n darllen y rhestr; nid yw’r hwb yn ei ddarllen.',
      },
      maxLength: 255,
    }),
    ladder: choice({
      label: { en: 'Ladder', cy: 'Ysgol' },
      help: {
        en: 'For which incidents: their level when they come in, and for High the hour.',
        cy: 'Ar gyfer pa ddigwyddiadau: eu lefel pan ddônt i mewn, ac ar gyfer Uchel yr awr.',
      },
      choices: ladderNames,
      indexed: true,
    }),
    step: wholeNumber({
      label: { en: 'Step', cy: 'Cam' },
      help: { en: '1, 2, 3 and so on, none left out.', cy: '1, 2, 3 ac yn y blaen, heb fwlch.' },
      minimum: 1,
    }),
    minutes: wholeNumber({
      label: { en: 'Minutes after the start', cy: 'Munudau ar ôl y dechrau' },
      help: {
        en: 'When these people are asked, if nobody has it by then. Step 1 is at 0. For Moderate and Low only office hours count: 510 minutes are a working day.',
        cy: 'Pryd y gofynnir i’r bobl hyn, os nad oes neb wedi’i gymryd erbyn hynny. Mae cam 1 ar 0. Ar gyfer Cymedrol ac Isel dim ond oriau’r swyddfa sy’n cyfrif: mae 510 munud yn ddiwrnod gwaith.',
      },
      minimum: 0,
    }),
    asks: choice({
      label: { en: 'Asks', cy: 'Yn gofyn i' },
      help: {
        en: 'Whoever holds the role, or is on the rota, at that minute. Someone excluded is never asked.',
        cy: 'Pwy bynnag sydd yn y rôl, neu ar y rota, y funud honno. Ni ofynnir byth i rywun sydd wedi’i eithrio.',
      },
      choices: targets,
    }),
    asksAlso: optional(
      choice({
        label: { en: 'And', cy: 'A' },
        help: { en: 'Asked in the same minute.', cy: 'Gofynnir iddynt yr un funud.' },
        choices: targets,
      }),
    ),
    asksThird: optional(
      choice({
        label: { en: 'And also', cy: 'A hefyd' },
        help: { en: 'Asked in the same minute.', cy: 'Gofynnir iddynt yr un funud.' },
        choices: targets,
      }),
    ),
    againFrom: optional(
      wholeNumber({
        label: { en: 'Then again from step', cy: 'Yna eto o gam' },
        help: {
          en: 'On the last step of each ladder, and there alone: the ladder never ends.',
          cy: 'Ar gam olaf pob ysgol, ac yno’n unig: nid yw’r ysgol byth yn dod i ben.',
        },
        minimum: 1,
      }),
    ),
    againAfter: optional(
      wholeNumber({
        label: { en: 'After so many minutes', cy: 'Ar ôl cynifer o funudau' },
        help: {
          en: 'On the last step alone: how long these people have, before it goes on from that step.',
          cy: 'Ar y cam olaf yn unig: faint o amser sydd gan y bobl hyn, cyn iddi fynd ymlaen o’r cam hwnnw.',
        },
        minimum: 1,
      }),
    ),
  },
  startsWith: usualSteps,
  views: [
    {
      name: 'By ladder',
      cy: 'Yn ôl ysgol',
      columns: [
        'step',
        'minutes',
        'asks',
        'asksAlso',
        'asksThird',
        'againFrom',
        'againAfter',
        'title',
      ],
      groupBy: 'ladder',
      orderBy: [{ column: 'step' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type LadderRow = ItemOf<typeof ladders>;
