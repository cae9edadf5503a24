import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';

/**
 * Wellbeing cafés, a row for each date. Who comes stands nowhere here: a count alone (domain.md 101, no
 * attendance record).
 */
export const cafes = defineList({
  name: 'Cafes',
  title: { en: 'Wellbeing cafés', cy: 'Caffis llesiant' },
  purpose: {
    en: 'Cafés for councillors, a row for each date. Planned in the Wellbeing page. Never who came.',
    cy: 'Caffis i gynghorwyr, rhes ar gyfer pob dyddiad. Fe’u trefnir ar y dudalen Llesiant. Byth pwy ddaeth.',
  },
  site: 'register',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Café', cy: 'Caffi' },
      help: { en: 'As councillors read it.', cy: 'Fel y mae cynghorwyr yn ei ddarllen.' },
      maxLength: 120,
    }),
    startsAt: instant({
      label: { en: 'Begins', cy: 'Dechrau' },
      help: { en: 'By the clock in London.', cy: 'Yn ôl y cloc yn Llundain.' },
      indexed: true,
    }),
    endsAt: instant({
      label: { en: 'Ends', cy: 'Gorffen' },
      help: {
        en: 'Then nobody knows any more who came.',
        cy: 'Wedyn ni ŵyr neb mwyach pwy ddaeth.',
      },
      indexed: true,
    }),
    place: optional(
      text({
        label: { en: 'Place', cy: 'Lleoliad' },
        help: { en: 'Empty: online alone.', cy: 'Os yw’n wag: ar-lein yn unig.' },
        maxLength: 200,
      }),
    ),
    online: flag({
      label: { en: 'Online', cy: 'Ar-lein' },
      help: { en: 'People can join in Teams.', cy: 'Gall pobl ymuno yn Teams.' },
      startsAs: false,
    }),
    capacity: wholeNumber({
      label: { en: 'Places', cy: 'Lleoedd' },
      help: { en: 'How many can come.', cy: 'Faint all ddod.' },
      minimum: 1,
    }),
    joined: wholeNumber({
      label: { en: 'Joined', cy: 'Wedi ymuno' },
      help: { en: 'How many, never who.', cy: 'Faint, byth pwy.' },
      minimum: 0,
      startsAs: 0,
    }),
    waiting: wholeNumber({
      label: { en: 'Waiting', cy: 'Yn aros' },
      help: { en: 'How many wait for a place.', cy: 'Faint sy’n aros am le.' },
      minimum: 0,
      startsAs: 0,
    }),
    host: text({
      label: { en: 'Host', cy: 'Gwesteiwr' },
      help: { en: 'Who welcomes people there.', cy: 'Pwy sy’n croesawu pobl yno.' },
      maxLength: 200,
    }),
    openTo: choice({
      label: { en: 'Open to', cy: 'Agored i' },
      help: {
        en: 'Nobody is asked which group they are in.',
        cy: 'Ni ofynnir i neb ym mha grŵp y maent.',
      },
      choices: {
        everybody: { en: 'Every councillor', cy: 'Pob cynghorydd' },
        group: { en: 'One group', cy: 'Un grŵp' },
        independents: { en: 'Independent councillors', cy: 'Cynghorwyr annibynnol' },
      },
      startsAs: 'everybody',
    }),
    group: optional(
      text({
        label: { en: 'Which group', cy: 'Pa grŵp' },
        help: { en: 'Where it is open to one group.', cy: 'Lle mae’n agored i un grŵp.' },
        maxLength: 100,
      }),
    ),
    about: optional(
      note({
        label: { en: 'About', cy: 'Ynghylch' },
        help: { en: 'A few words.', cy: 'Ychydig eiriau.' },
        maxLength: 2000,
      }),
    ),
    state: choice({
      label: { en: 'State', cy: 'Cyflwr' },
      help: {
        en: 'A café that is off keeps its row.',
        cy: 'Mae caffi sydd wedi’i ganslo yn cadw ei res.',
      },
      choices: {
        planned: { en: 'Planned', cy: 'Wedi’i drefnu' },
        cancelled: { en: 'Cancelled', cy: 'Wedi’i ganslo' },
      },
      indexed: true,
      startsAs: 'planned',
    }),
    good: wholeNumber({
      label: { en: 'It was good', cy: 'Roedd yn dda' },
      help: { en: 'How many said so, never who.', cy: 'Faint ddywedodd hynny, byth pwy.' },
      minimum: 0,
      startsAs: 0,
    }),
    fair: wholeNumber({
      label: { en: 'It was fine', cy: 'Roedd yn iawn' },
      help: { en: 'How many said so, never who.', cy: 'Faint ddywedodd hynny, byth pwy.' },
      minimum: 0,
      startsAs: 0,
    }),
    poor: wholeNumber({
      label: { en: 'It was not for me', cy: 'Nid oedd i mi' },
      help: { en: 'How many said so, never who.', cy: 'Faint ddywedodd hynny, byth pwy.' },
      minimum: 0,
      startsAs: 0,
    }),
    key: text({
      label: { en: 'Key', cy: 'Allwedd' },
      help: { en: 'Made by the hub.', cy: 'Gwneir gan yr hwb.' },
      maxLength: 80,
      unique: true,
      indexed: true,
      hidden: true,
    }),
    series: optional(
      text({
        label: { en: 'Series', cy: 'Cyfres' },
        help: {
          en: 'The dates of one series share it.',
          cy: 'Mae dyddiadau un gyfres yn ei rannu.',
        },
        maxLength: 80,
        hidden: true,
      }),
    ),
    hostKey: text({
      label: { en: 'Host key', cy: 'Allwedd y gwesteiwr' },
      help: { en: 'The object ID of the host’s account.', cy: 'ID gwrthrych cyfrif y gwesteiwr.' },
      maxLength: 40,
      hidden: true,
    }),
    eventId: optional(
      note({
        label: { en: 'Calendar event', cy: 'Digwyddiad calendr' },
        help: {
          en: 'The event in the wellbeing mailbox.',
          cy: 'Y digwyddiad yn y blwch post llesiant.',
        },
        maxLength: 1000,
        hidden: true,
      }),
    ),
    joinUrl: optional(
      note({
        label: { en: 'Teams meeting', cy: 'Cyfarfod Teams' },
        help: { en: 'For those who have a place.', cy: 'Ar gyfer y rhai sydd â lle.' },
        maxLength: 2000,
        hidden: true,
      }),
    ),
  },
  views: [
    {
      name: 'To come',
      cy: 'I ddod',
      columns: [
        'title',
        'startsAt',
        'place',
        'online',
        'host',
        'joined',
        'waiting',
        'capacity',
        'state',
      ],
      where: [{ column: 'startsAt', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'startsAt' }],
      isDefault: true,
      rowLimit: 100,
    },
    {
      name: 'Every café',
      cy: 'Pob caffi',
      columns: [
        'title',
        'startsAt',
        'place',
        'online',
        'host',
        'joined',
        'state',
        'good',
        'fair',
        'poor',
      ],
      orderBy: [{ column: 'startsAt', descending: true }],
      rowLimit: 100,
    },
  ],
});

export type CafeRow = ItemOf<typeof cafes>;
