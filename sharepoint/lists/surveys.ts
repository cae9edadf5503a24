import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { flag, instant, text } from '#schema/fields.ts';

/** When the member survey is open (domain.md 3.10, practices 15 and 18). No answer ever stands here. */
export const surveys = defineList({
  name: 'Surveys',
  title: { en: 'Member surveys', cy: 'Arolygon aelodau' },
  purpose: {
    en: 'When councillors were asked how things are. Opened in the hub. No answer stands here, and nobody who answered.',
    cy: 'Pryd y gofynnwyd i gynghorwyr sut mae pethau. Agorir yn yr hwb. Nid oes ateb yma, na neb a atebodd.',
  },
  site: 'register',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Survey', cy: 'Arolwg' },
      help: { en: 'For example Spring 2027.', cy: 'Er enghraifft Gwanwyn 2027.' },
      maxLength: 120,
      readOnly: true,
    }),
    opensAt: instant({
      label: { en: 'Opened', cy: 'Agorwyd' },
      help: { en: 'From then on it can be answered.', cy: 'O hynny ymlaen gellir ei ateb.' },
      indexed: true,
      readOnly: true,
    }),
    closesAt: instant({
      label: { en: 'Closes', cy: 'Yn cau' },
      help: {
        en: 'Nothing can be seen of the answers before that.',
        cy: 'Ni ellir gweld dim o’r atebion cyn hynny.',
      },
      indexed: true,
      readOnly: true,
    }),
    counted: flag({
      label: { en: 'Counted', cy: 'Wedi’i gyfrif' },
      help: {
        en: 'Yes: the results are there, and the answers themselves are gone.',
        cy: 'Ydy: mae’r canlyniadau yno, ac mae’r atebion eu hunain wedi mynd.',
      },
      readOnly: true,
    }),
    surveyKey: text({
      label: { en: 'Survey key', cy: 'Allwedd yr arolwg' },
      help: {
        en: 'By which the hub knows a survey that it has opened already.',
        cy: 'Dyma sut mae’r hwb yn adnabod arolwg y mae eisoes wedi’i agor.',
      },
      maxLength: 64,
      indexed: true,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'Newest first',
      cy: 'Y diweddaraf gyntaf',
      columns: ['title', 'opensAt', 'closesAt', 'counted'],
      orderBy: [{ column: 'opensAt', descending: true }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type SurveyRow = ItemOf<typeof surveys>;
