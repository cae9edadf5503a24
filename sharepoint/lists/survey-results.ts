import { defineList } from '#schema/define-list.ts';
import { note, text, wholeNumber } from '#schema/fields.ts';

/**
 * What came of a survey: one row a question, each counted by itself, with small cells hidden for ever. There is no
 * row of any one person, so whoever owns the site can join nothing (docs/decisions, the survey).
 */
export const surveyResults = defineList({
  name: 'SurveyResults',
  title: { en: 'Survey results', cy: 'Canlyniadau arolygon' },
  purpose: {
    en: 'What councillors said, question by question. Numbers under 5, and whatever would give them away, are left out. Silence does not mean that all is well.',
    cy: 'Yr hyn a ddywedodd cynghorwyr, fesul cwestiwn. Gadewir allan rifau dan 5, a phopeth a fyddai’n eu datgelu. Nid yw tawelwch yn golygu bod popeth yn iawn.',
  },
  site: 'register',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Question', cy: 'Cwestiwn' },
      help: { en: 'As it was asked.', cy: 'Fel y gofynnwyd.' },
      maxLength: 255,
      readOnly: true,
    }),
    survey: text({
      label: { en: 'Survey', cy: 'Arolwg' },
      help: { en: 'Which one.', cy: 'Pa un.' },
      maxLength: 120,
      indexed: true,
      readOnly: true,
    }),
    answered: wholeNumber({
      label: { en: 'Surveys answered', cy: 'Arolygon a atebwyd' },
      help: {
        en: 'How many sent the survey; 0 stands for fewer than 5.',
        cy: 'Faint a anfonodd yr arolwg; mae 0 yn golygu llai na 5.',
      },
      minimum: 0,
      readOnly: true,
    }),
    answers: note({
      label: { en: 'Answers', cy: 'Atebion' },
      help: {
        en: 'Each answer with its number, or – where it is hidden. Comments stand apart from everything else.',
        cy: 'Pob ateb gyda’i rif, neu – lle mae’n gudd. Saif sylwadau ar wahân i bopeth arall.',
      },
      maxLength: 60000,
      look: 'wrapped',
      readOnly: true,
    }),
    question: text({
      label: { en: 'Question, key', cy: 'Cwestiwn, allwedd' },
      help: { en: 'By which the hub knows it.', cy: 'Dyma sut mae’r hwb yn ei adnabod.' },
      maxLength: 40,
      readOnly: true,
      hidden: true,
    }),
    surveyKey: text({
      label: { en: 'Survey key', cy: 'Allwedd yr arolwg' },
      help: { en: 'By which the hub knows it.', cy: 'Dyma sut mae’r hwb yn ei adnabod.' },
      maxLength: 64,
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
    resultKey: text({
      label: { en: 'Result key', cy: 'Allwedd y canlyniad' },
      help: {
        en: 'By which the hub knows a result that it has written already.',
        cy: 'Dyma sut mae’r hwb yn adnabod canlyniad y mae eisoes wedi’i ysgrifennu.',
      },
      maxLength: 120,
      indexed: true,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'By survey',
      cy: 'Fesul arolwg',
      columns: ['title', 'answers', 'answered'],
      groupBy: 'survey',
      isDefault: true,
      rowLimit: 100,
    },
  ],
});
