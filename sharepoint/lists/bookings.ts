import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, instant, optional, text, wholeNumber } from '#schema/fields.ts';

/**
 * Who has booked or done which training: each person's own record. Places go by the order of the rows, so that
 * two who take the last one at once can't both have it.
 */
export const bookings = defineList({
  name: 'Bookings',
  title: { en: 'Training bookings', cy: 'Archebion hyfforddi' },
  purpose: {
    en: 'Who has booked or done which course. The hub writes it. Never to be used to compare councillors with one another.',
    cy: 'Pwy sydd wedi archebu neu wneud pa gwrs. Yr hwb sy’n ei ysgrifennu. Ni ddylid byth ei ddefnyddio i gymharu cynghorwyr â’i gilydd.',
  },
  site: 'register',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Who', cy: 'Pwy' },
      help: { en: 'The person.', cy: 'Y person.' },
      maxLength: 255,
      readOnly: true,
    }),
    course: text({
      label: { en: 'Course, code', cy: 'Cwrs, cod' },
      help: { en: 'As the list of courses has it.', cy: 'Fel yn y rhestr cyrsiau.' },
      maxLength: 60,
      indexed: true,
      readOnly: true,
    }),
    part: wholeNumber({
      label: { en: 'Part', cy: 'Rhan' },
      help: { en: '1, or 2 for a second part.', cy: '1, neu 2 am ail ran.' },
      minimum: 1,
      readOnly: true,
    }),
    startsAt: instant({
      label: { en: 'When', cy: 'Pryd' },
      help: {
        en: 'When the session begins as they were last told, or when they did the course.',
        cy: 'Pryd mae’r sesiwn yn dechrau yn ôl yr hyn a ddywedwyd wrthynt ddiwethaf, neu pryd y gwnaethant y cwrs.',
      },
      indexed: true,
      readOnly: true,
    }),
    standing: choice({
      label: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
      help: {
        en: 'Done is noted after the session, or by the person themselves.',
        cy: 'Nodir ‘wedi’i wneud’ ar ôl y sesiwn, neu gan y person ei hun.',
      },
      choices: {
        booked: { en: 'Booked', cy: 'Wedi archebu' },
        done: { en: 'Done', cy: 'Wedi’i wneud' },
      },
      indexed: true,
      readOnly: true,
    }),
    waited: flag({
      label: { en: 'Came to the waiting list', cy: 'Daeth i’r rhestr aros' },
      help: {
        en: 'They are told when a place is theirs.',
        cy: 'Dywedir wrthynt pan fydd lle iddynt.',
      },
      readOnly: true,
    }),
    remind: flag({
      label: { en: 'Wants a reminder', cy: 'Eisiau nodyn atgoffa' },
      help: {
        en: 'When the course is worth repeating. Only because they asked for it.',
        cy: 'Pan fo’r cwrs yn werth ei ailadrodd. Dim ond am iddynt ofyn.',
      },
      readOnly: true,
    }),
    session: optional(
      text({
        label: { en: 'Session', cy: 'Sesiwn' },
        help: { en: 'The number of its row.', cy: 'Rhif ei rhes.' },
        maxLength: 60,
        indexed: true,
        readOnly: true,
        hidden: true,
      }),
    ),
    personKey: text({
      label: { en: 'Who, key', cy: 'Pwy, allwedd' },
      help: {
        en: 'The object ID of the account in Entra.',
        cy: 'ID gwrthrych y cyfrif yn Entra.',
      },
      maxLength: 40,
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
    bookingKey: text({
      label: { en: 'Booking key', cy: 'Allwedd yr archeb' },
      help: {
        en: 'By which the hub knows a booking that it has written already.',
        cy: 'Dyma sut mae’r hwb yn adnabod archeb y mae eisoes wedi’i hysgrifennu.',
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
      columns: ['startsAt', 'course', 'part', 'title', 'waited'],
      where: [{ column: 'startsAt', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'startsAt' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type BookingRow = ItemOf<typeof bookings>;
