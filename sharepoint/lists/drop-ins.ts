import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { instant, text } from '#schema/fields.ts';

/**
 * Times at which somebody is there to be spoken to (domain.md, practice 26). Who has taken one never stands here:
 * that is kept sealed in the promises store until the time is over.
 */
export const dropIns = defineList({
  name: 'DropIns',
  title: { en: 'Drop-in times', cy: 'Amseroedd galw heibio' },
  purpose: {
    en: 'Times at which somebody is there to talk. Offered in the hub. Who takes one is not recorded here.',
    cy: 'Amseroedd pan fydd rhywun yno i siarad. Fe’u cynigir yn yr hwb. Ni chofnodir yma pwy sy’n cymryd un.',
  },
  site: 'register',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'With', cy: 'Gyda' },
      help: { en: 'Who is there.', cy: 'Pwy sydd yno.' },
      maxLength: 255,
      readOnly: true,
    }),
    startsAt: instant({
      label: { en: 'Begins', cy: 'Yn dechrau' },
      help: { en: 'Day and time in the UK.', cy: 'Dydd ac amser yn y DU.' },
      indexed: true,
      readOnly: true,
    }),
    endsAt: instant({
      label: { en: 'Ends', cy: 'Yn gorffen' },
      help: { en: 'Day and time in the UK.', cy: 'Dydd ac amser yn y DU.' },
      readOnly: true,
    }),
    place: text({
      label: { en: 'Where', cy: 'Ble' },
      help: { en: 'A room, the phone or Teams.', cy: 'Ystafell, y ffôn neu Teams.' },
      maxLength: 200,
      readOnly: true,
    }),
    officerKey: text({
      label: { en: 'With, key', cy: 'Gyda, allwedd' },
      help: {
        en: 'The object ID of the account in Entra.',
        cy: 'ID gwrthrych y cyfrif yn Entra.',
      },
      maxLength: 40,
      readOnly: true,
      hidden: true,
    }),
    slotKey: text({
      label: { en: 'Key', cy: 'Allwedd' },
      help: {
        en: 'By which the hub knows a time that it has written already.',
        cy: 'Dyma sut mae’r hwb yn adnabod amser y mae eisoes wedi’i ysgrifennu.',
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
      name: 'Ahead',
      cy: 'O’n blaenau',
      columns: ['startsAt', 'endsAt', 'title', 'place'],
      where: [{ column: 'startsAt', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'startsAt' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type DropInRow = ItemOf<typeof dropIns>;
