import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, note, text } from '#schema/fields.ts';
import {
  askedColumn,
  momentColumn,
  officerColumn,
  requestColumns,
  wordsColumn,
} from './request-columns.ts';

/**
 * Applications to keep details of an interest out of the public register (domain.md, practice 69; Localism Act
 * 2011, s.32). No incident is asked for: that the councillor thinks that it could lead to violence or
 * intimidation is enough to apply.
 */
export const sensitiveInterests = defineList({
  name: 'SensitiveInterests',
  title: { en: 'Sensitive interests', cy: 'Buddiannau sensitif' },
  purpose: {
    en: 'Applications of councillors to keep details out of the public register, and what the monitoring officer decided.',
    cy: 'Ceisiadau cynghorwyr i gadw manylion allan o’r gofrestr gyhoeddus, a phenderfyniad y swyddog monitro.',
  },
  site: 'restricted',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Application', cy: 'Cais' },
      help: { en: 'Whose it is.', cy: 'Pwy piau.' },
      maxLength: 255,
      readOnly: true,
    }),
    stage: choice({
      label: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
      help: {
        en: 'The monitoring officer decides.',
        cy: 'Y swyddog monitro sy’n penderfynu.',
      },
      choices: {
        asked: { en: 'Asked', cy: 'Gofynnwyd' },
        'more-wanted': { en: 'More wanted', cy: 'Eisiau mwy' },
        granted: { en: 'Granted', cy: 'Caniatawyd' },
        'not-granted': { en: 'Not granted', cy: 'Ni chaniatawyd' },
        withdrawn: { en: 'Withdrawn', cy: 'Tynnwyd yn ôl' },
      },
      indexed: true,
      readOnly: true,
    }),
    askedAt: askedColumn,
    interest: note({
      label: { en: 'What to keep out of the register', cy: 'Beth i’w gadw o’r gofrestr' },
      help: { en: 'As the councillor wrote it.', cy: 'Fel y’i hysgrifennwyd gan y cynghorydd.' },
      maxLength: 4_000,
      readOnly: true,
    }),
    reason: wordsColumn(
      { en: 'Why', cy: 'Pam' },
      {
        en: 'If the councillor wanted to say. It may stay empty.',
        cy: 'Os oedd y cynghorydd am ddweud. Gall aros yn wag.',
      },
    ),
    answer: wordsColumn(
      { en: 'Answer', cy: 'Ateb' },
      { en: 'What the councillor reads.', cy: 'Yr hyn y mae’r cynghorydd yn ei ddarllen.' },
    ),
    decidedAt: momentColumn(
      { en: 'Answered', cy: 'Atebwyd' },
      { en: 'When the monitoring officer answered.', cy: 'Pryd yr atebodd y swyddog monitro.' },
    ),
    endedAt: momentColumn(
      { en: 'Withdrawn on', cy: 'Tynnwyd yn ôl ar' },
      { en: 'When the councillor took it back.', cy: 'Pryd y tynnodd y cynghorydd ef yn ôl.' },
    ),
    officer: officerColumn,
    ...requestColumns,
  },
  views: [
    {
      name: 'To decide',
      cy: 'I’w penderfynu',
      columns: ['askedAt', 'title', 'stage', 'officer'],
      where: [{ column: 'stage', is: 'equal', value: 'asked' }],
      orderBy: [{ column: 'askedAt' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Granted',
      cy: 'Caniatawyd',
      columns: ['title', 'interest', 'decidedAt', 'officer'],
      where: [{ column: 'stage', is: 'equal', value: 'granted' }],
      orderBy: [{ column: 'askedAt' }],
      rowLimit: 100,
    },
  ],
});

export type InterestRow = ItemOf<typeof sensitiveInterests>;
