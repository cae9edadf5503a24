import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, optional, text } from '#schema/fields.ts';
import type { Words } from '#schema/fields.ts';
import { momentColumn, officerColumn, requestColumns } from './request-columns.ts';

const wish = (label: Words, help: Words) =>
  choice({
    label,
    help,
    choices: {
      private: { en: 'Keep it private', cy: 'Ei gadw’n breifat' },
      shown: { en: 'Show it', cy: 'Ei ddangos' },
    },
    startsAs: 'private',
    indexed: true,
    readOnly: true,
  });
const since = (label: Words) =>
  momentColumn(label, {
    en: 'Since when. Empty: they never chose, so it is private.',
    cy: 'Ers pryd. Gwag: ni ddewiswyd erioed, felly mae’n breifat.',
  });
const done = (label: Words) =>
  momentColumn(label, {
    en: 'When an officer saw to it. Empty: still to be done.',
    cy: 'Pryd y gwnaeth swyddog hynny. Gwag: i’w wneud o hyd.',
  });

/**
 * Where councillors want their home address to be shown (domain.md, practices 67, 68, 70). Private where nothing
 * was chosen. The address itself stands nowhere in the hub.
 */
export const addressChoices = defineList({
  name: 'AddressChoices',
  title: { en: 'Home addresses: choices', cy: 'Cyfeiriadau cartref: dewisiadau' },
  purpose: {
    en: 'Whether a councillor wants their home address shown, place by place. The address itself is not kept here.',
    cy: 'A yw cynghorydd am i’w gyfeiriad cartref gael ei ddangos, lle wrth le. Ni chedwir y cyfeiriad ei hun yma.',
  },
  site: 'restricted',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Name', cy: 'Enw' },
      help: { en: 'Whose choice it is.', cy: 'Dewis pwy yw.' },
      maxLength: 255,
      readOnly: true,
    }),
    website: wish(
      { en: 'Council website', cy: 'Gwefan y cyngor' },
      { en: 'What the councillor wants.', cy: 'Yr hyn y mae’r cynghorydd ei eisiau.' },
    ),
    websiteSince: since({ en: 'Website: chosen', cy: 'Gwefan: dewiswyd' }),
    websiteDone: done({ en: 'Website: done', cy: 'Gwefan: wedi’i wneud' }),
    register: wish(
      { en: 'Register of interests', cy: 'Cofrestr buddiannau' },
      {
        en: 'What the councillor wants in the register that the public can read. The law has a say too.',
        cy: 'Yr hyn y mae’r cynghorydd ei eisiau yn y gofrestr y gall y cyhoedd ei darllen. Mae gan y gyfraith lais hefyd.',
      },
    ),
    registerSince: since({ en: 'Register: chosen', cy: 'Cofrestr: dewiswyd' }),
    registerDone: done({ en: 'Register: done', cy: 'Cofrestr: wedi’i wneud' }),
    ballot: optional(
      choice({
        label: { en: 'Ballot paper', cy: 'Papur pleidleisio' },
        help: {
          en: 'A note of the councillor’s own for the next election. It goes to nobody.',
          cy: 'Nodyn y cynghorydd ei hun ar gyfer yr etholiad nesaf. Nid yw’n mynd at neb.',
        },
        choices: {
          area: { en: 'The area alone', cy: 'Yr ardal yn unig' },
          address: { en: 'The whole address', cy: 'Y cyfeiriad cyfan' },
        },
        readOnly: true,
      }),
    ),
    officer: officerColumn,
    ...requestColumns,
  },
  views: [
    {
      name: 'To keep private',
      cy: 'I’w cadw’n breifat',
      columns: ['title', 'website', 'websiteSince', 'websiteDone', 'register', 'registerDone'],
      where: [{ column: 'website', is: 'equal', value: 'private' }],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'To show on the website',
      cy: 'I’w dangos ar y wefan',
      columns: ['title', 'website', 'websiteSince', 'websiteDone', 'register', 'registerDone'],
      where: [{ column: 'website', is: 'equal', value: 'shown' }],
      orderBy: [{ column: 'title' }],
      rowLimit: 100,
    },
  ],
});

export type AddressRow = ItemOf<typeof addressChoices>;
