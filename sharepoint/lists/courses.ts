import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, note, optional, text, wholeNumber } from '#schema/fields.ts';

/** What can be learned (domain.md, practices 34, 44 to 46, 49; 3.9). The council's people keep it here. */
export const courses = defineList({
  name: 'Courses',
  title: { en: 'Courses', cy: 'Cyrsiau' },
  purpose: {
    en: 'Training that councillors and officers can choose. Meant to be edited here. No course is a duty for a councillor.',
    cy: 'Hyfforddiant y gall cynghorwyr a swyddogion ei ddewis. I’w olygu yma. Nid yw’r un cwrs yn ddyletswydd ar gynghorydd.',
  },
  site: 'register',
  editedBy: 'people',
  fields: {
    title: text({
      label: { en: 'Course', cy: 'Cwrs' },
      help: { en: 'As a councillor reads it.', cy: 'Fel y mae cynghorydd yn ei ddarllen.' },
      maxLength: 200,
      indexed: true,
    }),
    titleCy: optional(
      text({
        label: { en: 'Course, in Welsh', cy: 'Cwrs, yn Gymraeg' },
        help: {
          en: 'Shown to whoever reads the hub in Welsh.',
          cy: 'I’r rhai sy’n darllen yr hwb yn Gymraeg.',
        },
        maxLength: 200,
      }),
    ),
    code: text({
      label: { en: 'Code', cy: 'Cod' },
      help: {
        en: 'A short name that stays, for example social-media. Sessions name the course by it.',
        cy: 'Enw byr sy’n aros, er enghraifft social-media. Mae sesiynau’n enwi’r cwrs drwyddo.',
      },
      maxLength: 60,
      unique: true,
      indexed: true,
    }),
    topic: choice({
      label: { en: 'Topic', cy: 'Pwnc' },
      help: { en: 'What it is mainly about.', cy: 'Am beth y mae’n bennaf.' },
      choices: {
        safety: { en: 'Personal safety and risk', cy: 'Diogelwch personol a risg' },
        'social-media': { en: 'Social media', cy: 'Cyfryngau cymdeithasol' },
        debate: { en: 'Healthy debate', cy: 'Dadlau iach' },
        emotions: { en: 'Emotional intelligence', cy: 'Deallusrwydd emosiynol' },
        'de-escalation': { en: 'Calming things down', cy: 'Tawelu sefyllfa' },
        conduct: { en: 'Code of conduct', cy: 'Cod ymddygiad' },
        'lone-working': { en: 'Working alone', cy: 'Gweithio ar eich pen eich hun' },
        'online-security': { en: 'Online security', cy: 'Diogelwch ar-lein' },
        threats: { en: 'When a threat comes', cy: 'Pan ddaw bygythiad' },
        triage: { en: 'SPoC and triage', cy: 'SPoC a brysbennu' },
        'mental-health': {
          en: 'Mental health first aid',
          cy: 'Cymorth cyntaf iechyd meddwl',
        },
        'operation-ford': { en: 'Operation Ford briefing', cy: 'Briff Ymgyrch Ford' },
        canvassing: { en: 'Safer canvassing', cy: 'Canfasio’n fwy diogel' },
      },
    }),
    audience: choice({
      label: { en: 'For', cy: 'Ar gyfer' },
      help: { en: 'Who sees it in the hub.', cy: 'Pwy sy’n ei weld yn yr hwb.' },
      choices: {
        everybody: { en: 'Everybody', cy: 'Pawb' },
        councillors: { en: 'Councillors', cy: 'Cynghorwyr' },
        officers: { en: 'Officers', cy: 'Swyddogion' },
      },
    }),
    mode: choice({
      label: { en: 'How', cy: 'Sut' },
      help: {
        en: 'E-learning has no dates: the link is always there.',
        cy: 'Nid oes dyddiadau i e-ddysgu: mae’r ddolen yno bob amser.',
      },
      choices: {
        room: { en: 'In person', cy: 'Wyneb yn wyneb' },
        online: { en: 'Online, with others', cy: 'Ar-lein, gydag eraill' },
        'e-learning': { en: 'E-learning', cy: 'E-ddysgu' },
      },
    }),
    about: optional(
      note({
        label: { en: 'About', cy: 'Ynghylch' },
        help: { en: 'Two or three plain sentences.', cy: 'Dwy neu dair brawddeg blaen.' },
        maxLength: 2000,
        look: 'wrapped',
      }),
    ),
    aboutCy: optional(
      note({
        label: { en: 'About, in Welsh', cy: 'Ynghylch, yn Gymraeg' },
        help: { en: 'The same in Welsh.', cy: 'Yr un peth yn Gymraeg.' },
        maxLength: 2000,
        look: 'wrapped',
      }),
    ),
    provider: optional(
      text({
        label: { en: 'Provider', cy: 'Darparwr' },
        help: { en: 'Who runs it.', cy: 'Pwy sy’n ei gynnal.' },
        maxLength: 200,
      }),
    ),
    language: choice({
      label: { en: 'Held in', cy: 'Cynhelir yn' },
      help: { en: 'The language of the course.', cy: 'Iaith y cwrs.' },
      choices: {
        en: { en: 'English', cy: 'Saesneg' },
        cy: { en: 'Welsh', cy: 'Cymraeg' },
        both: { en: 'English and Welsh', cy: 'Saesneg a Chymraeg' },
      },
    }),
    parts: wholeNumber({
      label: { en: 'Parts', cy: 'Rhannau' },
      help: {
        en: '1, or 2 for a course whose second part follows on the first.',
        cy: '1, neu 2 os yw’r ail ran yn dilyn y gyntaf.',
      },
      minimum: 1,
      startsAs: 1,
    }),
    partOne: optional(
      text({
        label: { en: 'Part 1 is about', cy: 'Mae rhan 1 am' },
        help: { en: 'For a course of two parts.', cy: 'Ar gyfer cwrs o ddwy ran.' },
        maxLength: 200,
      }),
    ),
    partTwo: optional(
      text({
        label: { en: 'Part 2 is about', cy: 'Mae rhan 2 am' },
        help: { en: 'For a course of two parts.', cy: 'Ar gyfer cwrs o ddwy ran.' },
        maxLength: 200,
      }),
    ),
    repeatMonths: optional(
      wholeNumber({
        label: { en: 'Worth repeating after months', cy: 'Werth ei ailadrodd ar ôl misoedd' },
        help: {
          en: 'The hub reminds only those who have asked for it.',
          cy: 'Mae’r hwb yn atgoffa’r rhai a ofynnodd yn unig.',
        },
        minimum: 1,
      }),
    ),
    link: optional(
      text({
        label: { en: 'Link', cy: 'Dolen' },
        help: {
          en: 'Where the e-learning, or more about the course, is found.',
          cy: 'Lle ceir yr e-ddysgu, neu ragor am y cwrs.',
        },
        maxLength: 255,
      }),
    ),
    englandOnly: flag({
      label: { en: 'Free in England only', cy: 'Am ddim yn Lloegr yn unig' },
      help: {
        en: 'So it is with the LGA’s own learning.',
        cy: 'Felly y mae gyda dysgu’r LGA ei hun.',
      },
      startsAs: false,
    }),
    shown: flag({
      label: { en: 'Shown', cy: 'Dangosir' },
      help: {
        en: 'No: it is not offered any more, and stays in people’s own records.',
        cy: 'Na: ni chynigir mohono mwyach, ac mae’n aros yng nghofnodion pobl.',
      },
      startsAs: true,
    }),
  },
  views: [
    {
      name: 'Catalogue',
      cy: 'Catalog',
      columns: ['title', 'code', 'topic', 'audience', 'mode', 'language', 'repeatMonths', 'shown'],
      orderBy: [{ column: 'title' }],
      isDefault: true,
      rowLimit: 100,
    },
  ],
});

export type CourseRow = ItemOf<typeof courses>;
