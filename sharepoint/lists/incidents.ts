import { defineList } from '#schema/define-list.ts';
import type { ItemOf } from '#schema/define-list.ts';
import { choice, flag, instant, note, optional, text, wholeNumber } from '#schema/fields.ts';

/** domain.md 3.3. */
export const levels = {
  critical: { en: 'Critical', cy: 'Argyfyngol' },
  high: { en: 'High', cy: 'Uchel' },
  moderate: { en: 'Moderate', cy: 'Cymedrol' },
  low: { en: 'Low', cy: 'Isel' },
} as const;

/** domain.md 3.4, without the draft that never leaves the phone. */
export const statuses = {
  received: { en: 'Received', cy: 'Derbyniwyd' },
  acknowledged: { en: 'Acknowledged', cy: 'Cydnabuwyd' },
  triaged: { en: 'Triaged', cy: 'Brysbennwyd' },
  'in-action': { en: 'In action', cy: 'Ar waith' },
  monitoring: { en: 'Monitoring', cy: 'Monitro' },
  closed: { en: 'Closed', cy: 'Caewyd' },
} as const;

/** domain.md 3.2. */
export const categories = {
  'threat-to-life': {
    en: 'Threat to life or serious harm',
    cy: 'Bygythiad i fywyd neu niwed difrifol',
  },
  'threat-of-violence': { en: 'Threat of violence', cy: 'Bygythiad o drais' },
  'physical-assault': { en: 'Physical assault', cy: 'Ymosodiad corfforol' },
  sexual: { en: 'Sexual', cy: 'Rhywiol' },
  stalking: { en: 'Stalking or repeated contact', cy: 'Stelcio neu gyswllt mynych' },
  'intimidation-at-home': { en: 'Intimidation at home', cy: 'Brawychu gartref' },
  'property-damage': {
    en: 'Property damage or threat of it',
    cy: 'Difrod i eiddo neu fygythiad ohono',
  },
  doxxing: { en: 'Private details published', cy: 'Cyhoeddi manylion preifat' },
  hate: { en: 'Hate', cy: 'Casineb' },
  'harassment-campaign': { en: 'Harassment campaign', cy: 'Ymgyrch aflonyddu' },
  'abusive-message': { en: 'Abusive message', cy: 'Neges sarhaus' },
  'false-allegation': {
    en: 'False allegation or misinformation',
    cy: 'Honiad ffug neu gamwybodaeth',
  },
  impersonation: { en: 'Impersonation or deepfake', cy: 'Dynwared neu ffugiad dwfn' },
  'threat-to-family-or-staff': {
    en: 'Threat to family or staff',
    cy: 'Bygythiad i deulu neu staff',
  },
  disruption: { en: 'Disruption of a meeting or surgery', cy: 'Tarfu ar gyfarfod neu gymhorthfa' },
  'suspicious-item': { en: 'Suspicious mail or object', cy: 'Post neu wrthrych amheus' },
  'councillor-conduct': { en: 'Conduct of a councillor', cy: 'Ymddygiad cynghorydd' },
  'officer-conduct': { en: 'Conduct of an officer', cy: 'Ymddygiad swyddog' },
  'robust-criticism': { en: 'Robust criticism', cy: 'Beirniadaeth gadarn' },
} as const;

/** domain.md 3.2. */
export const channels = {
  'in-person': { en: 'In person', cy: 'Wyneb yn wyneb' },
  phone: { en: 'Phone call', cy: 'Galwad ffôn' },
  voicemail: { en: 'Voicemail', cy: 'Neges llais' },
  'text-message': { en: 'Text or WhatsApp', cy: 'Neges destun neu WhatsApp' },
  email: { en: 'Email', cy: 'E-bost' },
  'filtered-email': { en: 'Filtered email', cy: 'E-bost wedi’i hidlo' },
  letter: { en: 'Letter or parcel', cy: 'Llythyr neu barsel' },
  'social-media': { en: 'Social media', cy: 'Cyfryngau cymdeithasol' },
  'online-meeting': { en: 'Online meeting', cy: 'Cyfarfod ar-lein' },
  'third-party': { en: 'Somebody else told me', cy: 'Rhywun arall a ddywedodd wrthyf' },
} as const;

/** domain.md 3.4: the four outcomes of Durham's triage. */
export const outcomes = {
  log: { en: 'A Log and advise', cy: 'A Cofnodi a chynghori' },
  council: { en: 'B Council action', cy: 'B Gweithredu gan y cyngor' },
  police: { en: 'C Refer to police', cy: 'C Cyfeirio at yr heddlu' },
  emergency: { en: 'D Emergency 999', cy: 'D Argyfwng 999' },
} as const;

export const incidents = defineList({
  name: 'Incidents',
  title: { en: 'Incidents', cy: 'Digwyddiadau' },
  purpose: {
    en: 'One row for each incident that a councillor reports, from report to closure.',
    cy: 'Un rhes ar gyfer pob digwyddiad a adroddir gan gynghorydd, o’r adroddiad i’w gau.',
  },
  site: 'both',
  editedBy: 'hub',
  fields: {
    title: text({
      label: { en: 'Incident', cy: 'Digwyddiad' },
      help: { en: 'Ward and day, without names.', cy: 'Ward a diwrnod, heb enwau.' },
      maxLength: 255,
      readOnly: true,
    }),
    reference: text({
      label: { en: 'Reference', cy: 'Cyfeirnod' },
      help: {
        en: 'What the councillor was given. Random, never counted up.',
        cy: 'Yr hyn a roddwyd i’r cynghorydd. Ar hap, byth yn rhifo i fyny.',
      },
      maxLength: 20,
      indexed: true,
      unique: true,
      readOnly: true,
    }),
    level: choice({
      label: { en: 'Level', cy: 'Lefel' },
      choices: levels,
      indexed: true,
      look: 'level-pill',
      readOnly: true,
    }),
    status: choice({
      label: { en: 'Status', cy: 'Statws' },
      choices: statuses,
      indexed: true,
      look: 'status-pill',
      readOnly: true,
    }),
    overdue: choice({
      label: { en: 'Promise', cy: 'Addewid' },
      help: {
        en: 'Which promise of the council is overdue, if any.',
        cy: 'Pa addewid gan y cyngor sy’n hwyr, os oes un.',
      },
      choices: {
        'on-time': { en: 'On time', cy: 'Ar amser' },
        acknowledgement: { en: 'Acknowledgement overdue', cy: 'Cydnabyddiaeth yn hwyr' },
        triage: { en: 'Triage overdue', cy: 'Brysbennu’n hwyr' },
        update: { en: 'Update overdue', cy: 'Diweddariad yn hwyr' },
      },
      indexed: true,
      look: 'overdue',
      readOnly: true,
    }),
    ward: text({
      label: { en: 'Ward', cy: 'Ward' },
      maxLength: 100,
      indexed: true,
    }),
    owner: optional(
      text({ label: { en: 'Owner', cy: 'Perchennog' }, maxLength: 200, readOnly: true }),
    ),
    receivedAt: instant({
      label: { en: 'Received', cy: 'Derbyniwyd' },
      indexed: true,
      readOnly: true,
    }),
    acknowledgeBy: instant({
      label: { en: 'Acknowledge by', cy: 'Cydnabod erbyn' },
      readOnly: true,
    }),
    acknowledgedAt: optional(
      instant({ label: { en: 'Acknowledged', cy: 'Cydnabuwyd am' }, readOnly: true }),
    ),
    nextDueAt: optional(
      instant({
        label: { en: 'Next due', cy: 'Nesaf erbyn' },
        help: {
          en: 'When the council next owes something on this incident.',
          cy: 'Pryd y mae gan y cyngor rywbeth i’w wneud nesaf.',
        },
        indexed: true,
        look: 'due-date',
        readOnly: true,
      }),
    ),
    category: optional(choice({ label: { en: 'What kind', cy: 'Pa fath' }, choices: categories })),
    channel: optional(
      choice({
        label: { en: 'How it reached you', cy: 'Sut y cyrhaeddodd chi' },
        choices: channels,
      }),
    ),
    afraidNow: choice({
      label: {
        en: 'Are you afraid for your safety now?',
        cy: 'Ydych chi’n ofni am eich diogelwch nawr?',
      },
      choices: {
        yes: { en: 'Yes', cy: 'Ydw' },
        no: { en: 'No', cy: 'Nac ydw' },
        'not-sure': { en: 'Not sure', cy: 'Ddim yn siŵr' },
      },
    }),
    what: note({
      label: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
      maxLength: 20_000,
    }),
    when: optional(
      text({ label: { en: 'When did it happen?', cy: 'Pryd ddigwyddodd hyn?' }, maxLength: 200 }),
    ),
    where: optional(text({ label: { en: 'Where?', cy: 'Ble?' }, maxLength: 255 })),
    subject: optional(
      text({
        label: { en: 'Who did it, if you know?', cy: 'Pwy wnaeth hyn, os ydych yn gwybod?' },
        maxLength: 255,
      }),
    ),
    effect: optional(
      note({
        label: { en: 'How has it affected you?', cy: 'Sut mae wedi effeithio arnoch chi?' },
        maxLength: 20_000,
      }),
    ),
    wish: optional(
      note({
        label: { en: 'What would you like to happen?', cy: 'Beth hoffech chi weld yn digwydd?' },
        maxLength: 20_000,
      }),
    ),
    about: choice({
      label: {
        en: 'Is it about another councillor, or somebody who works for the council?',
        cy: 'A yw’n ymwneud â chynghorydd arall, neu rywun sy’n gweithio i’r cyngor?',
      },
      choices: {
        nobody: { en: 'No', cy: 'Nac ydy' },
        councillor: { en: 'Another councillor', cy: 'Cynghorydd arall' },
        officer: {
          en: 'Somebody who works for the council',
          cy: 'Rhywun sy’n gweithio i’r cyngor',
        },
      },
    }),
    severity: optional(
      wholeNumber({
        label: { en: 'Severity (1 to 5)', cy: 'Difrifoldeb (1 i 5)' },
        minimum: 1,
        readOnly: true,
      }),
    ),
    likelihood: optional(
      wholeNumber({
        label: { en: 'Likelihood (1 to 5)', cy: 'Tebygolrwydd (1 i 5)' },
        minimum: 1,
        readOnly: true,
      }),
    ),
    outcome: optional(
      choice({ label: { en: 'Outcome', cy: 'Canlyniad' }, choices: outcomes, readOnly: true }),
    ),
    reporter: text({
      label: { en: 'Reported by', cy: 'Adroddwyd gan' },
      maxLength: 200,
      readOnly: true,
    }),
    closedAt: optional(
      instant({ label: { en: 'Closed', cy: 'Caewyd' }, indexed: true, readOnly: true }),
    ),
    closeReason: optional(
      note({
        label: { en: 'Reason for closing', cy: 'Rheswm dros gau' },
        maxLength: 4_000,
        readOnly: true,
      }),
    ),
    open: optional(
      flag({
        label: { en: 'Open', cy: 'Ar agor' },
        help: {
          en: 'Yes until the incident is closed. Set with the status.',
          cy: 'Ie nes i’r digwyddiad gael ei gau. Gosodir gyda’r statws.',
        },
        indexed: true,
        readOnly: true,
        hidden: true,
      }),
    ),
    closedMonthEnds: optional(
      instant({
        label: { en: 'Month of closing ends', cy: 'Diwedd mis y cau' },
        help: {
          en: 'Midday on the last day of the month in which the incident was closed.',
          cy: 'Canol dydd ar ddiwrnod olaf y mis y caewyd y digwyddiad.',
        },
        indexed: true,
        readOnly: true,
        hidden: true,
      }),
    ),
    cycle: wholeNumber({
      label: { en: 'Ladder round', cy: 'Rownd yr ysgol' },
      readOnly: true,
      hidden: true,
    }),
    rung: wholeNumber({
      label: { en: 'Ladder step', cy: 'Gris yr ysgol' },
      readOnly: true,
      hidden: true,
    }),
    reporterKey: text({
      label: { en: 'Reporter key', cy: 'Allwedd yr adroddwr' },
      maxLength: 40,
      indexed: true,
      readOnly: true,
      hidden: true,
    }),
    ownerKey: optional(
      text({
        label: { en: 'Owner key', cy: 'Allwedd y perchennog' },
        maxLength: 40,
        readOnly: true,
        hidden: true,
      }),
    ),
    excludedKeys: optional(
      note({
        label: { en: 'Excluded people', cy: 'Pobl wedi’u heithrio' },
        maxLength: 4_000,
        readOnly: true,
        hidden: true,
      }),
    ),
    submission: text({
      label: { en: 'Submission', cy: 'Cyflwyniad' },
      maxLength: 64,
      indexed: true,
      unique: true,
      readOnly: true,
      hidden: true,
    }),
  },
  views: [
    {
      name: 'Open',
      columns: [
        'reference',
        'level',
        'status',
        'overdue',
        'ward',
        'owner',
        'receivedAt',
        'nextDueAt',
      ],
      where: [{ column: 'open', is: 'equal', value: true }],
      orderBy: [{ column: 'receivedAt', descending: true }],
      isDefault: true,
      rowLimit: 50,
    },
    {
      name: 'Overdue',
      columns: ['reference', 'level', 'overdue', 'nextDueAt', 'owner', 'ward', 'receivedAt'],
      where: [
        { column: 'open', is: 'equal', value: true },
        { column: 'overdue', is: 'not-equal', value: 'on-time' },
      ],
      orderBy: [{ column: 'nextDueAt' }],
      rowLimit: 50,
    },
    {
      name: 'By ward',
      columns: ['reference', 'level', 'status', 'category', 'receivedAt', 'owner'],
      where: [{ column: 'receivedAt', is: 'after', value: { daysFromNow: -365 } }],
      groupBy: 'ward',
      orderBy: [{ column: 'receivedAt', descending: true }],
      rowLimit: 50,
    },
    {
      name: 'Closed this month',
      columns: [
        'reference',
        'level',
        'ward',
        'owner',
        'receivedAt',
        'acknowledgedAt',
        'closedAt',
        'closeReason',
      ],
      where: [{ column: 'closedMonthEnds', is: 'after', value: { daysFromNow: 0 } }],
      orderBy: [{ column: 'closedAt', descending: true }],
      rowLimit: 50,
    },
  ],
});

/** One row of the Incidents list. */
export type IncidentRow = ItemOf<typeof incidents>;
export type Level = keyof typeof levels;
export type Status = keyof typeof statuses;
export type Category = keyof typeof categories;
export type Channel = keyof typeof channels;
export type Outcome = keyof typeof outcomes;
