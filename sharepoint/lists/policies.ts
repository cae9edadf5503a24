import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, instant, note, optional, text } from '#schema/fields.ts';
import { policyPlace, policyTopics } from './policy-choices.ts';

/**
 * Policies, guides and templates: a library of files, each with an owner and a day of review (domain.md,
 * practices 1 to 3, 38 to 43, 71, 73, 75, 80; 3.9). A file that was only put there is a draft: councillors see it
 * once somebody has said that it is in force. Every column may be empty, for files come before words.
 */
export const policies = defineList({
  name: 'Policies',
  title: { en: 'Policies and templates', cy: 'Polisïau a thempledi' },
  purpose: {
    en: 'Policies, guides and templates on the safety of councillors. Put the file here, fill in its columns, and set it in force.',
    cy: 'Polisïau, canllawiau a thempledi ar ddiogelwch cynghorwyr. Rhowch y ffeil yma, llenwch ei cholofnau a’i rhoi mewn grym.',
  },
  site: 'register',
  editedBy: 'people',
  holds: 'files',
  fields: {
    title: optional(
      text({
        label: { en: 'Name', cy: 'Enw' },
        help: {
          en: 'As a councillor reads it. A file without a name is not shown in the hub.',
          cy: 'Fel y mae cynghorydd yn ei ddarllen. Ni ddangosir ffeil heb enw yn yr hwb.',
        },
        maxLength: 200,
        indexed: true,
      }),
    ),
    titleCy: optional(
      text({
        label: { en: 'Name, in Welsh', cy: 'Enw, yn Gymraeg' },
        help: {
          en: 'Shown to whoever reads the hub in Welsh.',
          cy: 'I’r rhai sy’n darllen yr hwb yn Gymraeg.',
        },
        maxLength: 200,
      }),
    ),
    standing: optional(
      choice({
        label: { en: 'Standing', cy: 'Statws' },
        help: {
          en: 'Only what is in force is shown to councillors.',
          cy: 'Dim ond yr hyn sydd mewn grym a ddangosir i gynghorwyr.',
        },
        choices: {
          draft: { en: 'Draft', cy: 'Drafft' },
          'in-force': { en: 'In force', cy: 'Mewn grym' },
          withdrawn: { en: 'Withdrawn', cy: 'Tynnwyd yn ôl' },
        },
        startsAs: 'draft',
        indexed: true,
      }),
    ),
    topic: policyTopics,
    about: optional(
      note({
        label: { en: 'What it is for', cy: 'At beth y mae' },
        help: { en: 'One or two plain sentences.', cy: 'Brawddeg neu ddwy blaen.' },
        maxLength: 1000,
        look: 'wrapped',
      }),
    ),
    aboutCy: optional(
      note({
        label: { en: 'What it is for, in Welsh', cy: 'At beth y mae, yn Gymraeg' },
        help: { en: 'The same in Welsh.', cy: 'Yr un peth yn Gymraeg.' },
        maxLength: 1000,
        look: 'wrapped',
      }),
    ),
    owner: optional(
      text({
        label: { en: 'Owner', cy: 'Perchennog' },
        help: {
          en: 'Who looks after it: the name or e-mail address as in the People list. Reminders go there.',
          cy: 'Pwy sy’n gofalu amdano: yr enw neu’r e-bost fel yn y rhestr Pobl. Yno yr â’r nodiadau atgoffa.',
        },
        maxLength: 200,
      }),
    ),
    edition: optional(
      text({
        label: { en: 'Version', cy: 'Fersiwn' },
        help: { en: 'As it stands on the document.', cy: 'Fel y mae ar y ddogfen.' },
        maxLength: 40,
      }),
    ),
    adoptedAt: optional(
      instant({
        label: { en: 'Adopted', cy: 'Mabwysiadwyd' },
        help: { en: 'When the council agreed it.', cy: 'Pryd y cytunodd y cyngor arno.' },
      }),
    ),
    reviewAt: optional(
      instant({
        label: { en: 'Review by', cy: 'Adolygu erbyn' },
        help: {
          en: 'The hub reminds the owner from 30 days before, and goes on until the day is moved.',
          cy: 'Mae’r hwb yn atgoffa’r perchennog o 30 diwrnod ymlaen llaw, ac yn dal ati nes symud y dyddiad.',
        },
        indexed: true,
        look: 'due-date',
      }),
    ),
    ...policyPlace,
  },
  views: [
    {
      name: 'All',
      cy: 'Popeth',
      columns: ['title', 'standing', 'topic', 'edition', 'owner', 'adoptedAt', 'reviewAt'],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Review calendar',
      cy: 'Calendr adolygu',
      columns: ['reviewAt', 'title', 'owner', 'edition', 'standing'],
      where: [{ column: 'standing', is: 'equal', value: 'in-force' }],
      orderBy: [{ column: 'reviewAt' }],
      rowLimit: 100,
    },
    {
      name: 'Do they cover councillors?',
      cy: 'A ydynt yn cynnwys cynghorwyr?',
      columns: ['title', 'coversCouncillors', 'made', 'owner', 'reviewAt'],
      where: [{ column: 'standing', is: 'equal', value: 'in-force' }],
      orderBy: [{ column: 'title' }],
      rowLimit: 100,
    },
  ],
});

export type PolicyRow = ItemOf<typeof policies>;
