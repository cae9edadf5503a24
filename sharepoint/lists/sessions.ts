import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { flag, instant, optional, text, wholeNumber } from '#schema/fields.ts';

/** When and where a course is held. Written by the hub's page or by hand; nobody's name stands here. */
export const sessions = defineList({
  name: 'Sessions',
  title: { en: 'Training sessions', cy: 'Sesiynau hyfforddi' },
  purpose: {
    en: 'When and where courses are held. Meant to be edited here or in the hub; whoever has booked is told of a change.',
    cy: 'Pryd a ble y cynhelir cyrsiau. I’w golygu yma neu yn yr hwb; dywedir wrth bawb sydd wedi archebu am newid.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'Place', cy: 'Lle' },
      help: {
        en: 'Where it is, for example Committee Room 2 or Teams.',
        cy: 'Ble mae, er enghraifft Ystafell Bwyllgor 2 neu Teams.',
      },
      maxLength: 200,
    }),
    course: text({
      label: { en: 'Course, code', cy: 'Cwrs, cod' },
      help: {
        en: 'The code of the course, as the list of courses has it.',
        cy: 'Cod y cwrs, fel yn y rhestr cyrsiau.',
      },
      maxLength: 60,
      indexed: true,
    }),
    part: wholeNumber({
      label: { en: 'Part', cy: 'Rhan' },
      help: { en: '1, or 2 for a second part.', cy: '1, neu 2 am ail ran.' },
      minimum: 1,
      startsAs: 1,
    }),
    startsAt: instant({
      label: { en: 'Begins', cy: 'Yn dechrau' },
      help: { en: 'Day and time in the UK.', cy: 'Dydd ac amser yn y DU.' },
      indexed: true,
    }),
    endsAt: instant({
      label: { en: 'Ends', cy: 'Yn gorffen' },
      help: { en: 'Day and time in the UK.', cy: 'Dydd ac amser yn y DU.' },
    }),
    joinLink: optional(
      text({
        label: { en: 'Link to join', cy: 'Dolen i ymuno' },
        help: {
          en: 'Shown to those who have a place.',
          cy: 'Dangosir i’r rhai sydd â lle.',
        },
        maxLength: 255,
      }),
    ),
    capacity: wholeNumber({
      label: { en: 'Places', cy: 'Lleoedd' },
      help: {
        en: 'Whoever comes after that is on the waiting list.',
        cy: 'Mae pwy bynnag sy’n dod wedyn ar y rhestr aros.',
      },
      minimum: 1,
      startsAs: 20,
    }),
    off: flag({
      label: { en: 'Called off', cy: 'Wedi’i ganslo' },
      help: {
        en: 'Yes: whoever has booked is told.',
        cy: 'Ydy: dywedir wrth bawb sydd wedi archebu.',
      },
      startsAs: false,
    }),
    sessionKey: optional(
      text({
        label: { en: 'Session key', cy: 'Allwedd y sesiwn' },
        help: {
          en: 'By which the hub knows a session that it has written already.',
          cy: 'Dyma sut mae’r hwb yn adnabod sesiwn y mae eisoes wedi’i hysgrifennu.',
        },
        maxLength: 64,
        readOnly: true,
        hidden: true,
      }),
    ),
  },
  views: [
    {
      name: 'Ahead',
      cy: 'O’n blaenau',
      columns: ['startsAt', 'course', 'part', 'title', 'capacity', 'off'],
      where: [{ column: 'startsAt', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'startsAt' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Last 31 days',
      cy: 'Y 31 diwrnod diwethaf',
      columns: ['startsAt', 'course', 'part', 'title', 'capacity', 'off'],
      where: [{ column: 'startsAt', is: 'after', value: { daysFromNow: -31 } }],
      orderBy: [{ column: 'startsAt', descending: true }],
      rowLimit: 100,
    },
  ],
});

export type SessionRow = ItemOf<typeof sessions>;
