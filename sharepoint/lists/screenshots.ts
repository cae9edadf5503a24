import { defineList } from '#schema/define-list.ts';
import { optional, text } from '#schema/fields.ts';

/** The pictures that belong to take-down requests, as files: each is named by the key of its request, and by nobody. */
export const screenshots = defineList({
  name: 'Screenshots',
  title: { en: 'Pictures of take-down requests', cy: 'Lluniau ceisiadau i dynnu i lawr' },
  purpose: {
    en: 'What a post looked like when a councillor asked to have it taken down. The hub files and removes these.',
    cy: 'Sut olwg oedd ar bostiad pan ofynnodd cynghorydd am ei dynnu i lawr. Yr hwb sy’n ffeilio a dileu’r rhain.',
  },
  site: 'restricted',
  editedBy: 'hub',
  holds: 'files',
  fields: {
    title: optional(
      text({
        label: { en: 'Name', cy: 'Enw' },
        help: { en: 'Empty: the file’s name says it.', cy: 'Gwag: enw’r ffeil sy’n ei ddweud.' },
        maxLength: 255,
        indexed: true,
        readOnly: true,
      }),
    ),
  },
  views: [
    {
      name: 'All pictures',
      cy: 'Pob llun',
      columns: ['title'],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});
