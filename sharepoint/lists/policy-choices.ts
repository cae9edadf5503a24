/** What a policy is about, whom it covers, where it holds. */
import { choice, optional } from '#schema/fields.ts';

/** The order is that of the hub's page. Sources: domain.md 38 to 43, 71 to 76, 3.9. */
export const policyTopics = optional(
  choice({
    label: { en: 'About', cy: 'Ynghylch' },
    help: {
      en: 'Under which heading the hub shows it.',
      cy: 'O dan ba bennawd y mae’r hwb yn ei ddangos.',
    },
    choices: {
      'zero-tolerance': { en: 'Zero tolerance of abuse', cy: 'Dim goddef cam-drin' },
      threats: { en: 'When a threat comes', cy: 'Pan ddaw bygythiad' },
      contact: { en: 'Unreasonable contact', cy: 'Cyswllt afresymol' },
      'lone-working': {
        en: 'Working alone and personal safety',
        cy: 'Gweithio’n unig a diogelwch',
      },
      'social-media': { en: 'Social media', cy: 'Cyfryngau cymdeithasol' },
      'violent-persons': { en: 'Advice before a visit', cy: 'Cyngor cyn ymweliad' },
      information: { en: 'Address and interests', cy: 'Cyfeiriad a buddiannau' },
      mail: { en: 'Filtered mail', cy: 'Post wedi’i hidlo' },
      conduct: { en: 'Conduct of councillors', cy: 'Ymddygiad cynghorwyr' },
      data: { en: 'Data protection', cy: 'Diogelu data' },
      election: { en: 'Election period', cy: 'Cyfnod etholiad' },
      respect: { en: 'Respect: posters and texts', cy: 'Parch: posteri a thestunau' },
      templates: { en: 'Letters and replies', cy: 'Llythyrau ac atebion' },
      other: { en: 'Other', cy: 'Arall' },
    },
    startsAs: 'other',
  }),
);

/** Practices 2 and 43, and where a document holds. */
export const policyPlace = {
  coversCouncillors: optional(
    choice({
      label: { en: 'Covers councillors', cy: 'Yn cynnwys cynghorwyr' },
      help: {
        en: 'Whether it says what holds for councillors, not for staff alone.',
        cy: 'A yw’n dweud beth sy’n berthnasol i gynghorwyr, nid i staff yn unig.',
      },
      choices: {
        yes: { en: 'Yes', cy: 'Ydy' },
        no: { en: 'No', cy: 'Nac ydy' },
        unknown: { en: 'Not looked at yet', cy: 'Heb edrych eto' },
      },
      startsAs: 'unknown',
    }),
  ),
  made: optional(
    choice({
      label: { en: 'New or extended', cy: 'Newydd neu wedi’i ymestyn' },
      help: {
        en: 'Whether the council made a new policy or put a part on councillors into an old one.',
        cy: 'A wnaeth y cyngor bolisi newydd neu roi rhan am gynghorwyr mewn hen un.',
      },
      choices: {
        new: { en: 'New policy', cy: 'Polisi newydd' },
        extended: { en: 'Older policy extended', cy: 'Hen bolisi wedi’i ymestyn' },
        open: { en: 'Not decided yet', cy: 'Heb ei benderfynu eto' },
      },
      startsAs: 'open',
    }),
  ),
  audience: optional(
    choice({
      label: { en: 'For', cy: 'Ar gyfer' },
      help: { en: 'Who sees it in the hub.', cy: 'Pwy sy’n ei weld yn yr hwb.' },
      choices: {
        everybody: { en: 'Everybody', cy: 'Pawb' },
        officers: { en: 'Officers', cy: 'Swyddogion' },
      },
      startsAs: 'everybody',
    }),
  ),
  nation: optional(
    choice({
      label: { en: 'Holds in', cy: 'Yn berthnasol yn' },
      help: {
        en: 'A document of another nation is not shown to councillors.',
        cy: 'Ni ddangosir dogfen cenedl arall i gynghorwyr.',
      },
      choices: {
        all: { en: 'All of the UK', cy: 'Y DU gyfan' },
        england: { en: 'England', cy: 'Lloegr' },
        wales: { en: 'Wales', cy: 'Cymru' },
        scotland: { en: 'Scotland', cy: 'Yr Alban' },
        'northern-ireland': { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
      },
      startsAs: 'all',
    }),
  ),
  language: optional(
    choice({
      label: { en: 'Language', cy: 'Iaith' },
      help: { en: 'The language of the file.', cy: 'Iaith y ffeil.' },
      choices: {
        en: { en: 'English', cy: 'Saesneg' },
        cy: { en: 'Welsh', cy: 'Cymraeg' },
        both: { en: 'English and Welsh', cy: 'Saesneg a Chymraeg' },
      },
      startsAs: 'en',
    }),
  ),
} as const;
